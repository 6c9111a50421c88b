// The list of sources: everybody who speaks or relays in an article, with what they say.
import type { Attribution, Entity, Role, Source } from '../domain'
import { assertNever, capitalized, inTextOrder, nameOfSource, textOf } from '../domain'
import { type AnalyzedArticle, wordsOf } from './analyzedArticle'
import { sayingsOf } from './sayings'

/** How a source stands in the article; the page says it in words. */
export type Standing = 'named' | 'unnamed' | 'institution' | 'document' | 'unresolved' | 'missing'

const STANDINGS: readonly Standing[] = [
  'named',
  'institution',
  'unnamed',
  'document',
  'unresolved',
  'missing',
]

export type SourceProfile = {
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
  /** Statements that hold some of the source's own words; the rest of those, and all others, are claims. */
  readonly quotes: number
  readonly claims: number
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

/** The sources, most words first, those who only relay last. */
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
  return profiles.sort((a, b) => wordsOfProfile(b) - wordsOfProfile(a))
}

const wordsOfProfile = (profile: SourceProfile): number => profile.directWords + profile.reportedWords

/** The ids of the profiles that a source belongs to: several where it is joint. */
export function sourceIdsOf(source: Source): readonly string[] {
  switch (source.kind) {
    case 'entity':
      return [...new Set([source.entityId, ...source.also])]
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
  const words = statements.map((statement) => wordsOf(analyzed, statement))
  return {
    id,
    name: entity?.name ?? nameOfSource(analyzed, source),
    description: entity ? entity.description : describeGroup(analyzed, statements),
    standing: standingOf(analyzed, source, entity),
    role: roleOf(statements),
    entity,
    statements,
    quotes: statements.filter(({ manner }) => manner !== 'reported').length,
    claims: statements.filter(({ manner }) => manner !== 'direct').length,
    directWords: words.reduce((sum, own) => sum + own.direct, 0),
    reportedWords: words.reduce((sum, own) => sum + own.reported, 0),
    relayedBy: tally(statements.flatMap(({ via }) => via.map((relay) => nameOfSource(analyzed, relay)))),
    relays,
  }
}

function roleOf(statements: readonly Attribution[]): Role {
  return sayingsOf(statements, 'role')[0]?.id ?? 'unknown'
}

/** For those without a name of their own: the words that stand where the source should. */
function describeGroup(analyzed: AnalyzedArticle, statements: readonly Attribution[]): string | null {
  const kinds = statements.map(({ source }) => source.kind)
  if (!kinds.some((kind) => kind === 'missing' || kind === 'unresolved')) return null
  const phrases = statements.flatMap(({ source, cue }) => {
    const at = source.kind === 'unresolved' ? source.span : cue
    return at ? [`“${textOf(analyzed.article.text, at)}”`] : []
  })
  return [...new Set(phrases)].slice(0, 4).join(', ') || null
}

/** Heads of phrases that stand for something written rather than somebody (“the report”, “court documents”). */
const WRITTEN =
  /\b(affidavit|article|bill|book|communiqu[eé]|data|decree|documents?|dossier|email|emails|figures|filings?|indictment|lawsuit|letter|memo|memorandum|notice|papers?|poll|records?|reports?|ruling|statement|study|survey|text|transcript)$/i

function standingOf(analyzed: AnalyzedArticle, source: Source, entity: Entity | null): Standing {
  if (source.kind === 'missing' || source.kind === 'unresolved') return source.kind
  if (entity?.kind === 'organization' || entity?.kind === 'place') return 'institution'
  const phrase = entity?.name ?? textOf(analyzed.article.text, source.span)
  if (WRITTEN.test(phrase)) return 'document'
  if (!entity) return 'unnamed'
  if (!entity.mentions.some(({ form }) => form === 'name')) return 'unnamed'
  return entity.kind === 'other' ? 'document' : 'named'
}

const tally = (names: readonly string[]): SourceProfile['relayedBy'] =>
  [...new Set(names)]
    .map((name) => ({ name: capitalized(name), count: names.filter((other) => other === name).length }))
    .sort((a, b) => b.count - a.count)
