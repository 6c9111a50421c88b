// What a checked sample of statements says of the totals: shares corrected by how often, and in which direction, the program was wrong.
import {
  type Attribution,
  type Cast,
  CHANNEL_WORDS,
  CHANNELS,
  ROLE_NAMES,
  ROLES,
  STANDING_WORDS,
  STANDINGS,
  standingOf,
  VERB_WORDS,
  VERBS,
} from '../domain'
import { countsOf, UNNAMED } from './counts'
import type { GroupShares } from './report'
import { type Share, Z } from './share'

/** How much a statement adds to each of what is counted; what it adds nothing to is left out. */
export type Worth = ReadonlyMap<string, number>

/** A drawn statement as the program had it, and as it is once a person looked at it: worth nothing where it is none. */
export type Check = { readonly before: Worth; readonly after: Worth }

type Corrected = {
  readonly label: string
  readonly found: Share
  readonly corrected: Share
}

export type Checks = {
  /** Of so many drawn, so many were looked at. */
  readonly drawn: number
  readonly checked: number
  /** Right in all that is counted; wrong in some of it; no statements at all. */
  readonly right: number
  readonly changed: number
  readonly none: number
  readonly shares: readonly Corrected[]
}

export function worthOf(cast: Cast, attribution: Attribution): Worth {
  const { directWords, reportedWords, direct } = countsOf(cast.article, attribution)
  const { verb, channel, role } = attribution
  const standing = standingOf(cast, attribution)
  return new Map([
    ['statement', 1],
    ['directWords', directWords],
    ['reportedWords', reportedWords],
    ['quote', direct],
    ['unnamed', Number(UNNAMED.has(standing))],
    [`standing ${standing}`, 1],
    [`verb ${verb}`, 1],
    [`channel ${channel}`, 1],
    [`role ${role}`, 1],
  ])
}

/** Of a statement that a person took out. */
export const WORTH_NOTHING: Worth = new Map()

/** What is corrected: a share of statements, or of the words of all articles. */
type Measure = {
  readonly label: string
  readonly found: Share
  readonly of: 'statements' | 'words'
  readonly worth: (one: Worth) => number
}

export function checksOf(all: GroupShares, checks: readonly Check[], drawn: number): Checks {
  const isSame = ({ before, after }: Check) =>
    [...new Set([...before.keys(), ...after.keys()])].every(
      (key) => (before.get(key) ?? 0) === (after.get(key) ?? 0),
    )
  const right = checks.filter(isSame).length
  const none = checks.filter(({ after }) => !after.has('statement')).length
  return {
    drawn,
    checked: checks.length,
    right,
    none,
    changed: checks.length - right - none,
    shares: measuresOf(all, checks).map((measure) => ({
      label: measure.label,
      found: measure.found,
      corrected: correctedShare(all, checks, measure),
    })),
  }
}

function measuresOf(all: GroupShares, checks: readonly Check[]): readonly Measure[] {
  const get = (key: string) => (one: Worth) => one.get(key) ?? 0
  const words = (label: string, found: Share, worth: Measure['worth']): Measure => ({
    ...{ label, found, worth },
    of: 'words',
  })
  const part = (label: string, found: Share, key: string): Measure => ({
    ...{ label, found, worth: get(key) },
    of: 'statements',
  })
  const [direct, reported] = [get('directWords'), get('reportedWords')]
  const classes = [
    ...STANDINGS.map((one) => part(STANDING_WORDS[one].many, all.standings[one], `standing ${one}`)),
    ...VERBS.map((one) =>
      part(one === 'unknown' ? 'verb not told' : VERB_WORDS[one], all.verbs[one], `verb ${one}`),
    ),
    ...CHANNELS.map((one) =>
      part(
        one === 'unknown' ? 'where it was said not told' : CHANNEL_WORDS[one],
        all.channels[one],
        `channel ${one}`,
      ),
    ),
    ...ROLES.map((one) =>
      part(one === 'unknown' ? 'role not told' : ROLE_NAMES[one], all.roles[one], `role ${one}`),
    ),
  ]
  return [
    words('quotes, of words', all.directVoice, direct),
    words('claims, of words', all.reportedVoice, reported),
    words('the outlets’ own voice, of words', all.ownVoice, (one) => -direct(one) - reported(one)),
    part('statements with quotes', all.direct, 'quote'),
    part('without a name', all.unnamed, 'unnamed'),
    // What nobody found, and no check either, says nothing.
    ...classes.filter(({ found, worth }) => found.x > 0 || checks.some(({ after }) => worth(after) > 0)),
  ]
}

/**
 * The difference estimator (Särndal, Swensson and Wretman 1992, 6.3; a ratio of two of them: 5.6) over statements drawn
 * without regard to what they are; README.md has the formula.
 */
export function correctedShare(
  all: Pick<GroupShares, 'statements' | 'words'>,
  checks: readonly Check[],
  { found, of, worth }: Pick<Measure, 'found' | 'of' | 'worth'>,
): Share {
  const size = all.statements
  const n = checks.length
  const differences = checks.map(({ before, after }) => worth(after) - worth(before))
  // Of words the whole is known; of statements those go that are none.
  const losses = checks.map(({ before, after }) =>
    of === 'words' ? 0 : (after.get('statement') ?? 0) - (before.get('statement') ?? 0),
  )
  const x = Math.max(0, found.x + size * mean(differences))
  const whole = found.n + size * mean(losses)
  if (n < 2 || whole <= 0) return { x: found.x, n: found.n, share: found.share, low: null, high: null }
  const share = x / whole
  const residuals = differences.map((difference, i) => difference - share * (losses[i] ?? 0))
  const scale = of === 'words' ? Math.max(1, mean(checks.map(({ before }) => Math.abs(worth(before))))) : 1
  const spread = spreadOf(residuals, scale)
  const check = (size / whole) * Math.sqrt((Math.max(0, 1 - n / size) * spread) / n)
  // What the articles vary by, as far as the automatic share tells.
  const { share: at, low, high } = found
  const articles = at === null || low === null || high === null ? 0 : Math.max(at - low, high - at) / Z
  const error = Z * Math.hypot(check, articles)
  return { x, n: whole, share: bounded(share), low: bounded(share - error), high: bounded(share + error) }
}

/**
 * The variance of what a check changes, with one change more each way: else a sample in which nothing was wrong would
 * pretend to know. So its interval is about that of the rule of three (Hanley and Lippman-Hand 1983).
 */
function spreadOf(residuals: readonly number[], scale: number): number {
  const middle = mean(residuals)
  const squares = residuals.reduce((sum, one) => sum + (one - middle) ** 2, 0)
  return (squares + 2 * scale ** 2) / Math.max(1, residuals.length - 1)
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

const bounded = (value: number): number => Math.min(1, Math.max(0, value))
