// What another outlet makes of a quote, by kind, with the words that differ by construction.
import type { QuoteKind } from '../../../src/comparison'
import type { Chance } from '../seeded'

/** A word as it is written; `mark` says that it differs from the other version's, or has no like there. */
export type Token = { readonly word: string; readonly mark?: true }
export type Rewrite = {
  readonly name: string
  readonly kind: QuoteKind
  /** What the first article has, and what the second; null where this quote does not lend itself to it. */
  readonly make: (words: readonly string[], chance: Chance) => Made | null
}
export type Made = {
  readonly before: readonly Token[]
  readonly after: readonly Token[]
  /** Where the second article breaks the quote for its cue: in two pieces, before this token. */
  readonly breakAt?: number
  /** How the second article sets its quotation marks. */
  readonly marks?: readonly [string, string]
  /** The second article begins in its own words and goes on in the source's. */
  readonly isPartial?: true
  readonly otherSpeaker?: true
  /** What the outlet tells of the speaker in the middle of a broken quote. */
  readonly aside?: string
  /** The second article goes on in a paragraph of its own, before it says who speaks. */
  readonly isOverParagraphs?: true
  /** The second article names the speaker in a sentence before, and by the surname here. */
  readonly isBySurname?: true
}

export const plain = (words: readonly string[]): readonly Token[] => words.map((word) => ({ word }))
export const marked = (words: readonly string[]): readonly Token[] =>
  words.map((word) => ({ word, mark: true }))

/** The words with another in the place of one, which is marked as what differs. */
export const withWord = (words: readonly string[], at: number, word: string): readonly Token[] => [
  ...plain(words.slice(0, at)),
  { word, mark: true },
  ...plain(words.slice(at + 1)),
]

/** Places where a clause may be cut: after a comma or a sentence's end, so that the rest reads on. */
const seams = (words: readonly string[]): readonly number[] =>
  words.flatMap((word, i) => (/[,;.!?]$/.test(word) && i > 3 && i < words.length - 4 ? [i + 1] : []))

const isContent = (word: string): boolean =>
  /^[a-z]{5,}[.,;]?$/.test(word) && !COMMON.has(word.replace(/\W/g, ''))
const COMMON = new Set(
  'about above after again against before being below between could doing during every first going gonna might never other really should shall their there these thing things think those through under until where which while would yours years always still'.split(
    ' ',
  ),
)
const OTHERS = 'harbour ladder marble velvet quarrel lantern meadow thunder copper orchard'.split(' ')
const PUT_IN = 'truly honestly simply absolutely clearly deeply'.split(' ')

/** British against American, both ways. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/iz(e|ed|es|ing|ation)\b/, 'is$1'],
  [/\b(lab|col|hon|fav|neighb|behavi)or/, '$1our'],
  [/\bdefense\b/, 'defence'],
  [/\bcenter\b/, 'centre'],
  [/\bprogram\b/, 'programme'],
  [/\bwhile\b/, 'whilst'],
  [/\btoward\b/, 'towards'],
  [/\bamong\b/, 'amongst'],
  [/\bpercent\b/, 'per cent'],
]
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(w|W)e are\b/, '$1e’re'],
  [/\b(i|I)t is\b/, '$1t’s'],
  [/\b(i|I)t’s\b/, '$1t is'],
  [/\bI’m\b/, 'I am'],
  [/\b(d|D)o not\b/, '$1on’t'],
  [/\b(d|D)on’t\b/, '$1o not'],
  [/\b(w|W)e’re\b/, '$1e are'],
  [/\bI’ve\b/, 'I have'],
  [/\b(c|C)an’t\b/, '$1annot'],
]

/** The quote with one of these found and replaced. */
function respelled(words: readonly string[], pairs: readonly (readonly [RegExp, string])[]): Made | null {
  const text = words.join(' ')
  const after = pairs.reduce((so, [from, to]) => so.replace(from, to), text)
  return after === text ? null : { before: plain(words), after: plain(after.split(' ')) }
}

