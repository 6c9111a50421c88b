// What a thread does with each document: reads it, analyzes its articles, and answers with lines of output.
import { type Article, countWords, messageOf } from '../../domain'
import { harmless } from '../desk'
import type { ReadArticle } from '../reading'
import type { SecondReader } from '../secondReader'
import type { Document } from './document'
import { type Read, readDocument } from './readDocument'
import { formatLine, type Place, type Skipped } from './result'

/** A document's lines, and what they hold. */
export type Answer = {
  readonly place: Place
  readonly lines: string
  readonly articles: number
  readonly words: number
  readonly skipped: readonly Skipped[]
}

/** Who says what in each article; or, without a reading, the article alone. */
export type Work = { readonly read: ReadArticle | null; readonly second: SecondReader }

/** Never rejects over what is in a document. */
export async function answerDocument(document: Document, { read, second }: Work): Promise<Answer> {
  const lines: string[] = []
  const skipped: Skipped[] = []
  let articles = 0
  let words = 0
  for (const found of await readSafely(document, second)) {
    const place = found.at === null ? document.place : within(document.place, found.at)
    const line = found.kind === 'refused' ? found.why : await lineOf(place, found.article, read)
    if (typeof line === 'string') {
      skipped.push({ place, skipped: line })
      // An article alone is for programs that know nothing of what is not there.
      if (read) lines.push(formatLine(place, { skipped: line }))
    } else {
      articles++
      words += line.words
      lines.push(line.line)
    }
  }
  const text = lines.map((line) => `${harmless(line)}\n`).join('')
  return { place: document.place, lines: text, articles, words, skipped }
}

const within = ({ at, ...place }: Place, inside: string): Place => ({
  ...place,
  at: at === null ? inside : `${at}, ${inside}`,
})

async function readSafely(document: Document, second: SecondReader): Promise<readonly Read[]> {
  try {
    return await readDocument(document, second)
  } catch (error) {
    return [{ at: null, kind: 'refused', why: `it could not be read: ${messageOf(error)}` }]
  }
}

/** The line of an article, or why there is none. */
async function lineOf(place: Place, article: Article, read: ReadArticle | null) {
  const words = countWords(article.text)
  const { inlines: _, ...kept } = article
  if (!read) return { words, line: formatLine(place, alone(article)) }
  try {
    return { words, line: formatLine(place, { article: kept, analysis: await read(article) }) }
  } catch (error) {
    return `it could not be analyzed: ${messageOf(error)}`
  }
}

/** As `analyze` reads it again. */
const alone = ({ id, title, byline, publisher, published, url, lang, text }: Article) => ({
  id,
  title,
  byline,
  publisher,
  published,
  url,
  lang,
  text,
})
