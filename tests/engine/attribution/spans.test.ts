// What an attribution covers: where a claim ends before the outlet’s aside, and contents that overlap.
import { expect, it } from 'vitest'
import { span, textOf } from '../../../src/domain'
import { beforeAside, joined } from '../../../src/engine/attribution/spans'

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

it('makes one of contents that overlap, and keeps those that only touch apart', () => {
  expect(joined([span(8, 12), span(0, 5), span(4, 8)])).toEqual([span(0, 8), span(8, 12)])
})
