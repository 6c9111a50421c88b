// A reviewed analysis as a person edits it: paragraphs and verbatim strings in, an Analysis with spans out.
import * as v from 'valibot'
import {
  type Analysis,
  type Article,
  type Attribution,
  attributionIdOf,
  type Background,
  bySpan,
  CHANNELS,
  type Entity,
  entityIdOf,
  handOutIds,
  isSameSpan,
  type Mention,
  nonEmpty,
  type Review,
  type ReviewedAnalysis,
  ROLES,
  type Source,
  type Span,
  span,
  textOf,
  type Unanswered,
  unansweredIdOf,
  unnamedIdOf,
  VERBS,
} from '../domain'
import { REVIEWED_VERSION, upgradeReviewed } from './reviewedVersions'
import { findVerbatim, NotFoundVerbatim } from './verbatim'

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
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
  version: v.literal(REVIEWED_VERSION),
  /** Of its highlights; all of them where it says nothing. */
  checked: v.optional(v.strictObject({ highlights: Count, of: Count })),
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
      channel: v.optional(v.picklist(CHANNELS), 'unknown'),
      verb: v.optional(v.picklist(VERBS), 'unknown'),
      role: v.optional(v.picklist(ROLES), 'unknown'),
      why: v.optional(Words, 'marked by hand'),
    }),
  ),
  /** Those who were asked and gave no answer, with all that is said of it. */
  unanswered: v.optional(
    v.array(
      v.strictObject({
        p: Place,
        source: v.optional(From),
        cue: Words,
        text: Words,
        why: v.optional(Words, 'marked by hand'),
      }),
    ),
    [],
  ),
  context: v.array(v.strictObject({ p: v.number(), text: Words, why: v.optional(Words, 'marked by hand') })),
})

type Reviewed = v.InferOutput<typeof Reviewed>
type Finder = (wanted: string, p: number | readonly number[]) => Span

/** The analysis that `file` spells out, of any version. Throws, naming paragraph and string, where one does not fit the text. */
export function parseReviewed(article: Article, file: unknown): ReviewedAnalysis {
  const {
    checked,
    entities: named,
    attributions,
    unanswered,
    context,
  } = v.parse(Reviewed, upgradeReviewed(file))
  const find = finderIn(article)
  const nextId = handOutIds()
  const entities = named.map((entity) => entityFrom(entity, find, article))
  const { text } = article
  const said = attributions.map((one, at): Attribution => {
    const attribution = attributionFrom(one, at, find, sourceFinder(one.p, find, entities, text))
    return { ...attribution, id: nextId(attributionIdOf(text, attribution)) }
  })
  const analysis: Analysis = {
    articleId: article.id,
    engine: checked ? 'reviewed in part' : 'reviewed by hand',
    reading: 'careful',
    attributions: said,
    unanswered: unanswered.map(({ p, source, cue, text: words, why }): Unanswered => {
      const places = { cue: find(cue, p), span: find(words, p) }
      const from = sourceFinder(p, find, entities, text)(source)
      return { id: nextId(unansweredIdOf(text, places)), source: from, ...places, why, confidence: 1 }
    }),
    entities,
    context: context.map(
      ({ p, text: words, why }): Background => ({ span: find(words, p), why, confidence: 1 }),
    ),
  }
  return { analysis, review: reviewFrom(checked ?? null, said.length) }
}

/** Null where nobody looked at any of it. */
function reviewFrom(told: Reviewed['checked'] | null, statements: number): Review | null {
  if (!told) return { origin: 'shipped', checked: statements, of: statements }
  const { highlights, of } = told
  return highlights === 0 ? null : { origin: 'shipped', checked: Math.min(highlights, of), of }
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

type SourceFinder = (from: v.InferOutput<typeof From> | undefined) => Source

function attributionFrom(
  one: Reviewed['attributions'][number],
  index: number,
  find: Finder,
  sourceFrom: SourceFinder,
): Omit<Attribution, 'id'> {
  const at = (wanted: string) => find(wanted, one.p)
  const direct = one.direct.map(at).sort(bySpan)
  const reported = one.reported.map(at)
  const content = nonEmpty([...direct, ...reported].sort(bySpan))
  if (!content) throw new NotFoundVerbatim(`attribution ${index + 1} (paragraph ${one.p}) has no content`)
  return {
    manner: reported.length === 0 ? 'direct' : direct.length === 0 ? 'reported' : 'mixed',
    source: sourceFrom(one.source),
    via: one.via.map(sourceFrom),
    cue: one.cue === undefined ? null : at(one.cue),
    addressee: one.addressee === undefined ? null : at(one.addressee),
    content,
    direct,
    channel: one.channel,
    verb: one.verb,
    role: one.role,
    confidence: { speaker: 1, words: 1 },
    why: one.why,
  }
}

/** Finds the sources that stand in paragraph `p`. */
function sourceFinder(
  p: v.InferOutput<typeof Place>,
  find: Finder,
  entities: readonly Entity[],
  text: string,
): SourceFinder {
  return (from) => {
    if (from === undefined) return { kind: 'missing' }
    if (typeof from === 'string') {
      const where = find(from, p)
      const entity = entities.find(({ mentions }) =>
        mentions.some((mention) => isSameSpan(mention.span, where)),
      )
      if (!entity) throw new NotFoundVerbatim(`the source “${from}” is a mention of no entity`)
      return { kind: 'entity', span: where, entityId: entity.id, also: [] }
    }
    if ('unnamed' in from) {
      const where = find(from.unnamed, p)
      return { kind: 'unnamed', id: unnamedIdOf(textOf(text, where)), span: where }
    }
    if ('unresolved' in from) return { kind: 'unresolved', span: find(from.unresolved, p) }
    const [first = '', ...rest] = from.speakers.map((name) => idOfNamed(name, entities))
    return { kind: 'entity', span: find(from.joint, p), entityId: first, also: rest }
  }
}

function idOfNamed(name: string, entities: readonly Entity[]): string {
  const entity = entities.find((one) => one.name === name)
  if (!entity) throw new NotFoundVerbatim(`the speaker “${name}” is no entity`)
  return entity.id
}
