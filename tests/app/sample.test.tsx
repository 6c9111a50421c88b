// Checking a drawn sample: from one statement to the next, over articles, until everything is checked.

import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App'
import type { Analysis } from '../../src/domain'
import { localAnalyst } from '../../src/io/analyst'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { addressBarInMemory } from '../../src/io/location'
import { servicesForHarbor } from '../support/openReader'
import { saidBy } from '../support/saidBy'
import { cleanup, render, screen, waitFor } from '../support/testingLibrary'

/** What is fetched once the analysis is there is there ahead. */
await import('../../src/app/reader/correcting/Correcting')

const about = (id: string, title: string) => ({ id, title, publisher: null, published: null })
const POOL = saidBy('Ada Lund', about('a', 'Pool shut'), 2)
const TRAM = saidBy('Ada Lund', about('b', 'No tram'), 1, 'No tram comes')
const FERRY = saidBy('Ben Marsh', about('c', 'Ferry'), 2, 'The ferry stays')
const ALL = [POOL, TRAM, FERRY]

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('leads through what was drawn, over articles, and says when all is checked', async () => {
  const library = libraryInMemory(null)
  await library.open(TRAM.article)
  await library.changePart(POOL.article, 'sample', () => ['s-1'])
  // One that another reading had and this has not.
  await library.changePart(FERRY.article, 'sample', () => ['s-0', 's-1', 's-gone'])
  const analyst = localAnalyst(({ id }) => ALL.find(({ article }) => article.id === id)?.analysis as Analysis)
  const addressBar = addressBarInMemory('https://reader.example/?article=a')
  render(<App services={servicesForHarbor({ library, analyst, addressBar })} />)
  const user = userEvent.setup()
  const told = (words: string) => screen.findByText(words)
  const next = (name: string) => user.click(screen.getByRole('button', { name }))

  expect(await told('1 of 1 drawn here to check')).toBeVisible()
  await next('Next')
  await user.keyboard('y')
  expect(await told('All 1 drawn here are checked')).toBeVisible()
  const [checked] = await waitFor(async () => {
    const log = await library.part('corrections', 'a')
    expect(log).toHaveLength(1)
    return log
  })
  expect(JSON.stringify(checked)).toContain('confirm')

  // The one between has nothing to check.
  await next('Next article')
  expect(await told('2 of 2 drawn here to check; 1 more another reading found')).toBeVisible()
  expect(addressBar.href()).toContain('?article=c')
  await user.keyboard('x')
  expect(await told('1 of 2 drawn here to check; 1 more another reading found')).toBeVisible()
  await user.keyboard('u')
  await user.keyboard('y')
  expect(await told('All 2 drawn here are checked; 1 more another reading found')).toBeVisible()
  await waitFor(async () => expect(await library.part('corrections', 'c')).toHaveLength(2))
  await next('Next article')
  expect(await screen.findByText(/Everything that was drawn is checked/)).toBeVisible()
})
