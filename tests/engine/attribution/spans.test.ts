// What an attribution covers: where a claim ends before the outlet’s aside, and contents that overlap.
import { expect, it } from 'vitest'
import { joinedSpans, type Span, span, textOf } from '../../../src/domain'
import { beforeAside, cutAtMarks, wholeQuotations } from '../../../src/engine/attribution/spans'

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
  expect(joinedSpans([span(8, 12), span(0, 5), span(4, 8)])).toEqual([span(0, 8), span(8, 12)])
})

const TEXT = 'Ortiz called the plan “a small price” and the workers’ “best hope”, she said.'
const at = (words: string) => span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length)
const PIECES = [at('a small price'), at('best hope')]
const shown = (spans: readonly Span[]) => spans.map((one) => textOf(TEXT, one))

it.each([
  ['the plan “a small', 'the plan “a small price'],
  ['price” and the workers', 'a small price” and the workers'],
  ['small', 'small'],
  ['a small', 'a small'],
  ['the plan', 'the plan'],
])('“%s” has all of a quotation that it reaches into from outside', (words, whole) => {
  expect(textOf(TEXT, wholeQuotations(at(words), PIECES))).toBe(whole)
})

it('cuts a content at the marks in it, and leaves them out; an apostrophe stays', () => {
  expect(shown(cutAtMarks(TEXT, at('the plan “a small price” and the workers’ “best hope'), PIECES))).toEqual(
    ['the plan', 'a small price', 'and the workers’', 'best hope'],
  )
  expect(shown(cutAtMarks(TEXT, at('small'), PIECES))).toEqual(['small'])
})
