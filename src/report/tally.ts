// An archive counted article by article: what is kept grows with publishers, months and names, never with articles.
import {
  type Analysis,
  CHANNELS,
  type Channel,
  castIn,
  countWords,
  ROLES,
  type Role,
  type Source,
  STANDINGS,
  type Standing,
  standingOf,
  tellUnanswered,
  VERBS,
  type Verb,
} from '../domain'
import {
  addCounts,
  addTo,
  allWords,
  type Counts,
  countsOf,
  madeIn,
  noCounts,
  type ReportedArticle,
  UNNAMED,
} from './counts'
import { endOfName, keyOfName, type NameKey, namedBy, pairOf } from './names'
import { addToShare, noShare, type ShareSums } from './share'

/** A value for each class of statements. */
type Classes<S> = {
  /** By how their source stands in the article. */
  readonly standings: Record<Standing, S>
  readonly verbs: Record<Verb, S>
  readonly channels: Record<Channel, S>
  readonly roles: Record<Role, S>
}

/** A value for each share that is told of a set of articles. */
export type Shares<S> = Classes<S> & {
  /** Of all words. */
  readonly directVoice: S
  readonly reportedVoice: S
  readonly ownVoice: S
  /** Statements with words of the source's own. */
  readonly direct: S
  /** Statements of somebody who is not named. */
  readonly unnamed: S
}

/** The sums over a set of articles: all, a publisher's, a month's. */
export type Sums = Shares<ShareSums> & {
  articles: number
  words: number
  statements: number
  unanswered: number
}

/** What was met of a name. */
export type Voice = Counts & {
  readonly key: NameKey
  readonly name: string
  readonly kind: 'person' | 'organization' | 'place' | 'other'
  articles: number
  unanswered: number
  /** How often each way of writing it was met. */
  readonly spellings: Map<string, number>
  readonly byMonth: Map<string, number>
  readonly byPublisher: Map<string, Counts>
}

export type Tally = {
  readonly all: Sums
  readonly byPublisher: ReadonlyMap<string, Sums>
  readonly byMonth: ReadonlyMap<string, Sums>
  readonly byVerb: Readonly<Record<Verb, Counts>>
  readonly byChannel: Readonly<Record<Channel, Counts>>
  readonly byRole: Readonly<Record<Role, Counts>>
  readonly voices: ReadonlyMap<NameKey, Voice>
  readonly apart: ReadonlySet<string>
  readonly engines: ReadonlyMap<string, number>
  readonly readings: ReadonlyMap<Analysis['reading'], number>
}

/** An article with what was found in it. */
export type ReportedAnalysis = { readonly article: ReportedArticle; readonly analysis: Analysis }

/** For what the article does not say. */
export const UNKNOWN = 'unknown'

export const monthOf = ({ published }: Pick<ReportedArticle, 'published'>): string =>
  published && /^\d{4}-\d\d/.test(published) ? published.slice(0, 7) : UNKNOWN

const forEach = <K extends string, V>(keys: readonly K[], make: () => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, make()])) as Record<K, V>

const perClass = <S>(make: () => S): Classes<S> => ({
  standings: forEach(STANDINGS, make),
  verbs: forEach(VERBS, make),
  channels: forEach(CHANNELS, make),
  roles: forEach(ROLES, make),
})

const noSums = (): Sums => ({
  articles: 0,
  words: 0,
  statements: 0,
  unanswered: 0,
  directVoice: noShare(),
  reportedVoice: noShare(),
  ownVoice: noShare(),
  direct: noShare(),
  unnamed: noShare(),
  ...perClass(noShare),
})

