// An article as a text file: front matter between two lines of dashes, then one paragraph a line.
import * as v from 'valibot'
import { type Article, type Block, span } from '../domain'
import { withoutTrailing } from '../domain/withoutTrailing'

type SeedArticle = { readonly article: Article; readonly summary: string | null }

const optional = v.optional(v.pipe(v.string(), v.nonEmpty()))
const flag = v.optional(
  v.pipe(
    v.picklist(['yes', 'no']),
    v.transform((word) => word === 'yes'),
  ),
  'no',
)

const FrontMatter = v.strictObject({
  title: v.pipe(v.string(), v.nonEmpty()),
  titleSupplied: flag,
  byline: optional,
  publisher: optional,
  published: v.optional(v.pipe(v.string(), v.isoDate())),
  // It becomes a link.
  url: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:/i))),
  lang: v.optional(v.string(), 'en'),
  fictional: flag,
  summary: optional,
})

const FRONT = '---\n'
const END_OF_FRONT = '\n---\n'

/** The article in `file`, its text as it stands there. Throws where the front matter is not as it must be. */
export function parseSeedArticle(id: string, file: string): SeedArticle {
  const end = file.indexOf(END_OF_FRONT, FRONT.length)
  if (!file.startsWith(FRONT) || end < 0) throw new Error('no front matter')
  const head = file.slice(FRONT.length, end)
  const text = withoutTrailing(file.slice(end + END_OF_FRONT.length).replace(/^\n+/, ''), '\n')
  const { summary, ...known } = v.parse(FrontMatter, Object.fromEntries(head.split('\n').map(keyAndValue)))
  const { byline = null, publisher = null, published = null, url = null } = known
  const about = { ...known, byline, publisher, published, url, origin: 'bundled' as const }
  return {
    article: { id, ...about, text, blocks: blocksOf(text), inlines: [] },
    summary: summary ?? null,
  }
}

function keyAndValue(line: string): [string, string] {
  const colon = line.indexOf(':')
  if (colon < 1) throw new Error(`not “key: value”: ${line}`)
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
}

/** Each line that is not blank is a paragraph. */
function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^.*\S.*$/gmu)].map((line) => ({
    kind: 'paragraph',
    span: span(line.index, line.index + line[0].length),
    level: null,
  }))
}
