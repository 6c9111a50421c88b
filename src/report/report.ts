// The report as data: who gets to speak in an archive, how often and how; computed once, and drawn by the command and the app.
import {
  type Analysis,
  CHANNEL_WORDS,
  type Channel,
  ROLE_NAMES,
  type Role,
  VERB_WORDS,
  type Verb,
} from '../domain'
import { addCounts, addTo, allWords, type Counts, madeIn, noCounts } from './counts'
import { classId, idsOf } from './ids'
import { type NameKey, resolveNames } from './names'
import { type Joined, joinPeople, type Listed } from './people'
import { type Share, type ShareSums, shareOf } from './share'
import { newVoice, type Shares, type Sums, type Tally, UNKNOWN, type Voice } from './tally'

/** How something was counted, under the id of the passages it leads to. */
export type Counted<K extends string> = Counts & {
  readonly id: string
  readonly key: K
  readonly label: string
}

export type GroupShares = Shares<Share> & {
  readonly id: string
  readonly label: string
  readonly articles: number
  readonly words: number
  readonly statements: number
  readonly unanswered: number
}

type RankedVoice = Counts & {
  readonly id: string
  readonly name: string
  readonly kind: Voice['kind']
  readonly articles: number
  readonly unanswered: number
  readonly publishers: number
  /** Statements by the months of the report. */
  readonly trend: readonly number[]
}

export type Report = {
  readonly engines: readonly string[]
  /** Which reading made it, of how many articles. */
  readonly readings: readonly { readonly reading: Analysis['reading']; readonly articles: number }[]
  /** From the first to the last, none left out; articles without a day are in no month. */
  readonly months: readonly string[]
  readonly all: GroupShares
  readonly publishers: readonly GroupShares[]
  readonly byMonth: readonly GroupShares[]
  readonly verbs: readonly Counted<Verb>[]
  readonly channels: readonly Counted<Channel>[]
  readonly roles: readonly Counted<Role>[]
  /** How many voices have a name, and those heard most. */
  readonly voices: number
  readonly sources: readonly RankedVoice[]
  readonly unanswered: readonly RankedVoice[]
  /** Words of the first of them by publisher. */
  readonly byOutlet: {
    readonly publishers: readonly { readonly id: string; readonly label: string }[]
    readonly rows: readonly OutletRow[]
  }
  readonly people: Joined | null
}

type OutletRow = { readonly id: string; readonly name: string; readonly words: readonly number[] }

type ReportOptions = {
  /** How many sources are told one by one. */
  readonly sources?: number
  readonly people?: readonly Listed[] | null
}

/** People and outlets whose words are laid side by side: what fits on a page. */
const SIDE_BY_SIDE = { people: 20, publishers: 8 } as const
const ASKED = 30

/** The report, and which voice of it each name belongs to: what leads from a passage to its page. */
export function reportOf(
  tally: Tally,
  { sources = 100, people = null }: ReportOptions = {},
): { readonly report: Report; readonly voiceOf: (key: NameKey) => string | null } {
  const heads = resolveNames(
    [...tally.voices.values()].map(({ key, kind, name, statements }) => ({
      key,
      kind,
      name,
      times: statements,
    })),
    tally.apart,
  )
  const voices = mergedVoices(tally, heads)
  const months = monthsOf(tally)
  const ranked = [...voices.values()].filter(({ statements }) => statements > 0).sort(byStatements)
  const shown = ranked.slice(0, sources)
  const asked = [...voices.values()]
    .filter(({ unanswered }) => unanswered > 0)
    .sort((a, b) => b.unanswered - a.unanswered || (a.name < b.name ? -1 : 1))
    .slice(0, ASKED)
  const publishers = [...tally.byPublisher].sort(([, a], [, b]) => b.articles - a.articles)
  const told = [...new Set([...shown, ...asked])]
  const toldIds = idsOf('source', told.map(nameOf))
  const ids = new Map(told.map((voice, i) => [voice.key, toldIds[i] ?? '']))
  const outlets = idsOf(
    'publisher',
    publishers.map(([label]) => label),
  )
  const rank = (voice: Voice) => rankedVoice(voice, ids.get(voice.key) ?? '', months)
  const report: Report = {
    engines: [...tally.engines.keys()],
    readings: [...tally.readings].map(([reading, articles]) => ({ reading, articles })),
    months,
    all: groupShares('all', 'all articles', tally.all),
    publishers: publishers.map(([label, sums], i) => groupShares(outlets[i] ?? '', label, sums)),
    byMonth: months.flatMap((month) => {
      const sums = tally.byMonth.get(month)
      return sums ? [groupShares(`month-${month}`, month, sums)] : []
    }),
    verbs: counted('verb', tally.byVerb, (verb: Verb) => (verb === 'unknown' ? UNTOLD : VERB_WORDS[verb])),
    channels: counted('channel', tally.byChannel, (channel: Channel) =>
      channel === 'unknown' ? UNTOLD : CHANNEL_WORDS[channel],
    ),
    roles: counted('role', tally.byRole, (role: Role) => (role === 'unknown' ? UNTOLD : ROLE_NAMES[role])),
    voices: ranked.length,
    sources: shown.map(rank),
    unanswered: asked.map(rank),
    byOutlet: outletsOf(
      shown.slice(0, SIDE_BY_SIDE.people),
      publishers.slice(0, SIDE_BY_SIDE.publishers),
      ids,
      outlets,
    ),
    people:
      people &&
      joinPeople(
        people,
        ranked.filter(({ kind }) => kind === 'person'),
      ),
  }
  return { report, voiceOf: (key) => ids.get(heads.get(key) ?? key) ?? null }
}