export function openTally(): Tally & {
  readonly add: (article: ReportedArticle, analysis: Analysis) => void
} {
  const all = noSums()
  const byPublisher = new Map<string, Sums>()
  const byMonth = new Map<string, Sums>()
  const byVerb = forEach(VERBS, noCounts)
  const byChannel = forEach(CHANNELS, noCounts)
  const byRole = forEach(ROLES, noCounts)
  const voices = new Map<NameKey, Voice>()
  const apart = new Set<string>()
  const engines = new Map<string, number>()
  const readings = new Map<Analysis['reading'], number>()

  const add = (article: ReportedArticle, analysis: Analysis): void => {
    const publisher = article.publisher ?? UNKNOWN
    const month = monthOf(article)
    const cast = castIn(article, analysis)
    const total = noCounts()
    const classes = perClass(() => 0)
    const heard = new Map<NameKey, Voice>()
    const namesOf = (source: Source): readonly Voice[] => {
      return namedBy(analysis, source).map(({ name, kind }) => {
        const key = keyOfName(name, kind)
        const voice = madeIn(voices, key, () => newVoice(key, name, kind))
        addTo(voice.spellings, name, 1)
        heard.set(key, voice)
        return voice
      })
    }
    for (const attribution of analysis.attributions) {
      const { verb, channel, role, source } = attribution
      const counts = countsOf(article, attribution)
      addCounts(total, counts)
      classes.standings[standingOf(cast, attribution)]++
      classes.verbs[verb]++
      classes.channels[channel]++
      classes.roles[role]++
      addCounts(byVerb[verb], counts)
      addCounts(byChannel[channel], counts)
      addCounts(byRole[role], counts)
      for (const voice of namesOf(source)) {
        addCounts(voice, counts)
        addCounts(madeIn(voice.byPublisher, publisher, noCounts), counts)
        addTo(voice.byMonth, month, 1)
      }
    }
    for (const { unanswered } of tellUnanswered(cast, analysis.unanswered))
      for (const voice of namesOf(unanswered.source)) voice.unanswered++
    for (const voice of heard.values()) voice.articles++
    keepApart([...heard.keys()], apart)
    const words = Math.max(countWords(article.text), allWords(total))
    for (const sums of [all, madeIn(byPublisher, publisher, noSums), madeIn(byMonth, month, noSums)]) {
      sums.words += words
      sums.unanswered += analysis.unanswered.length
      addArticle(sums, total, classes, words)
    }
    addTo(engines, analysis.engine, 1)
    addTo(readings, analysis.reading, 1)
  }
  return { all, byPublisher, byMonth, byVerb, byChannel, byRole, voices, apart, engines, readings, add }
}

/** What an article of so many words adds to each share. */
function addArticle(sums: Sums, total: Counts, classes: Classes<number>, words: number): void {
  const { statements } = total
  sums.articles++
  sums.statements += statements
  addToShare(sums.directVoice, total.directWords, words)
  addToShare(sums.reportedVoice, total.reportedWords, words)
  addToShare(sums.ownVoice, words - allWords(total), words)
  addToShare(sums.direct, total.direct, statements)
  const unnamed = [...UNNAMED].reduce((sum, one) => sum + classes.standings[one], 0)
  addToShare(sums.unnamed, unnamed, statements)
  addAll(sums.standings, classes.standings, statements)
  addAll(sums.verbs, classes.verbs, statements)
  addAll(sums.channels, classes.channels, statements)
  addAll(sums.roles, classes.roles, statements)
}

function addAll<K extends string>(
  to: Readonly<Record<K, ShareSums>>,
  parts: Readonly<Record<K, number>>,
  of: number,
): void {
  for (const key of Object.keys(parts) as K[]) addToShare(to[key], parts[key], of)
}

export const newVoice = (key: NameKey, name: string, kind: Voice['kind']): Voice => ({
  ...noCounts(),
  key,
  name,
  kind,
  articles: 0,
  unanswered: 0,
  spellings: new Map(),
  byMonth: new Map(),
  byPublisher: new Map(),
})

/** One article that names two people with the same end of a name means two people. */
function keepApart(keys: readonly NameKey[], apart: Set<string>): void {
  const byEnd = new Map<string, NameKey[]>()
  for (const key of keys) {
    const end = endOfName(key)
    for (const other of byEnd.get(end) ?? []) apart.add(pairOf(key, other))
    byEnd.set(end, [...(byEnd.get(end) ?? []), key])
  }
}
