// What a record on disk or in a file must look like to be believed.
import * as v from 'valibot'
import type { Article, Offset } from '../../domain'
import type { LibraryEntry } from '../library'

/** Far more than any reader opens; keeps sums exact and hostile files harmless. */
const MOST_OPENINGS = 2 ** 40
const MOST_TAGS = 1000

const Id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))
const Line = v.pipe(v.string(), v.maxLength(10_000))
const Place = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.transform((n) => n as Offset),
)
const SpanShape = v.pipe(
  v.object({ start: Place, end: Place }),
  v.check(({ start, end }) => start < end, 'an empty span'),
)
const Time = v.pipe(
  Line,
  v.check((text) => !Number.isNaN(Date.parse(text)), 'not a time'),
)
/** Addresses become links: nothing but these may. */
const Address = v.pipe(Line, v.regex(/^https?:\/\//i))
const Href = v.pipe(v.string(), v.regex(/^(https?:\/\/|mailto:)/i))

const facts = {
  id: Id,
  title: Line,
  titleSupplied: v.boolean(),
  byline: v.nullable(Line),
  publisher: v.nullable(Line),
  published: v.nullable(Line),
  origin: v.picklist(['bundled', 'pasted', 'file', 'address', 'handed', 'link']),
}

export const EntryShape = v.object({
  ...facts,
  words: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  tags: v.pipe(v.array(Line), v.maxLength(MOST_TAGS)),
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  opened: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST_OPENINGS)),
  openedAt: Time,
  addedAt: Time,
})

export const ArticleShape = v.pipe(
  v.object({
    ...facts,
    url: v.nullable(Address),
    lang: v.pipe(v.string(), v.maxLength(100)),
    fictional: v.boolean(),
    text: v.string(),
    blocks: v.array(
      v.object({
        kind: v.picklist(['heading', 'paragraph', 'quotation', 'listItem', 'caption', 'preformatted']),
        span: SpanShape,
        level: v.nullable(v.picklist([1, 2, 3, 4, 5, 6])),
      }),
    ),
    inlines: v.array(
      v.variant('kind', [
        v.object({ kind: v.picklist(['emphasis', 'strong']), span: SpanShape }),
        v.object({ kind: v.literal('link'), span: SpanShape, href: Href }),
      ]),
    ),
  }),
  v.check(({ text, blocks, inlines }) => {
    let end = 0
    for (const { span } of blocks) {
      if (span.start < end) return false
      end = span.end
    }
    return end <= text.length && inlines.every(({ span }) => span.end <= text.length)
  }, 'a span outside the text'),
)

/** Null where it is damaged. */
export const readEntry = (found: unknown): LibraryEntry | null => read(EntryShape, found)
export const readArticle = (found: unknown): Article | null => read(ArticleShape, found)

function read<T>(shape: v.GenericSchema<unknown, T>, found: unknown): T | null {
  const result = v.safeParse(shape, found, { abortEarly: true })
  return result.success ? result.output : null
}

/**
 * A field that is added to Article or LibraryEntry must be added here, with `v.optional(…, value)` for what
 * was written before it: else it would be dropped, or old records count as damaged. These lines do not compile
 * until it is.
 */
type Same<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : never
true satisfies Same<v.InferOutput<typeof EntryShape>, LibraryEntry>
true satisfies Same<v.InferOutput<typeof ArticleShape>, Article>
