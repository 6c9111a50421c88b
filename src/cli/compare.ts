// `sourcelight compare`: several articles side by side for a terminal and for pipelines; who quotes whom, and how.
import { basename } from 'node:path'
import { type ComparedArticle, compareArticles } from '../comparison'
import { textFromBytes } from '../ingest'
import type { Command } from './command'
import { comparisonLine, tellComparison } from './comparison'
import type { Desk } from './desk'
import { answerLines, readWhole } from './inputs'
import { EXIT } from './manual'
import { articleOf, type TextLine } from './prediction'
import { openReading, READING_OPTIONS, type ReadArticle, readingOptions } from './reading'

type Given = TextLine & { readonly publisher: string | null }
type ArticlesLine = { readonly id: string; readonly articles: readonly Given[] }

export const compareCommand: Command = {
  name: 'compare',
  usage: `usage: sourcelight compare [--format jsonl|text] [--reading quick|careful] [FILE…]`,
  manual: `Lays articles about the same side by side: who quotes whom, and how.

OPTIONS
  --format jsonl   a line {"id", "articles": [{"id", "title"?, "publisher"?, "text"}]} a comparison; a line of shared
                   quotes, voices, common copy and claims each
  --format text    two or more articles as plain text, a file each; a readable list (the default)
  --reading quick|careful, --rules-only   as for analyze

Offsets are UTF-16 code units of each text as it was given, end exclusive.

${EXIT}`,
  options: { format: { type: 'string', default: 'text' }, ...READING_OPTIONS },
  choices: { format: ['jsonl', 'text'], reading: ['quick', 'careful'] },
  run: async (desk, files, options) => {
    const read = await openReading(readingOptions(options), desk.note)
    if (options.format === 'text') return compareFiles(desk, files, read)
    return answerLines(desk, files, articlesLineOf, async ({ id, articles }) => {
      const analyzed = await analyzeAll(articles, read)
      return comparisonLine(id, analyzed, compareArticles(analyzed))
    })
  },
}

async function compareFiles(desk: Desk, files: readonly string[], read: ReadArticle): Promise<void> {
  const given: Given[] = []
  for await (const { name, bytes } of readWhole(desk, files)) {
    const text = textFromBytes(bytes)
    if (text.kind === 'refused') desk.complain(name, text.reason)
    else given.push({ id: name, title: basename(name), publisher: null, text: text.text })
  }
  if (given.length < 2) return desk.complain('compare', 'two articles at least are needed, a file each')
  const articles = await analyzeAll(given, read)
  await desk.print(tellComparison(articles, compareArticles(articles)))
}

async function analyzeAll(given: readonly Given[], read: ReadArticle): Promise<readonly ComparedArticle[]> {
  const articles: ComparedArticle[] = []
  for (const { publisher, ...line } of given) {
    const article = articleOf(line)
    articles.push({ article: { ...article, publisher }, analysis: await read(article) })
  }
  return articles
}

/** The line's articles, or a sentence that says what is wrong with it. */
function articlesLineOf({ id, articles }: Readonly<Record<string, unknown>>): ArticlesLine | string {
  if (typeof id !== 'string') return '"id" must be a string'
  if (!Array.isArray(articles)) return '"articles" must be a list'
  const given: Given[] = []
  for (const one of articles as readonly unknown[]) {
    const { id: own, title, publisher, text } = Object(one) as Record<string, unknown>
    if (typeof own !== 'string' || typeof text !== 'string')
      return 'each of "articles" needs the strings "id" and "text"'
    if (given.some((other) => other.id === own)) return `two of "articles" have the id “${own}”`
    const stringOr = (value: unknown) => (typeof value === 'string' ? value : null)
    given.push({ id: own, title: stringOr(title), publisher: stringOr(publisher), text })
  }
  return { id, articles: given }
}
