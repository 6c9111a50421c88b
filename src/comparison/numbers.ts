// Numbers written as words and as figures, and the names of countries written in full and in short, as one and the same.
import type { Span } from '../domain'

const UNITS =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen`.split(/\s+/)
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS =
  `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/)

/** Words that are a number by themselves. “One” and “second” are hardly ever one. */
const NAMED = new Map<string, string>([
  ...UNITS.map((word, value): [string, string] => [word, String(value)]),
  ...TENS.map((word, i): [string, string] => [word, String((i + 2) * 10)]),
  ...ORDINALS.map((word, value): [string, string] => [word, `${value}th`]),
])
NAMED.delete('one')
NAMED.delete('second')
NAMED.delete('zeroth')

/** What stands behind figures in short: “9m”, “1.5bn”, “12pc”. */
const SHORT: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  bn: 'billion',
  b: 'billion',
  tn: 'trillion',
  pc: 'percent',
  pm: 'pm',
  am: 'am',
}
const FRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['1/2', ['half']],
  ['1/3', ['one', '3th']],
  ['2/3', ['2', 'thirds']],
  ['1/4', ['one', 'quarter']],
  ['3/4', ['3', 'quarters']],
])
/** In the order of their names: “million” is 10 ** 6. */
const LARGE = ['million', 'billion', 'trillion']

/** The keys of a word that holds a figure (“1,500”, “9m”, “1st”), or that is one (“nine”); null for any other. */
export function numberKeys(word: string): readonly string[] | null {
  const named = NAMED.get(word)
  if (named !== undefined) return [named]
  const unit = word.charCodeAt(0)
  if (unit >= 97 && unit <= 122) return null
  const fraction = FRACTIONS.get(word.replace('\u2044', '/'))
  if (fraction) return fraction
  const figure = /^(\d[\d,.]*?)(st|nd|rd|th|k|mn?|bn?|tn|pc|pm|am)?$/.exec(word)
  if (!figure) return null
  const digits = (figure[1] ?? '').replaceAll(',', '')
  const behind = figure[2]
  if (behind === undefined) return roundOf(digits)
  const name = SHORT[behind]
  if (name === 'thousand') return [String(Number(digits) * 1000)]
  return name === undefined ? [`${digits}th`] : [digits, name]
}

/** “1,500,000” is 1.5 million. */
function roundOf(digits: string): readonly string[] {
  const name = LARGE[Math.floor((digits.length - 1) / 3) - 2]
  if (name === undefined || !/^\d+00000$/.test(digits)) return [digits]
  return [String(Number(digits) / 1000 ** (LARGE.indexOf(name) + 2)), name]
}

type Written = { readonly key: string; readonly span: Span }
/** Several words that are one: its key, the first and the last of them. */
export type Folded = { readonly key: string; readonly from: number; readonly to: number }

const COUNTRIES: Readonly<Record<string, string>> = {
  'united states': 'u.s',
  'united kingdom': 'uk',
  'united nations': 'un',
  'european union': 'eu',
}

/** The number that begins with this word and has several (“one hundred and fifty”), or the country; null where none does. */
export function foldedAt(text: string, words: readonly Written[], at: number): Folded | null {
  const first = words[at]!.key
  if (first === 'united' || first === 'european') {
    const second = isBeside(text, words, at + 1) ? words[at + 1]!.key : ''
    const key = COUNTRIES[`${first} ${second}`]
    const isWhole = words[at + 2]?.key === 'of' && words[at + 3]?.key === 'america'
    return key ? { key, from: at, to: at + (isWhole ? 3 : 1) } : null
  }
  const number = first === 'a' || first === 'one' || isFigure(first) ? numberAt(text, words, at) : null
  return number && (number.to > at || number.key !== first) ? number : null
}

function numberAt(text: string, words: readonly Written[], at: number): Folded | null {
  const key = (i: number) => (i === at || isBeside(text, words, i) ? (words[i]?.key ?? '') : '')
  let { value, to } = belowHundred(text, words, at)
  if (Number.isNaN(value)) {
    // “a hundred”, “one million”.
    if (key(at + 1) === 'hundred' || key(at + 1) === 'thousand') [value, to] = [1, at]
    else return LARGE.includes(key(at + 1)) ? { key: '1', from: at, to: at } : null
  }
  const add = (limit: number) => {
    const from = key(to + 1) === 'and' ? to + 2 : to + 1
    const rest = key(from) === '' || !isWritten(text, words[from]!) ? null : wholeBelow(text, words, from)
    if (rest && rest.value < limit) [value, to] = [value + rest.value, rest.to]
  }
  if (key(to + 1) === 'hundred' && value < 100) {
    ;[value, to] = [value * 100, to + 1]
    add(100)
  }
  if (key(to + 1) === 'thousand' && value < 1000) {
    ;[value, to] = [value * 1000, to + 1]
    add(1000)
  }
  if (key(to + 1) === 'and' && key(to + 2) === 'a' && key(to + 3) === 'half' && LARGE.includes(key(to + 4)))
    [value, to] = [value + 0.5, to + 3]
  const isOrdinal = value >= 20 && value < 100 && value % 10 === 0 && /^[1-9]th$/.test(key(to + 1))
  if (isOrdinal) return { key: `${value + Number.parseInt(key(to + 1), 10)}th`, from: at, to: to + 1 }
  return { key: String(value), from: at, to }
}

type Value = { readonly value: number; readonly to: number }

/** “twenty-one”; “20 one” is no number. */
function belowHundred(text: string, words: readonly Written[], at: number): Value {
  const { key } = words[at]!
  const value = isFigure(key) ? Number(key) : Number.NaN
  const next = isBeside(text, words, at + 1) ? words[at + 1]! : null
  const unit = next && isWritten(text, next) ? (next.key === 'one' ? 1 : Number(next.key)) : Number.NaN
  const isJoined = value >= 20 && value < 100 && value % 10 === 0 && unit >= 1 && unit < 10
  return isJoined ? { value: value + unit, to: at + 1 } : { value, to: at }
}

/** What may stand behind “thousand”: “two hundred and fifty”, “five”. */
function wholeBelow(text: string, words: readonly Written[], at: number): Value | null {
  if (words[at]!.key === 'one' && !isBesideHundred(text, words, at + 1)) return { value: 1, to: at }
  const number = numberAt(text, words, at)
  return number && { value: Number(number.key), to: number.to }
}

const isBesideHundred = (text: string, words: readonly Written[], at: number): boolean =>
  isBeside(text, words, at) && words[at]!.key === 'hundred'

const isFigure = (key: string): boolean => {
  const first = key.charCodeAt(0)
  return first >= 48 && first <= 57 && /^\d+(?:\.\d+)?$/.test(key)
}

/** Whether it stands in letters, so that it may go on with what is before it. */
const isWritten = (text: string, { span }: Written): boolean => /\p{L}/u.test(text.charAt(span.start))

/** Whether nothing but a space or a hyphen parts a word from the one before. */
function isBeside(text: string, words: readonly Written[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word || word.span.start - before.span.end !== 1) return false
  const between = text.charAt(before.span.end)
  return between === ' ' || between === '-' || between === '\u00a0' || between === '‑'
}
