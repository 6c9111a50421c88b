// How it was said: at a glance each verb, channel and role leads to its places, the list of sources is narrowed by it, help says that verbs take a side.

import { afterEach, expect, it } from 'vitest'
import type { Analysis, Saying } from '../../src/domain'
import { localAnalyst } from '../../src/io/analyst'
import { harbor, harborAnalysis } from '../support/harbor'
import { at, attributionOf } from '../support/newspaper'
import { openReader } from '../support/openReader'
import { cleanup, screen, within } from '../support/testingLibrary'

afterEach(cleanup)

const SAYINGS: readonly Partial<Saying>[] = [
  { verb: 'neutral', role: 'politician' },
  { verb: 'neutral', channel: 'public', role: 'politician' },
  { verb: 'neutral', role: 'ordinary' },
  { verb: 'promising', role: 'politician' },
  { verb: 'distancing' },
]
const clerk = attributionOf({
  id: 'a6',
  source: { kind: 'unnamed', id: 'unnamed:the-rains', span: at(harbor, 'the rains') },
  content: [at(harbor, 'ships')],
  verb: 'conceding',
  channel: 'statement',
  role: 'official',
})
const analysis: Analysis = {
  ...harborAnalysis,
  attributions: [...harborAnalysis.attributions.map((one, i) => ({ ...one, ...SAYINGS[i] })), clerk],
}
const openSaid = () => openReader({ analyst: localAnalyst(() => analysis) })

it('is counted at a glance, most often first, and leads to its places', async () => {
  const { user } = await openSaid()
  await user.click(screen.getByRole('tab', { name: /glance/ }))
  const verbs = within(await screen.findByRole('region', { name: 'How it was said' })).getAllByRole('button')
  expect(verbs.map((button) => button.textContent)).toEqual([
    'said 3',
    'admitted 1',
    'promised 1',
    'reportedly 1',
  ])
  const roles = within(screen.getByRole('region', { name: 'Who speaks' })).getAllByRole('button')
  expect(roles.map((button) => button.textContent)).toEqual([
    'politicians 3',
    'officials 1',
    'ordinary people 1',
    'not told 1',
  ])
  const promised = screen.getByRole('button', { name: 'promised 1' })
  await user.click(promised)
  expect(promised).toHaveAttribute('aria-pressed', 'true')
  const chosen = within(screen.getByRole('region', { name: 'Chosen' }))
  await user.click(chosen.getByRole('button', { name: 'Next' }))
  expect(chosen.getByText('Promised')).toBeVisible()
  expect(chosen.getByText('1 of 1')).toBeVisible()
})

it('narrows the sources, and what each of them says', async () => {
  const { user } = await openSaid()
  await user.click(screen.getByText('Narrow further'))
  await user.selectOptions(screen.getByRole('combobox', { name: 'How it was said' }), 'Promised')
  expect(screen.getByText('1 found')).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Ana Ortiz/ }))
  const statements = within(screen.getByRole('tabpanel')).getAllByRole('button', {
    name: /^(?!Set right).*(cranes|money|close)/,
  })
  expect(statements.map((button) => button.textContent)).toEqual([
    expect.stringContaining('quote · promised'),
  ])
  await user.selectOptions(screen.getByRole('combobox', { name: 'Which role' }), 'Officials')
  expect(screen.getByText('None found')).toBeVisible()
})

it('is nowhere where the words tell nothing', async () => {
  const { user } = await openReader()
  await user.click(screen.getByRole('tab', { name: /glance/ }))
  expect(screen.queryByRole('region', { name: 'How it was said' })).toBeNull()
})

it('has its sentence in the help', async () => {
  const { user } = await openSaid()
  await user.keyboard('?')
  expect(await screen.findByText(/Verbs take a side/)).toBeVisible()
})