export const REWRITES: readonly Rewrite[] = [
  {
    name: 'other marks',
    kind: 'same',
    make: (words) => ({ before: plain(words), after: plain(words), marks: ['"', '"'] }),
  },
  {
    name: 'single marks',
    kind: 'same',
    make: (words) => ({ before: plain(words), after: plain(words), marks: ['‘', '’'] }),
  },
  {
    name: 'broken by its cue',
    kind: 'same',
    make: (words, chance) => {
      const at = seams(words)
      return at.length > 0 ? { before: plain(words), after: plain(words), breakAt: chance.pick(at) } : null
    },
  },
  { name: 'other spelling', kind: 'same', make: (words) => respelled(words, SPELLINGS) },
  { name: 'contraction', kind: 'same', make: (words) => respelled(words, CONTRACTIONS) },
  {
    name: 'numerals',
    kind: 'same',
    make: (words) =>
      respelled(words, [
        [/\btwo\b/, '2'],
        [/\bthree\b/, '3'],
        [/\bfour\b/, '4'],
        [/\bfive\b/, '5'],
        [/\b10\b/, 'ten'],
        [/\btwenty\b/, '20'],
      ]),
  },
  {
    name: 'explained in brackets',
    kind: 'same',
    make: (words, chance) => {
      const at = words.flatMap((word, i) => (/^(he|she|they|it|him|them)$/.test(word) && i > 0 ? [i] : []))
      if (at.length === 0) return null
      const i = chance.pick(at)
      const after = plain([
        ...words.slice(0, i),
        chance.pick(['[the ministry]', '[Lund]', '[the wall]']),
        ...words.slice(i + 1),
      ])
      return { before: plain(words), after }
    },
  },
  {
    name: 'lead-in cut off',
    kind: 'same',
    make: (words, chance) => {
      const first = words.findIndex((word) => /[.!?]$/.test(word))
      const from = chance.between(2, 4)
      if ((first >= 0 && first <= from) || /[,;]$/.test(words[from - 1] ?? '') || words.length - from < 9)
        return null
      return { before: plain(words), after: plain(words.slice(from)), isPartial: true }
    },
  },
  {
    name: 'end left out',
    kind: 'shortened',
    make: (words, chance) => {
      const at = seams(words).filter((i) => i >= 8)
      if (at.length === 0) return null
      const cut = chance.pick(at)
      return {
        before: [...plain(words.slice(0, cut)), ...marked(words.slice(cut))],
        after: plain(words.slice(0, cut)),
      }
    },
  },
  ...([true, false] as const).map(
    (dots): Rewrite => ({
      name: dots ? 'middle left out, with dots' : 'middle left out, without dots',
      kind: 'shortened',
      make: (words, chance) => {
        const length = chance.between(3, 8)
        if (words.length < length + 12) return null
        const from = chance.between(5, words.length - length - 5)
        const [head, out, tail] = [
          words.slice(0, from),
          words.slice(from, from + length),
          words.slice(from + length),
        ]
        // Where the words around the gap are alike it is no one's to say which of them were left out.
        if (out[0] === tail[0] || out.at(-1) === head.at(-1)) return null
        return {
          before: [...plain(head), ...marked(out), ...plain(tail)],
          after: plain(dots ? [...head, '…', ...tail] : [...head, ...tail]),
        }
      },
    }),
  ),
  {
    name: 'joined from two places',
    kind: 'shortened',
    make: (words, chance) => {
      const at = seams(words).filter((i) => i > 7)
      const cut = at.length > 0 ? chance.pick(at) : -1
      const from = cut + chance.between(4, 8)
      if (cut < 0 || words.length - from < 5) return null
      const [head, out, tail] = [words.slice(0, cut), words.slice(cut, from), words.slice(from)]
      if (out[0] === tail[0] || out.at(-1) === head.at(-1)) return null
      return {
        before: [...plain(head), ...marked(out), ...plain(tail)],
        after: plain([...head, ...tail]),
        breakAt: cut,
      }
    },
  },
  {
    name: 'a word replaced',
    kind: 'words changed',
    make: (words, chance) => {
      const at = words.flatMap((word, i) => (isContent(word) ? [i] : []))
      if (at.length === 0) return null
      const i = chance.pick(at)
      const other = chance.pick(OTHERS) + (/\W$/.exec(words[i]!)?.[0] ?? '')
      const put = (word: string) => withWord(words, i, word)
      return { before: put(words[i]!), after: put(other) }
    },
  },
  {
    name: 'two words replaced',
    kind: 'words changed',
    make: (words, chance) => {
      const at = words.flatMap((word, i) => (isContent(word) ? [i] : []))
      if (at.length < 5) return null
      const chosen = new Map(chance.some(at, 2).map((i) => [i, chance.pick(OTHERS)]))
      const put = (of: (i: number) => string) =>
        words.map((word, i): Token => (chosen.has(i) ? { word: of(i), mark: true } : { word }))
      return {
        before: put((i) => words[i]!),
        after: put((i) => chosen.get(i)! + (/\W$/.exec(words[i]!)?.[0] ?? '')),
      }
    },
  },
  {
    name: 'a word put in',
    kind: 'words changed',
    make: (words, chance) => {
      const i = chance.between(3, words.length - 3)
      return {
        before: plain(words),
        after: [
          ...plain(words.slice(0, i)),
          { word: chance.pick(PUT_IN), mark: true },
          ...plain(words.slice(i)),
        ],
      }
    },
  },
  {
    name: 'moved',
    kind: 'words changed',
    make: (words) => {
      // The last clause to the front.
      const at = seams(words).filter(
        (i) => words.length - i >= 4 && words.length - i <= 8 && /,$/.test(words[i - 1]!),
      )
      const cut = at.at(-1)
      if (cut === undefined || words.slice(0, cut).some((word) => /[.!?]$/.test(word))) return null
      const [head, tail] = [words.slice(0, cut), words.slice(cut)]
      return { before: [...plain(head), ...marked(tail)], after: [...marked(tail), ...plain(head)] }
    },
  },
  {
    name: 'given to somebody else',
    kind: 'other speaker',
    make: (words) => ({ before: plain(words), after: plain(words), otherSpeaker: true }),
  },
]