const UNTOLD = 'not told'

const byStatements = (a: Voice, b: Voice): number =>
  b.statements - a.statements || allWords(b) - allWords(a) || (a.name < b.name ? -1 : 1)

/** Voices with all their names; a voice is called as it is most often. */
function mergedVoices(tally: Tally, heads: ReadonlyMap<NameKey, NameKey>): ReadonlyMap<NameKey, Voice> {
  const merged = new Map<NameKey, Voice>()
  for (const voice of tally.voices.values()) {
    const key = heads.get(voice.key) ?? voice.key
    const head = tally.voices.get(key) ?? voice
    const into = madeIn(merged, key, () => newVoice(key, head.name, head.kind))
    addCounts(into, voice)
    into.articles += voice.articles
    into.unanswered += voice.unanswered
    for (const [month, count] of voice.byMonth) addTo(into.byMonth, month, count)
    for (const [name, count] of voice.spellings) addTo(into.spellings, name, count)
    for (const [publisher, counts] of voice.byPublisher)
      addCounts(madeIn(into.byPublisher, publisher, noCounts), counts)
  }
  return merged
}

/** As it is written most often; where two ways are as frequent, without a title. */
const nameOf = ({ spellings, name }: Voice): string =>
  [...spellings].sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? name

function rankedVoice(voice: Voice, id: string, months: readonly string[]): RankedVoice {
  const { kind, articles, unanswered, byPublisher, byMonth } = voice
  const counts = noCounts()
  addCounts(counts, voice)
  return {
    ...{ ...counts, id, name: nameOf(voice), kind, articles, unanswered },
    publishers: byPublisher.size,
    trend: months.map((month) => byMonth.get(month) ?? 0),
  }
}

const groupShares = (id: string, label: string, sums: Sums): GroupShares => ({
  id,
  label,
  articles: sums.articles,
  words: sums.words,
  statements: sums.statements,
  unanswered: sums.unanswered,
  directVoice: shareOf(sums.directVoice),
  reportedVoice: shareOf(sums.reportedVoice),
  ownVoice: shareOf(sums.ownVoice),
  direct: shareOf(sums.direct),
  standings: sharesOf(sums.standings),
  unnamed: shareOf(sums.unnamed),
  verbs: sharesOf(sums.verbs),
  channels: sharesOf(sums.channels),
  roles: sharesOf(sums.roles),
})

const sharesOf = <K extends string>(sums: Readonly<Record<K, ShareSums>>): Record<K, Share> =>
  Object.fromEntries(Object.entries<ShareSums>(sums).map(([key, one]) => [key, shareOf(one)])) as Record<
    K,
    Share
  >

const counted = <K extends string>(
  of: string,
  by: Readonly<Record<K, Counts>>,
  labelOf: (key: K) => string,
): readonly Counted<K>[] =>
  (Object.entries(by) as [K, Counts][])
    .map(([key, counts]) => ({
      id: classId(of, key),
      key,
      label: labelOf(key),
      ...counts,
    }))
    .filter(({ statements }) => statements > 0)
    .sort((a, b) => b.statements - a.statements)

/** Every month between the first and the last. */
function monthsOf({ byMonth }: Tally): readonly string[] {
  const known = [...byMonth.keys()].filter((month) => month !== UNKNOWN).sort()
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return []
  const months: string[] = []
  for (let at = first; at <= last && months.length < MOST_MONTHS; at = next(at)) months.push(at)
  return months
}

/** A century: what is further apart has a wrong date in it. */
const MOST_MONTHS = 1_200

const next = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

const outletsOf = (
  voices: readonly Voice[],
  publishers: readonly (readonly [string, Sums])[],
  ids: ReadonlyMap<NameKey, string>,
  outlets: readonly string[],
): Report['byOutlet'] => ({
  publishers: publishers.map(([label], i) => ({ id: outlets[i] ?? '', label })),
  rows: voices.map((voice) => ({
    id: ids.get(voice.key) ?? '',
    name: nameOf(voice),
    words: publishers.map(([label]) => Math.round(allWords(voice.byPublisher.get(label) ?? noCounts()))),
  })),
})
