// Whether a name answers what was typed, how well, and which of its letters do.
import { type FoldedText, foldText, foldWithPlaces } from './fold'

/** A stretch of the original text. */
export type Stretch = { readonly start: number; readonly end: number }

export type Match = {
  /** The higher, the better; only to be compared. */
  readonly score: number
  /** In text order, apart from each other. */
  readonly found: readonly Stretch[]
}

/** How well a name answers: all of it, its beginning, words of it in a row, word beginnings in order or not, letters in the middle. */
const SCORES = { whole: 100, beginning: 80, row: 60, ordered: 40, scattered: 30, within: 10 } as const

/** Fewer letters in the middle of a word find too much. */
const SHORTEST_WITHIN = 3

export type Query = { readonly words: readonly string[]; readonly row: string }

export function queryOf(typed: string): Query {
  const words = foldText(typed).split(/\s+/).filter(Boolean)
  return { words, row: words.join(' ') }
}

/** Scripts that do not part words by spaces: any place can begin one. */
const UNPARTED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Khmr}\p{scx=Laoo}\p{scx=Mymr}]/u
const IN_WORD = /[\p{L}\p{N}]/u

const beginsWord = (text: string, at: number): boolean =>
  at === 0 || !IN_WORD.test(text[at - 1] ?? '') || UNPARTED.test(text[at] ?? '')

/** The first place where `piece` begins a word; −1 where there is none. */
export function indexOfWord(text: string, piece: string): number {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1))
    if (beginsWord(text, at)) return at
  return -1
}

/** Every word of the query must be found; null where one is not, or nothing was typed. */
export const match = (query: Query, name: string): Match | null => matchFolded(query, foldWithPlaces(name))

/** The same in a name that was folded before. */
export function matchFolded(query: Query, folded: FoldedText): Match | null {
  if (query.words.length === 0) return null
  return matchInARow(query, folded) ?? matchWords(query, folded)
}

function matchInARow({ row }: Query, folded: FoldedText): Match | null {
  const at = indexOfWord(folded.text, row)
  if (at < 0) return null
  const score = folded.text === row ? SCORES.whole : at === 0 ? SCORES.beginning : SCORES.row
  return { score, found: [stretch(folded, at, row.length)] }
}

function matchWords({ words }: Query, folded: FoldedText): Match | null {
  const places = words.map((word) => {
    const start = indexOfWord(folded.text, word)
    if (start >= 0 || word.length < SHORTEST_WITHIN) return { at: start, within: false }
    return { at: folded.text.indexOf(word), within: true }
  })
  if (places.some(({ at }) => at < 0)) return null
  const isOrdered = places.every(({ at }, i) => i === 0 || at > places[i - 1]!.at)
  const score = places.some(({ within }) => within)
    ? SCORES.within
    : isOrdered
      ? SCORES.ordered
      : SCORES.scattered
  return { score, found: joined(places.map(({ at }, i) => stretch(folded, at, words[i]!.length))) }
}

const stretch = ({ at }: FoldedText, from: number, length: number): Stretch => ({
  start: at[from]!,
  // The original of the last letter, with what was folded away after it.
  end: at.slice(from + length).find((place) => place > at[from + length - 1]!) ?? at.at(-1)!,
})

/** In order, overlapping ones as one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = []
  for (const next of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && next.start <= last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, next.end) }
    else all.push(next)
  }
  return all
}

export type Piece = { readonly text: string; readonly hit: boolean }

/** The text in pieces, those that were found apart from the rest. */
export function piecesOf(text: string, found: readonly Stretch[]): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { start, end } of found) {
    pieces.push({ text: text.slice(from, start), hit: false }, { text: text.slice(start, end), hit: true })
    from = end
  }
  return [...pieces, { text: text.slice(from), hit: false }].filter((piece) => piece.text !== '')
}
