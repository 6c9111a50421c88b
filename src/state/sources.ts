// The list of sources: everybody who speaks or relays in an article, with what they say.
import {
  type Attribution,
  assertNever,
  capitalized,
  countWordsIn,
  type Entity,
  entityIdsOf,
  inTextOrder,
  isSomebody,
  nameOfSource,
  type Role,
  type Source,
  STANDING_WORDS,
  STANDINGS,
  type Standing,
  standingOf,
  type Tally,
  tallyOf,
  textOf,
} from '../domain'
import { type AnalyzedArticle, type Words, wordsOf } from './analyzedArticle'
import { sayingsOf } from './sayings'

export type SourceProfile = Tally & {
  /** The entity's id, or `unnamed:` and the article's words, or `unresolved` or `missing`. Stands in links. */
  readonly id: string
  readonly name: string
  readonly description: string | null
  readonly standing: Standing
  /** What it is in the story, as most of its statements have it; `unknown` where none tells. */
  readonly role: Role
  readonly entity: Entity | null
  /** In text order. */
  readonly statements: readonly Attribution[]
  /** Those that another one within a statement says count there, unless nothing else is left of it. */
  readonly directWords: number
  readonly reportedWords: number
  /** Who relays what this source says, most often first. */
  readonly relayedBy: readonly { readonly name: string; readonly count: number }[]
  /** What this source passes on for others. */
  readonly relays: readonly Attribution[]
}

/** The standings that sources of a list have, in a fixed order. */
export const standingsIn = (sources: readonly SourceProfile[]): readonly Standing[] =>
  STANDINGS.filter((standing) => sources.some((source) => source.standing === standing))

/** Those who can be counted as sources: everybody who is quoted or reported, or who passes words on. */
export const countSources = (sources: readonly SourceProfile[]): number =>
  sources.filter(({ standing }) => isSomebody(standing)).length

/** “named 2 · described, not named 4”. */
export const tellStandings = (sources: readonly SourceProfile[]): string =>
  standingsIn(sources)
    .map((standing) => {
      const count = sources.filter((source) => source.standing === standing).length
      return `${STANDING_WORDS[standing].many} ${count}`
    })
    .join(' · ')

/** The sources, most words first, those who only relay after them; what has no source comes last. */
export function deriveSources(analyzed: AnalyzedArticle): readonly SourceProfile[] {
  const groups = new Map<string, { source: Source; statements: Attribution[]; relays: Attribution[] }>()
  const groupOf = (id: string, source: Source) => {
    const group = groups.get(id) ?? { source, statements: [], relays: [] }
    groups.set(id, group)
    return group
  }
  for (const attribution of inTextOrder(analyzed.analysis.attributions)) {
    for (const id of sourceIdsOf(attribution.source))
      groupOf(id, attribution.source).statements.push(attribution)
    for (const relay of attribution.via)
      for (const id of sourceIdsOf(relay)) groupOf(id, relay).relays.push(attribution)
  }
  const profiles = [...groups].map(([id, group]) =>
    profileOf(analyzed, id, group.source, group.statements, group.relays),
  )
  return profiles.sort(
    (a, b) =>
      Number(isSomebody(b.standing)) - Number(isSomebody(a.standing)) ||
      wordsOfProfile(b) - wordsOfProfile(a),
  )
}

const wordsOfProfile = (profile: SourceProfile): number => profile.directWords + profile.reportedWords

/** The ids of the profiles that a source belongs to: several where it is joint. */
export function sourceIdsOf(source: Source): readonly string[] {
  switch (source.kind) {
    case 'entity':
      return entityIdsOf(source)
    case 'unnamed':
      return [source.id]
    case 'unresolved':
    case 'missing':
      return [source.kind]
    default:
      return assertNever(source)
  }
}

function profileOf(
  analyzed: AnalyzedArticle,
  id: string,
  source: Source,
  statements: readonly Attribution[],
  relays: readonly Attribution[],
): SourceProfile {
  const entity = analyzed.entities.get(id) ?? null
  const name = entity?.name ?? nameOfSource(analyzed, source)
  const words = statements.map((statement) => wordsSaid(analyzed, statement))
  return {
    id,
    name,
    description: entity ? entity.description : describeGroup(analyzed, name, statements),
    standing: standingOfGroup(analyzed, source, entity, statements),
    role: roleOf(statements),
    entity,
    statements,
    ...tallyOf(statements),
    directWords: words.reduce((sum, own) => sum + own.direct, 0),
    reportedWords: words.reduce((sum, own) => sum + own.reported, 0),
    relayedBy: countNames(statements.flatMap(({ via }) => via.map((relay) => nameOfSource(analyzed, relay)))),
    relays,
  }
}

/** Whoever is once said to be kept from us is anonymous wherever they speak. */
function standingOfGroup(
  analyzed: AnalyzedArticle,
  source: Source,
  entity: Entity | null,
  statements: readonly Attribution[],
): Standing {
  const briefing = statements.find(({ channel }) => channel === 'briefing')
  return standingOf(analyzed, { source, channel: briefing?.channel ?? 'unknown' }, entity)
}

/** The words of a statement; where one within it takes them all, those that it holds: nobody speaks in no words. */
function wordsSaid(analyzed: AnalyzedArticle, statement: Attribution): Words {
  const own = wordsOf(analyzed, statement)
  if (own.direct + own.reported > 0) return own
  const words = countWordsIn(analyzed.article.text, statement.content)
  return statement.manner === 'direct' ? { direct: words, reported: 0 } : { direct: 0, reported: words }
}

function roleOf(statements: readonly Attribution[]): Role {
  return sayingsOf(statements, 'role')[0]?.id ?? 'unknown'
}

/** For those without a name of their own: the words that stand where the source should. */
function describeGroup(
  analyzed: AnalyzedArticle,
  name: string,
  statements: readonly Attribution[],
): string | null {
  const [first] = statements
  if (first?.source.kind === 'unnamed') {
    const introduced = textOf(analyzed.article.text, first.source.span)
    return introduced.length > name.length && capitalized(introduced).startsWith(name) ? introduced : null
  }
  const kinds = statements.map(({ source }) => source.kind)
  if (!kinds.some((kind) => kind === 'missing' || kind === 'unresolved')) return null
  const phrases = statements.flatMap(({ source, cue }) => {
    const at = source.kind === 'unresolved' ? source.span : cue
    return at ? [`“${textOf(analyzed.article.text, at)}”`] : []
  })
  return [...new Set(phrases)].slice(0, 4).join(', ') || null
}

const countNames = (names: readonly string[]): SourceProfile['relayedBy'] =>
  [...new Set(names)]
    .map((name) => ({ name: capitalized(name), count: names.filter((other) => other === name).length }))
    .sort((a, b) => b.count - a.count)
