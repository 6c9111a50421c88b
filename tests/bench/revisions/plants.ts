// What makes passages hard to tell: copies and near-copies of them elsewhere in the text, with or without surroundings.
import { type Draft, type Place, sentencesOf, splice, tokensOf } from './draft'
import { changeShare, type Edit } from './edits'

export type Plant = {
  /** Share of the passage's words that are others in the copy, from and to. */
  readonly changed?: readonly [number, number]
  /** Words of the passage's surroundings that go with it, on one side taken at random or on both. */
  readonly oneSide?: readonly [number, number]
  readonly bothSides?: readonly [number, number]
  /** Stands within a sentence of another article rather than alone. */
  readonly embedded?: boolean
}

/** Puts a copy of the passage elsewhere. */
export const plant =
  ({ changed, oneSide, bothSides, embedded }: Plant): Edit =>
  (draft, tools) => {
    const { text, at } = draft
    const { chance, donor } = tools
    if (at === null) return null
    const range = oneSide ?? bothSides ?? [0, 0]
    const left = bothSides || chance.happens(0.5)
    const right = bothSides || !left
    const before = left ? lastWords(text, at, chance.between(...range)) : ''
    const after = right ? firstWords(text, at, chance.between(...range)) : ''
    const copy: Draft = { text: text.slice(at.start, at.end), at: { start: 0, end: at.end - at.start } }
    const middle = changed ? changeShare(...changed)(copy, tools) : copy
    if (middle === null) return null
    const near = around(donor, chance.between(4, 12), chance.between(0, 1e6))
    const parts = embedded ? [near[0], before, middle.text, after, near[1]] : [before, middle.text, after]
    const spots = sentencesOf(text).filter((s) => s.start <= at.start - 200 || s.start >= at.end + 200)
    if (spots.length === 0) return null
    const { start } = chance.pick(spots)
    return splice(
      draft,
      { start, end: start },
      `${parts.filter(Boolean).join(' ')}${embedded ? ' ' : '\n\n'}`,
    )
  }

const lastWords = (text: string, at: Place, count: number): string => {
  const tokens = tokensOf(text, { start: 0, end: at.start }).slice(-count)
  return count > 0 && tokens[0] ? text.slice(tokens[0].start, at.start).trim() : ''
}

const firstWords = (text: string, at: Place, count: number): string => {
  const last = tokensOf(text, { start: at.end, end: text.length }).slice(0, count).at(-1)
  return last ? text.slice(at.end, last.end).trim() : ''
}

/** Words of another article to stand before and after. */
function around(donor: string, count: number, seed: number): readonly [string, string] {
  const tokens = donor.split(/\s+/)
  const first = seed % Math.max(1, tokens.length - 2 * count)
  return [
    tokens.slice(first, first + count).join(' '),
    tokens.slice(first + count, first + 2 * count).join(' '),
  ]
}
