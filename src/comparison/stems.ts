// Words without their endings, so that a quote and what an outlet makes of it (“will build”, “building”) have words in common.

/** Irregular forms that news is full of. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `built build, paid pay, bought buy, sold sell, sent send, spent spend, lost lose, left leave, kept keep, held hold,
  met meet, won win, led lead, brought bring, found find, gave give, given give, written write, wrote write,
  broke break, broken break, chose choose, chosen choose, fell fall, fallen fall, felt feel, fought fight, grew grow,
  grown grow, heard hear, hid hide, hidden hide, laid lay, lent lend, rose rise, risen rise, ran run, saw see,
  seen see, spoke speak, spoken speak, stood stand, stole steal, stolen steal, struck strike, taught teach,
  threw throw, thrown throw, understood understand, wore wear, worn wear, drew draw, drawn draw, drove drive,
  driven drive, flew fly, flown fly, began begin, begun begin, became become, children child, people person,
  women woman, men man, lives life, died die, dying die, lying lie`
    .split(',')
    .map((pair) => pair.trim().split(/\s+/) as [string, string]),
)

const KNOWN = new Map<string, string>()
const MOST_KNOWN = 50_000

/** The stem of a key as `keys.ts` makes them. Rough: only equality counts. */
export function stemOf(key: string): string {
  const known = KNOWN.get(key)
  if (known !== undefined) return known
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  const stem = cutDown(key)
  KNOWN.set(key, stem)
  return stem
}

function cutDown(key: string): string {
  const regular = IRREGULAR.get(key)
  if (regular !== undefined) return regular
  if (key.length < 5 || /\d/.test(key)) return key.length === 4 ? key.replace(/(?<=[^s])s$/, '') : key
  return key
    .replace(/(?<=..)(?:ments?|ations?|ings?|ness|ers?|ed|ies|es|ly|s)$/, (ending) =>
      ending === 'ies' ? 'i' : '',
    )
    .replace(/([^aeiouls])\1$/, '$1')
    .replace(/[ey]$/, '')
    .replace(/i$/, '')
}
