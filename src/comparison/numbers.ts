// Numbers written as words and as figures, as one and the same.

const UNITS =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen`.split(/\s+/)
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

const VALUES = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
])

/** What stands behind figures in short: “9m”, “1.5bn”. */
const SHORT: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  bn: 'billion',
  b: 'billion',
  tn: 'trillion',
}

/** What “twenty” and “one” come to; null where the second does not go on with the first. */
export function joined(first: string, second: string): string | null {
  const tens = Number(first)
  const unit = VALUES.get(second) ?? Number(second)
  if (second === 'hundred' && tens >= 1 && tens < 20) return String(tens * 100)
  if (second === 'thousand' && tens >= 1 && tens < 1000) return String(tens * 1000)
  return tens >= 20 && tens < 100 && tens % 10 === 0 && unit >= 1 && unit < 10 ? String(tens + unit) : null
}

/** The keys of a word that holds a figure (“1,500”, “9m”, “1st”), or that is one (“nine”); null for any other. */
export function numberKeys(word: string): readonly string[] | null {
  // “one” is hardly ever a figure.
  const value = word === 'one' ? undefined : VALUES.get(word)
  if (value !== undefined) return [String(value)]
  const ordinal = ORDINALS.indexOf(word)
  if (ordinal > 0 && word !== 'second') return [`${ordinal}th`]
  const figure = /^(\d[\d,.]*?)(st|nd|rd|th|k|mn?|bn?|tn)?$/.exec(word)
  if (!figure) return null
  const digits = (figure[1] ?? '').replaceAll(',', '')
  const behind = figure[2]
  if (behind === undefined) return [digits]
  const unit = SHORT[behind]
  return unit === undefined ? [`${digits}th`] : [digits, unit]
}
