// A reviewed analysis as a person edits it: paragraphs and verbatim strings in, an Analysis with spans out.
import * as v from 'valibot'
import {
  type Analysis,
  type Article,
  type Attribution,
  type Background,
  bySpan,
  type Entity,
  entityIdOf,
  type Mention,
  nonEmpty,
  type Source,
  type Span,
  span,
} from '../domain'
import { findVerbatim, NotFoundVerbatim } from './verbatim'

const Words = v.pipe(v.string(), v.nonEmpty())
const List = v.optional(v.array(Words), [])
/** One paragraph or several that follow each other, counted from 1. */
const Place = v.union([v.number(), v.pipe(v.array(v.number()), v.minLength(1))])
/** A mention of an entity, or a phrase for somebody without a name, or a pronoun that nobody can resolve. */
const From = v.union([
  Words,
  v.strictObject({ unnamed: Words }),
  v.strictObject({ unresolved: Words }),
  v.strictObject({ joint: Words, speakers: v.pipe(v.array(Words), v.minLength(2)) }),
])

const Reviewed = v.strictObject({
  entities: v.array(
    v.strictObject({
      name: Words,
      kind: v.picklist(['person', 'organization', 'place', 'other']),
      description: v.optional(Words),
      /** Paragraph → mentions by form. */
      mentions: v.record(
        v.pipe(v.string(), v.regex(/^\d+$/)),
        v.strictObject({ name: List, nominal: List, pronoun: List }),
      ),
    }),
  ),
  attributions: v.array(
    v.strictObject({
      p: Place,
      source: v.optional(From),
      via: v.optional(v.array(From), []),
      cue: v.optional(Words),
      addressee: v.optional(Words),
      direct: List,
      reported: List,
      why: v.optional(Words, 'marked by hand'),
    }),
  ),
  context: v.array(v.strictObject({ p: v.number(), text: Words, why: v.optional(Words, 'marked by hand') })),
})

type Reviewed = v.InferOutput<typeof Reviewed>
type Finder = (wanted: string, p: number | readonly number[]) => Span

/** The analysis that `review` spells out. Throws, naming paragraph and string, where one does not fit the text. */
export function parseReviewed(article: Article, review: unknown): Analysis {
  const { entities: named, attributions, context } = v.parse(Reviewed, review)
  const find = finderIn(article)
  const entities = named.map((entity) => entityFrom(entity, find, article))
  return {
    articleId: article.id,
    engine: 'reviewed by hand',
    reviewed: true,
    attributions: attributions.map((one, at) => attributionFrom(one, at, find, entities)),
    entities,
    context: context.map(({ p, text, why }): Background => ({ span: find(text, p), why, confidence: 1 })),
  }
}

function finderIn({ text, blocks }: Article): Finder {
  return (wanted, p) => {
    const paragraphs = typeof p === 'number' ? [p] : p
    const first = blocks[Math.min(...paragraphs) - 1]
    const last = blocks[Math.max(...paragraphs) - 1]
    if (!first || !last) throw new NotFoundVerbatim(`there is no paragraph ${paragraphs.join(', ')}`)
    try {
      return findVerbatim(text, wanted, span(first.span.start, last.span.end))
    } catch (error) {
      if (!(error instanceof NotFoundVerbatim)) throw error
      throw new NotFoundVerbatim(`paragraph ${paragraphs.join(', ')}: ${error.message}`)
    }
  }
}

function entityFrom(entity: Reviewed['entities'][number], find: Finder, { text }: Article): Entity {
  const { name, kind, description = null } = entity
  if (description !== null && !text.includes(description))
    throw new NotFoundVerbatim(`the description of ${name} is not in the text: “${description}”`)
  const mentions = Object.entries(entity.mentions).flatMap(([p, forms]) =>
    (['name', 'nominal', 'pronoun'] as const).flatMap((form) =>
      forms[form].map((wanted): Mention => ({ span: find(wanted, Number(p)), form })),
    ),
  )
  const inOrder = nonEmpty(mentions.sort((a, b) => bySpan(a.span, b.span)))
  if (!inOrder) throw new NotFoundVerbatim(`${name} is mentioned nowhere`)
  return { id: entityIdOf(name), kind, name, description, mentions: inOrder }
}

function attributionFrom(
  one: Reviewed['attributions'][number],
  index: number,
  find: Finder,
  entities: readonly Entity[],
): Attribution {
  const at = (wanted: string) => find(wanted, one.p)
  const direct = one.direct.map(at).sort(bySpan)
  const reported = one.reported.map(at)
  const content = nonEmpty([...direct, ...reported].sort(bySpan))
  if (!content) throw new NotFoundVerbatim(`attribution ${index + 1} (paragraph ${one.p}) has no content`)
  return {
    id: `r${index + 1}`,
    manner: reported.length === 0 ? 'direct' : direct.length === 0 ? 'reported' : 'mixed',
    source: one.source === undefined ? { kind: 'missing' } : sourceFrom(one.source, at, entities),
    via: one.via.map((relay) => sourceFrom(relay, at, entities)),
    cue: one.cue === undefined ? null : at(one.cue),
    addressee: one.addressee === undefined ? null : at(one.addressee),
    content,
    direct,
    confidence: 1,
    why: one.why,
  }
}

function sourceFrom(
  from: v.InferOutput<typeof From>,
  at: (wanted: string) => Span,
  entities: readonly Entity[],
): Source {
  if (typeof from === 'string') {
    const where = at(from)
    const entity = entities.find(({ mentions }) =>
      mentions.some(({ span: m }) => m.start === where.start && m.end === where.end),
    )
    if (!entity) throw new NotFoundVerbatim(`the source “${from}” is a mention of no entity`)
    return { kind: 'entity', span: where, entityId: entity.id, also: [] }
  }
  if ('unnamed' in from) return { kind: 'unnamed', span: at(from.unnamed) }
  if ('unresolved' in from) return { kind: 'unresolved', span: at(from.unresolved) }
  const [first = '', ...rest] = from.speakers.map((name) => idOfNamed(name, entities))
  return { kind: 'entity', span: at(from.joint), entityId: first, also: rest }
}

function idOfNamed(name: string, entities: readonly Entity[]): string {
  const entity = entities.find((one) => one.name === name)
  if (!entity) throw new NotFoundVerbatim(`the speaker “${name}” is no entity`)
  return entity.id
}
