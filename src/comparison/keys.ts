// What a written word counts as: marks, case, British and American spelling, numerals, contractions and short forms leave it alike.
import { FUNCTION_WORDS } from './functionWords'
import { numberKeys } from './numbers'
import { spelled } from './spelling'

export type Key = {
  /** Equal for words that count as the same. */
  readonly key: string
  /** What the key comes to: equal for equal keys, and hardly ever for others. */
  readonly hash: number
  /** Whether it says something by itself. */
  readonly content: boolean
}
/** A key and where in the written word it stands. */
type KeyedPart = Key & {
  readonly from: number
  readonly to: number
  /** “Um”, which writers leave out as they please. */
  readonly isSound: boolean
}

const SOUNDS = new Set(['um', 'uh', 'er', 'erm', 'uhm', 'hmm'])

/** FNV-1a. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return hash | 0
}

export const keyOf = (key: string): Key => ({ key, hash: hashOf(key), content: !FUNCTION_WORDS.has(key) })

/** Texts are made of the same words over and over. */
const KNOWN = new Map<string, readonly KeyedPart[]>()
const MOST_KNOWN = 50_000

/** The keys of one written word: two where it is contracted. */
export function keysIn(piece: string): readonly KeyedPart[] {
  const known = KNOWN.get(piece)
  if (known) return known
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  const parts = partsOf(piece).map(({ key, from, to }) => ({
    ...keyOf(key),
    from,
    to,
    isSound: SOUNDS.has(key),
  }))
  KNOWN.set(piece, parts)
  return parts
}

type Part = { readonly key: string; readonly from: number; readonly to: number }

const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['ll', 'will'],
  ['re', 'are'],
  ['ve', 'have'],
  ['m', 'am'],
])
/** Two words in one, and where the second begins. */
const WHOLE_CONTRACTED: ReadonlyMap<string, readonly [string, string, number]> = new Map([
  ["won't", ['will', 'not', 2]],
  ["can't", ['can', 'not', 3]],
  ['cannot', ['can', 'not', 3]],
  ["shan't", ['shall', 'not', 3]],
  ["let's", ['let', 'us', 3]],
  ['gonna', ['going', 'to', 3]],
  ['gotta', ['got', 'to', 3]],
  ['wanna', ['want', 'to', 3]],
  ["y'all", ['you', 'all', 1]],
])
/** How papers cut words short that are spoken in full: “Sen. Lund”, “Gov. Birk”. */
const SHORT: ReadonlyMap<string, string> = new Map(
  `sen senator, gov governor, rep representative, dr doctor, prof professor, st saint, gen general, lt lieutenant,
  jan january, feb february, aug august, sept september, oct october, nov november, dec december, vs versus,
  govt government, dollar dollars, pound pounds, euro euros, em them, til until, till until`
    .split(',')
    .map((pair) => pair.trim().split(/\s+/) as [string, string]),
)

function partsOf(piece: string): readonly Part[] {
  const plain = plainOf(piece)
  const length = piece.length
  const whole = (key: string): readonly Part[] => [{ key, from: 0, to: length }]
  const figures = numberKeys(plain)
  if (figures) return figures.map((key) => ({ key, from: 0, to: length }))
  const two = WHOLE_CONTRACTED.get(plain)
  if (two) return contracted(two[0], two[1], two[2], length)
  if (plain.endsWith("n't")) return contracted(plain.slice(0, -3), 'not', length - 3, length)
  const cut = plain.lastIndexOf("'")
  if (cut > 0 && piece.length === plain.length) {
    const behind = plain.slice(cut + 1)
    const second = CONTRACTED.get(behind)
    if (second !== undefined) return contracted(plain.slice(0, cut), second, cut, length)
    if (behind === 's' || behind === 'd')
      return contracted(spelled(plain.slice(0, cut)), `'${behind}`, cut, length)
  }
  return whole(SHORT.get(plain) ?? spelled(plain.replaceAll("'", '')))
}

function plainOf(piece: string): string {
  // “US” is no “us”.
  if (piece === 'US' || piece === 'U.S.') return 'u.s'
  if (/^[A-Za-z]+$/.test(piece)) return piece.toLowerCase()
  return fold(piece).replace(/(?<=^\p{L})\.|\.(?=\p{L}\.)|\.$/gu, '')
}

const contracted = (first: string, second: string, cut: number, length: number): readonly Part[] => [
  { key: first, from: 0, to: cut },
  { key: second, from: cut, to: length },
]

/** Lower case, without accents and brackets, one form of apostrophe. */
const fold = (piece: string): string =>
  piece
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f[\]]/g, '')
    .replace(/[’ʼ]/g, "'")

const CAN_BE: Readonly<Record<string, readonly string[]>> = {
  "'s": ['is', 'has', 'us'],
  "'d": ['would', 'had'],
}
const APOSTROPHE = "'".charCodeAt(0)

/** Whether a word can be several: “’s”, “’d”. */
export const isManifold = ({ key }: Key): boolean => key.charCodeAt(0) === APOSTROPHE

/** Whether two words count as the same: “it’s” is “it is” and “it has”. */
export const isSameWord = (a: Key, b: Key): boolean =>
  a.hash === b.hash
    ? a.key === b.key
    : (isManifold(a) && CAN_BE[a.key]?.includes(b.key) === true) ||
      (isManifold(b) && CAN_BE[b.key]?.includes(a.key) === true)
