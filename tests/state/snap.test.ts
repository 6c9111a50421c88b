// Where a dragged edge comes to rest.
import { expect, it } from 'vitest'
import { span } from '../../src/domain'
import { withEdgeAt } from '../../src/state/correcting/snap'

const text = 'She said: “We had no choice,” and left. “Nobody asked us. Nobody will.” Then rain fell.'
const where = (words: string) => text.indexOf(words)
const dragged = (words: string, edge: 'start' | 'end', offset: number, free = false) => {
  const { start, end } = withEdgeAt(text, span(where(words), where(words) + words.length), edge, offset, free)
  return text.slice(start, end)
}

it.each([
  ['within a word, to its beginning', 'no choice', 'start', where('had') + 1, 'had no choice'],
  ['before a quotation mark, to inside of it', 'no choice', 'start', where('“We'), 'We had no choice'],
  [
    'near the end of a quotation, to inside of its mark',
    'We had',
    'end',
    where(',”') + 1,
    'We had no choice,',
  ],
  ['a word before it, to that word', 'We had', 'end', where(' choice'), 'We had no'],
  ['near the end of a sentence, to its end', 'Nobody asked', 'end', where('us.') + 3, 'Nobody asked us.'],
  ['to the end of the text', 'Then', 'end', text.length, 'Then rain fell.'],
  ['to the beginning of the text', 'said', 'start', 0, 'She said'],
] as const)('%s', (_, words, edge, offset, rest) => {
  expect(dragged(words, edge, offset)).toBe(rest)
})

it('rests anywhere where it is freed', () => {
  expect(dragged('We had no choice', 'end', where('choice') + 3, true)).toBe('We had no cho')
})

it('never crosses the other edge', () => {
  expect(dragged('no choice', 'start', where('Then'))).toBe('no choice')
  expect(dragged('no choice', 'end', 2)).toBe('no choice')
})
