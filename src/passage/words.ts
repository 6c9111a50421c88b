// What a passage is measured in: the words of a text, folded so that typesetting leaves them alike, and hashed.

/**
 * The words of a text in order, as parallel columns, and what making links and resolving them need of it: worked out
 * once a text, kept as long as the text is.
 */
export type Words = {
  readonly text: string
  readonly count: number
  /** Offsets of each word, `end` exclusive. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** 32-bit hash of the folded word. */
  readonly full: Int32Array
  /** Its top six bits: what one character of a link says about one word. */
  readonly hash: Uint8Array
  /** Bits that a match of each hash is worth in this text: the rarer, the more; six where all are equally common. */
  readonly weights: Float64Array
}

/** How many different values a six-bit hash has. */
export const HASHES = 64

// The part a UTF-16 code unit plays. JOINT stands inside a word and counts for nothing (apostrophes, soft hyphens,
// zero-width characters); SOLO is a word of its own, as scripts without spaces and emoji need; PAIR is half a pair.
const BREAK = 1
const WORD = 2
const SOLO = 3
const JOINT = 4
const PAIR = 5

const LETTER = /^[\p{L}\p{N}\p{M}]$/u
const SYMBOL = /^[\p{So}\p{Extended_Pictographic}]$/u
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u
const IGNORED = /^(?:\u00ad|[\u0300-\u036f]|[\u200b-\u200d]|\u2060|\ufe0e|\ufe0f|\ufeff)$/u
const APOSTROPHE = /^['\u2018\u2019\u02bc\u0060\u00b4]$/u

function partOf(char: string): number {
  if (IGNORED.test(char) || APOSTROPHE.test(char)) return JOINT
  if (UNSPACED.test(char) || SYMBOL.test(char)) return SOLO
  return LETTER.test(char) ? WORD : BREAK
}

// Filled as characters are met: 64 kB that save a regular expression for every character of every text.
const parts = new Uint8Array(0x10000)
for (let unit = 0xd800; unit < 0xe000; unit++) parts[unit] = PAIR

const learnPart = (unit: number): number => {
  const part = partOf(String.fromCharCode(unit))
  parts[unit] = part
  return part
}

const FNV_OFFSET = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193

const mixUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME)

/** Spreads the last characters of a word over all bits (the finalizer of MurmurHash3). */
function spread(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

const folded = new Map<string, string>()

/** Lower case, compatibility forms alike, Latin accents off. */
function fold(char: string): string {
  let plain = folded.get(char)
  if (plain === undefined) {
    plain = char
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f]/g, '')
    folded.set(char, plain)
  }
  return plain
}

function mixChar(hash: number, char: string): number {
  let h = hash
  const plain = fold(char)
  for (let i = 0; i < plain.length; i++) h = mixUnit(h, plain.charCodeAt(i))
  return h
}

/** Reads one word that starts at `from`; returns its exclusive end, leaves its hash in `lastHash`. */
function readWord(text: string, from: number): number {
  let hash = FNV_OFFSET
  let at = from
  let end = from
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    const part = parts[unit] || learnPart(unit)
    if (part === WORD) {
      // a–z is 0x61–0x7a; A–Z differs by the bit 0x20, and digits carry it already.
      hash = unit < 0x80 ? mixUnit(hash, unit | 0x20) : mixChar(hash, text.charAt(at))
      end = ++at
    } else if (part === JOINT) {
      at++
      // Two in a row are a closing quotation mark, not an apostrophe.
      if (APOSTROPHE.test(text.charAt(at - 1)) && APOSTROPHE.test(text.charAt(at))) break
    } else if (part === PAIR) {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
      if (partOf(char) !== WORD) break
      hash = mixChar(hash, char)
      at += char.length
      end = at
    } else break
  }
  lastHash = spread(hash)
  return end
}
let lastHash = 0

/** The end of the one-character word at `at`, or `at` where none starts there. */
function readSolo(text: string, at: number, part: number): number {
  if (part === SOLO) {
    lastHash = spread(mixChar(FNV_OFFSET, text.charAt(at)))
    return at + 1
  }
  if (part !== PAIR) return at
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
  const pairPart = partOf(char)
  if (pairPart !== SOLO) return at
  lastHash = spread(mixChar(FNV_OFFSET, char))
  return at + char.length
}

/** The words of `text`. One pass, and no regular expression for a character met before. */
export function findWords(text: string): Words {
  // Words are some six code units apart; where they are shorter the columns grow.
  let columns = allocate((text.length >> 2) + 16)
  let count = 0
  let at = 0
  const { length } = text
  while (at < length) {
    const unit = text.charCodeAt(at)
    const part = parts[unit] || learnPart(unit)
    if (part === BREAK || part === JOINT) {
      at++
      continue
    }
    let end = part === WORD ? at : readSolo(text, at, part)
    if (end === at) end = readWord(text, at)
    if (end === at) {
      at++
      continue
    }
    if (count === columns.start.length) columns = grow(columns)
    columns.start[count] = at
    columns.end[count] = end
    columns.full[count] = lastHash
    columns.hash[count] = lastHash >>> 26
    count++
    at = end
  }
  return { text, count, ...columns, weights: weigh(columns.hash, count) }
}

function weigh(hash: Uint8Array, count: number): Float64Array {
  const counts = new Int32Array(HASHES)
  for (let i = 0; i < count; i++) (counts[hash[i] as number] as number)++
  return Float64Array.from(counts, (of) => Math.min(6, Math.max(1, Math.log2((count + HASHES) / (of + 1)))))
}

type Columns = Pick<Words, 'start' | 'end' | 'full' | 'hash'>

const allocate = (size: number): Columns => ({
  start: new Int32Array(size),
  end: new Int32Array(size),
  full: new Int32Array(size),
  hash: new Uint8Array(size),
})

function grow(old: Columns): Columns {
  const wider = allocate(old.start.length * 2)
  wider.start.set(old.start)
  wider.end.set(old.end)
  wider.full.set(old.full)
  wider.hash.set(old.hash)
  return wider
}

/** The words without those from `from` to `to` (exclusive): what is left were they deleted. */
export function withoutWords(words: Words, from: number, to: number): Words {
  const low = Math.max(0, from)
  const high = Math.min(words.count, to)
  const cut = <T extends Int32Array | Uint8Array>(column: T): T => {
    const rest = column.slice(0, words.count - (high - low)) as T
    rest.set(column.subarray(high, words.count), low)
    return rest
  }
  return {
    ...words,
    count: words.count - (high - low),
    start: cut(words.start),
    end: cut(words.end),
    full: cut(words.full),
    hash: cut(words.hash),
  }
}
