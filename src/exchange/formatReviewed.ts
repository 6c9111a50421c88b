// Writes an analysis as the file that `reviewed.ts` reads and a person edits: paragraphs and verbatim strings.
import {
  type Analysis,
  type Article,
  type Attribution,
  bySpan,
  clippedTo,
  contains,
  type Entity,
  entityIdsOf,
  isSameSpan,
  type Mention,
  nonEmpty,
  overlaps,
  type Review,
  type Source,
  type Span,
  span,
  textOf,
} from '../domain'
import { REVIEWED_VERSION } from './reviewedVersions'
import { findableAt, verbatimAt } from './verbatim'

type From = string | { unnamed: string } | { unresolved: string } | { joint: string; speakers: string[] }

/**
 * `article` as `seedArticle.ts` reads it back. The file has no room for how sure the engine is, for a description in a
 * reader's words, nor for somebody unnamed beside a name (“Ortiz and her aides”), who are left out; somebody unnamed stands with the words that introduce them.
 */
export function formatReviewed(article: Article, analysis: Analysis, review: Review | null): object {
  const { text, blocks } = article
  const cast = castFor(analysis)
  const nameOf = new Map(cast.map(({ id, name }) => [id, name]))
  const firstOf = (at: Span) => blocks.findIndex((block) => block.span.end > at.start)
  const lastOf = (at: Span) => blocks.findLastIndex((block) => block.span.start < at.end)

  /** The paragraphs that hold all places, and how each is written among them. */
  function among(places: readonly Span[]) {
    const first = Math.min(...places.map(firstOf))
    const last = Math.max(...places.map(lastOf))
    const within = span(blocks[first]!.span.start, blocks[last]!.span.end)
    return {
      p: first === last ? first + 1 : [first + 1, last + 1],
      write: (at: Span) => verbatimAt(text, at, within),
    }
  }

  function fromOf(source: Source, write: (at: Span) => string): From | undefined {
    if (source.kind === 'missing') return undefined
    const words = write(wordsOf(source))
    if (source.kind === 'unresolved') return { unresolved: words }
    if (source.kind === 'unnamed') return { unnamed: words }
    const speakers = entityIdsOf(source).flatMap((id) => nameOf.get(id) ?? [])
    if (speakers.length > 1) return { joint: words, speakers }
    const at = findableAt(text, source.span)
    const owner = cast.find(({ mentions }) =>
      mentions.some((one) => isSameSpan(findableAt(text, one.span), at)),
    )
    return owner?.id === source.entityId ? words : { unnamed: words }
  }
  const placesOf = (source: Source): Span[] => (source.kind === 'missing' ? [] : [wordsOf(source)])

  return {
    version: REVIEWED_VERSION,
    ...checkedOf(analysis, review),
    entities: cast.map(({ name, kind, description, mentions }) => {
      const byParagraph: Record<string, Record<string, string[]>> = {}
      for (const { span: at, form } of mentions) {
        const { p, write } = among([at])
        if (typeof p !== 'number') continue
        byParagraph[p] ??= {}
        const forms = byParagraph[p]
        forms[form] = [...(forms[form] ?? []), write(at)]
      }
      const described = description !== null && text.includes(description) ? { description } : {}
      return { name, kind, ...described, mentions: byParagraph }
    }),
    attributions: analysis.attributions.map((one) => {
      const { source, via, cue, addressee, direct } = one
      const reported = reportedOf(text, one)
      const relays = via.filter(({ kind }) => kind !== 'missing')
      const beside = [cue, addressee].filter((at) => at !== null)
      const { p, write } = among([
        ...direct,
        ...reported,
        ...beside,
        ...[source, ...relays].flatMap(placesOf),
      ])
      const from = fromOf(source, write)
      return {
        p,
        ...(from !== undefined && { source: from }),
        ...(relays.length > 0 && { via: relays.map((relay) => fromOf(relay, write)) }),
        ...(cue && { cue: write(cue) }),
        ...(addressee && { addressee: write(addressee) }),
        ...(direct.length > 0 && { direct: direct.map(write) }),
        ...(reported.length > 0 && { reported: reported.map(write) }),
        channel: one.channel,
        verb: one.verb,
        role: one.role,
        why: one.why,
      }
    }),
    unanswered: analysis.unanswered.map(({ source, cue, span: whole, why }) => {
      const { p, write } = among([whole, cue, ...placesOf(source)])
      const from = fromOf(source, write)
      return { p, ...(from !== undefined && { source: from }), cue: write(cue), text: write(whole), why }
    }),
    context: analysis.context.flatMap(({ span: at, why }) =>
      blocks
        .filter((block) => overlaps(block.span, at))
        .map((block) => {
          const here = clippedTo(block.span, at)
          const { p, write } = among([here])
          return { p, text: write(here), why }
        }),
    ),
  }
}

