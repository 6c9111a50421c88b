// Whether two names can be one person's, or one body's: full names, surnames, initials, short forms of first names.
import { entityIdOf } from '../domain'

/** What stands before a name and is no part of it. */
const TITLES = new Set(
  `mr mrs ms miss sir dame lord lady dr prof professor president vice former acting interim prime minister secretary senator sen
  congressman congresswoman representative rep governor gov mayor judge justice general gen colonel col captain
  capt lieutenant lt sergeant sgt officer detective inspector superintendent chief king queen prince princess pope
  father sister brother reverend rev the chancellor attorney ambassador chairman chairwoman chair director coach`.split(
    /\s+/,
  ),
)

const BEHIND = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'mp', 'phd', 'qc', 'kc'])

/** First names and what they are cut down to. */
const SHORT_FORMS: readonly (readonly string[])[] =
  `william bill will billy, robert bob rob bobby, richard dick rick,
  james jim jimmy jamie, john jack johnny, joseph joe joey, michael mike mick, thomas tom tommy, edward ed ted eddie,
  charles charlie chuck, elizabeth liz beth betty eliza, katherine catherine kate kathy cathy katie, margaret maggie
  peggy meg, anthony tony, daniel dan danny, david dave, donald don, stephen steven steve, matthew matt, christopher
  chris, benjamin ben, samuel sam, alexander alex, andrew andy, nicholas nick, patrick pat, patricia pat, timothy tim,
  gregory greg, jeffrey jeff, lawrence larry, kenneth ken, ronald ron, deborah debbie, susan sue, jennifer jen jenny,
  rebecca becky, theodore ted, abraham abe, frederick fred, raymond ray, bernard bernie, mitchell mitch,
  vincent vince vinny, philip phillip phil, douglas doug, jonathan jon, joshua josh, zachary zach, walter walt,
  gerald gerry jerry, leonard len, harold hal harry, henry harry hank, victoria vicky, pamela pam, christine chris,
  louis lou, russell russ, stuart stewart stu, geoffrey geoff, terence terry, maximilian max, nathaniel nathan nate`
    .split(',')
    .map((group) => group.trim().split(/\s+/))

/** The parts of a name without titles, in lower case and without marks. */
export function partsOfName(name: string): readonly string[] {
  const parts = entityIdOf(name.replace(/['’ʼ]s$/u, ''))
    .split('-')
    .filter((part) => !BEHIND.has(part))
  let from = 0
  while (from < parts.length - 1 && TITLES.has(parts[from] ?? '')) from++
  return parts.slice(from)
}

const isFirstName = (a: string, b: string): boolean =>
  a === b ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b)) ||
  SHORT_FORMS.some((forms) => forms.includes(a) && forms.includes(b))

/** How well two names agree: the whole of both, the surname where one has nothing else, or not. */
export function agreementOf(a: string, b: string): 'full' | 'surname' | 'none' {
  const [one, other] = [partsOfName(a), partsOfName(b)]
  if (one.join(' ') === other.join(' ')) return one.length > 1 ? 'full' : 'surname'
  if (one.at(-1) === other.at(-1)) {
    if (one.length === 1 || other.length === 1) return 'surname'
    const isEndOf = (short: readonly string[], long: readonly string[]) =>
      short.every((part, i) => part === long[long.length - short.length + i])
    if (isEndOf(one, other) || isEndOf(other, one)) return 'full'
    return isFirstName(one[0] ?? '', other[0] ?? '') ? 'full' : 'none'
  }
  return isInitialism(one, other) || isInitialism(other, one) ? 'full' : 'none'
}

/** “fbi” stands for “federal bureau of investigation”. */
function isInitialism(short: readonly string[], long: readonly string[]): boolean {
  const letters = short.join('')
  if (long.length < 2 || letters.length < 2 || short.some((part) => part.length > 1 && short.length > 1))
    return false
  const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('')
  const meant = long.filter((word) => !['of', 'the', 'and', 'for', 'in', 'on', 'to', 'at'].includes(word))
  return letters === initials(long) || letters === initials(meant)
}
