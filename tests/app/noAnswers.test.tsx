// Who was asked and gave no answer: listed with the sources and at a glance, each a way to the words that tell so.

import { afterEach, expect, it } from 'vitest'
import { localAnalyst } from '../../src/io/analyst'
import { harbor, harborAnalysis } from '../support/harbor'
import { at } from '../support/newspaper'
import { openReader } from '../support/openReader'
import { cleanup, screen, within } from '../support/testingLibrary'

afterEach(cleanup)

const words = 'The port has reportedly lost two ships.'
const analysis = {
  ...harborAnalysis,
  unanswered: [
    {
      id: 'n-1',
      source: { kind: 'unnamed', id: 'unnamed:port', span: at(harbor, 'The port', 2) },
      span: at(harbor, words),
      cue: at(harbor, 'reportedly'),
      why: 'did not reply',
      confidence: 0.9,
    },
  ],
} as const

it.each(['Sources', 'At a glance'])('are listed under %s, and lead to their place', async (tab) => {
  const { user } = await openReader({ analyst: localAnalyst(() => analysis) })
  await user.click(screen.getByRole('tab', { name: new RegExp(`^${tab}`) }))
  const list = await screen.findByRole('region', { name: 'Asked, no answer' })
  await user.click(within(list).getByRole('button', { name: `The port${words}` }))
  expect(document.activeElement).toHaveTextContent(words)
})

it('are not told of where nobody was asked', async () => {
  await openReader()
  expect(screen.queryByRole('region', { name: 'Asked, no answer' })).toBeNull()
})