/** Said where not every highlight is checked: nobody is to take for reviewed what nobody has looked at. */
function checkedOf({ attributions, context }: Analysis, review: Review | null): object {
  const { checked, of } = review ?? { checked: -1, of: attributions.length + context.length }
  return checked >= of ? {} : { checked: { highlights: Math.max(0, checked), of } }
}

/** The words that stand for a source; somebody unnamed has those of the introduction, which tell who they are. */
const wordsOf = (source: Exclude<Source, { kind: 'missing' }>): Span =>
  source.kind === 'unnamed' ? (source.introduced ?? source.span) : source.span

/** Content outside quotation marks, each part without the marks and spaces at its ends. */
function reportedOf(text: string, { content, direct }: Attribution): Span[] {
  return content.flatMap((whole) => {
    const inside = direct.filter((part) => contains(whole, part)).sort(bySpan)
    if (inside.length === 0) return [whole]
    const edges = [whole.start, ...inside.flatMap(({ start, end }) => [start, end]), whole.end]
    const parts: Span[] = []
    for (let i = 0; i < edges.length; i += 2) {
      const part = bared(text, edges[i]!, edges[i + 1]!)
      if (part) parts.push(part)
    }
    return parts
  })
}

const EDGE = /[\s“”"„«»‘’']/u

function bared(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to]
  while (start < end && EDGE.test(text[start]!)) start++
  while (start < end && EDGE.test(text[end - 1]!)) end--
  const part = start < end ? span(start, end) : null
  return part && /[\p{L}\p{N}]/u.test(textOf(text, part)) ? part : null
}

/**
 * The entities, each mention with one of them only: a source's words go with who speaks there, as the file finds a speaker
 * by its mention. The last mention of somebody stays theirs, and what two are said to speak by stays with the first.
 */
function castFor({ entities, attributions, unanswered }: Analysis): Entity[] {
  const mentionsOf = new Map(entities.map(({ id, mentions }): [string, Mention[]] => [id, [...mentions]]))
  const settled = new Set<string>()
  const sources = [
    ...attributions.flatMap(({ source, via }) => [source, ...via]),
    ...unanswered.map(bySource),
  ]
  for (const source of sources) {
    if (source.kind !== 'entity' || source.also.length > 0) continue
    const isHere = (one: Mention) => isSameSpan(one.span, source.span)
    const key = `${source.span.start}–${source.span.end}`
    const mine = mentionsOf.get(source.entityId)
    if (settled.has(key) || !mine) continue
    settled.add(key)
    const others = [...mentionsOf.values()].filter((theirs) => theirs !== mine && theirs.some(isHere))
    if (others.some(({ length }) => length === 1)) continue
    const form = others[0]?.find(isHere)?.form ?? 'nominal'
    for (const theirs of others) theirs.splice(theirs.findIndex(isHere), 1)
    if (!mine.some(isHere)) mine.push({ span: source.span, form })
  }
  return entities.map((entity) => ({
    ...entity,
    mentions:
      nonEmpty((mentionsOf.get(entity.id) ?? []).sort((a, b) => bySpan(a.span, b.span))) ?? entity.mentions,
  }))
}

const bySource = ({ source }: { readonly source: Source }): Source => source
