// What an article that comes from outside the app (a record on disk, a file, a link) must look like to be believed.
import * as v from 'valibot'
import type { Article, Offset } from '../domain'

const Id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))
export const Line = v.pipe(v.string(), v.maxLength(10_000))
export const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const Place = v.pipe(
  Count,
  v.transform((n) => n as Offset),
)
export const SpanShape = v.pipe(
  v.object({ start: Place, end: Place }),
  v.check(({ start, end }) => start < end, 'an empty span'),
)
export const Time = v.pipe(
  Line,
  v.check((text) => !Number.isNaN(Date.parse(text)), 'not a time'),
)
/** Addresses become links: nothing but these may. */
export const Address = v.pipe(Line, v.regex(/^https?:\/\//i))
const Href = v.pipe(v.string(), v.regex(/^(https?:\/\/|mailto:)/i))
/** The first version made links of mail addresses, too: what it kept still opens, and they are plain text there. */
const isMail = (inline: { readonly kind: string; readonly href?: string }): boolean =>
  /^mailto:/i.test(inline.href ?? '')

/** A day as ISO 8601 writes it, with its time or without. */
export const isDay = (text: string): boolean =>
  /^\d{4}(-\d\d(-\d\d(T[\d:.]{4,20}(Z|[+-]\d\d:?\d\d)?)?)?)?$/.test(text) && !Number.isNaN(Date.parse(text))

/** What is no day would be drawn as it came, whatever it says; the article does without it. */
const Day = v.pipe(
  v.nullable(Line),
  v.transform((text) => (text !== null && isDay(text) ? text : null)),
)

/** What an article and its entry in the library both say of it. */
export const facts = {
  id: Id,
  title: Line,
  titleSupplied: v.boolean(),
  byline: v.nullable(Line),
  publisher: v.nullable(Line),
  published: Day,
  origin: v.picklist(['bundled', 'pasted', 'file', 'address', 'handed', 'link']),
}

const ArticleShape = v.pipe(
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
    inlines: v.pipe(
      v.array(
        v.variant('kind', [
          v.object({ kind: v.picklist(['emphasis', 'strong']), span: SpanShape }),
          v.object({ kind: v.literal('link'), span: SpanShape, href: Href }),
        ]),
      ),
      v.transform((inlines) => inlines.filter((inline) => !isMail(inline))),
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
  v.check((article) => showsAll(article), 'words that no block shows'),
)

/** Words outside the blocks would be analyzed, counted and never shown: a “not” could be hidden there. */
function showsAll({ text, blocks }: Pick<Article, 'text' | 'blocks'>): boolean {
  const ends = [0, ...blocks.map((block) => block.span.end)]
  const starts = [...blocks.map((block) => block.span.start), text.length]
  return starts.every((start, i) => !/[\p{L}\p{N}]/u.test(text.slice(ends[i], start)))
}

/** A new field of Article that is not added above does not compile. */
type Same<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : never
true satisfies Same<v.InferOutput<typeof ArticleShape>, Article>

/** Null where it is damaged. */
export const readArticle = (found: unknown): Article | null => readShape(ArticleShape, found)

/** What `found` is by its shape; null where it breaks it. */
export function readShape<T>(shape: v.GenericSchema<unknown, T>, found: unknown): T | null {
  const result = v.safeParse(shape, found, { abortEarly: true })
  return result.success ? result.output : null
}
