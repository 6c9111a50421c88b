// Writes small articles and analyses by hand: every span is given by the words that stand there.
import type {
  Analysis,
  Article,
  Attribution,
  Block,
  Entity,
  EntityKind,
  Mention,
  Source,
  Span,
} from '../../src/domain'
import { nonEmpty, span, UNTOLD } from '../../src/domain'

/** An article of paragraphs; one that begins with `# ` is a heading. */
export function articleOf(paragraphs: readonly string[], more: Partial<Article> = {}): Article {
  const blocks: Block[] = []
  let text = ''
  for (const paragraph of paragraphs) {
    if (text) text += '\n\n'
    const heading = paragraph.startsWith('# ')
    const words = heading ? paragraph.slice(2) : paragraph
    const at = span(text.length, text.length + words.length)
    blocks.push({ kind: heading ? 'heading' : 'paragraph', level: heading ? 2 : null, span: at })
    text += words
  }
  return {
    id: 'made-up',
    title: 'A made-up title',
    titleSupplied: false,
    byline: null,
    publisher: null,
    published: null,
    url: null,
    lang: 'en',
    origin: 'pasted',
    fictional: true,
    text,
    blocks,
    inlines: [],
    ...more,
  }
}

/** Where `words` stand; the nth time where they stand more than once. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let start = -1
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`“${words}” does not stand in the text ${nth} time(s)`)
  return span(start, start + words.length)
}

export const at = ({ text }: Pick<Article, 'text'>, words: string, nth = 1): Span => spanOf(text, words, nth)

type Said = {
  readonly id: string
  readonly source: Source
  readonly content: readonly Span[]
  readonly direct?: readonly Span[]
} & Partial<Omit<Attribution, 'manner' | 'content' | 'direct'>>

export function attributionOf({ id, source, content, direct = [], ...more }: Said): Attribution {
  const said = nonEmpty(content)
  if (!said) throw new Error('an attribution has content')
  const words = (spans: readonly Span[]) => spans.reduce((sum, s) => sum + s.end - s.start, 0)
  const manner = direct.length === 0 ? 'reported' : words(direct) === words(said) ? 'direct' : 'mixed'
  return {
    via: [],
    cue: null,
    addressee: null,
    ...UNTOLD,
    confidence: { speaker: 0.9, words: 0.9 },
    why: 'a verb of saying and its subject',
    ...more,
    id,
    manner,
    source,
    content: said,
    direct,
  }
}

export function entityOf(
  id: string,
  kind: EntityKind,
  name: string,
  mentions: readonly Mention[],
  description: string | null = null,
): Entity {
  const some = nonEmpty([...mentions].sort((a, b) => a.span.start - b.span.start))
  if (!some) throw new Error('an entity is mentioned')
  return { id, kind, name, description, mentions: some }
}

export const analysisOf = (article: Pick<Article, 'id'>, more: Partial<Analysis> = {}): Analysis => ({
  articleId: article.id,
  engine: 'by hand',
  reading: 'quick',
  attributions: [],
  unanswered: [],
  entities: [],
  context: [],
  ...more,
})
