// Where a reported claim ends before what the outlet adds behind a dash.
import { expect, it } from 'vitest'
import { span, textOf } from '../../../src/domain'
import { beforeAside } from '../../../src/engine/attribution/spans'

const cut = (text: string) => textOf(text, beforeAside(text, span(0, text.length)))

it.each([
  ['how many ferries the town has – despite a season of strikes', 'how many ferries the town has'],
  ['the harbor would reopen -- although no date was set', 'the harbor would reopen'],
  ['the harbor would reopen – and soon', 'the harbor would reopen – and soon'],
  ['he was “ready – despite everything” to go', 'he was “ready – despite everything” to go'],
  ['– despite a season of strikes', '– despite a season of strikes'],
])('%s', (text, kept) => {
  expect(cut(text)).toBe(kept)
})
