// Twice the text costs twice the work: the shapes that were worst hold it here, all of them in `npm run bench:growth`.
import { expect, it } from 'vitest'
import { analyze } from '../../src/engine/analyze'
import { articleFromText } from '../../src/ingest'
import { type Piece, TEMPLATES, textOf } from '../bench/growth/templates'
import { workOf } from '../support/workOf'

/** Characters; what a rule looks at around a cue is reached before twice as many. */
const LENGTH = 4_000
/** Counted, not timed: the same on every machine. With squares in them these shapes came to 2.6 to 3.8. */
const MOST_GROWTH = 2.4
/** Blocks that run for each character at least, or nothing was counted. */
const LEAST_WORK = 10

const work = (text: string): Promise<number> => {
  const article = articleFromText(text, { origin: 'pasted' })
  return workOf(() => analyze(article, null))
}

it.each([
  'said: said Ann, comma',
  'said: she added, stop',
  'said: said that, space',
  'said: according to, comma',
  'said: according to, stop',
  'names: of bodies, long and short',
  'names: surnames alone',
  'quotes: without a cue',
  'shapes: initials as labels',
])('%s', async (name) => {
  const piece = TEMPLATES.get(name) as Piece
  await work('Ann Reed said: “We go.” The mayor left.')
  const [once, twice] = [await work(textOf(piece, LENGTH)), await work(textOf(piece, 2 * LENGTH))]
  expect(once).toBeGreaterThan(LENGTH * LEAST_WORK)
  expect(twice / once).toBeLessThan(MOST_GROWTH)
})
