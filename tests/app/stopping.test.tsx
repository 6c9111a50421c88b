// An analysis that the reader stops and begins again, with the keyboard where it was.

import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App'
import type { Analysis } from '../../src/domain'
import type { Analyst } from '../../src/io/analyst'
import { harborAnalysis } from '../support/harbor'
import { servicesForHarbor } from '../support/openReader'
import { cleanup, render, screen, waitFor } from '../support/testingLibrary'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** Analyses when it is told to. */
function patientAnalyst() {
  const ended: unknown[] = []
  let done: (analysis: Analysis) => void = () => {}
  const analyst: Analyst = {
    analyze: (_article, { signal } = {}) =>
      new Promise((resolve, reject) => {
        done = resolve
        signal?.addEventListener('abort', () => {
          ended.push(signal.reason)
          reject(signal.reason)
        })
      }),
  }
  return { analyst, ended, finish: () => done(harborAnalysis) }
}

it('is ended, leaves the text, and begins again; focus stays on the button, then goes to the article', async () => {
  const { analyst, ended, finish } = patientAnalyst()
  const user = userEvent.setup()
  render(<App services={servicesForHarbor({ analyst })} />)
  await user.click(await screen.findByRole('button', { name: 'Cancel' }))
  const again = await screen.findByRole('button', { name: 'Analyze it' })
  expect(ended).toHaveLength(1)
  expect(document.activeElement).toBe(again)
  expect(screen.getByRole('article').textContent).toContain('You stopped the analysis.')
  expect(screen.getByRole('complementary').textContent).toContain('the analysis was stopped')

  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(await screen.findByRole('button', { name: 'Cancel' }))
  finish()
  await screen.findByRole('tab', { name: /^Sources \d/ })
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')))
})
