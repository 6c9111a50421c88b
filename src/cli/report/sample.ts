// Statements drawn by chance to be checked by hand: a library file of the articles concerned, each with the ids of what to check in it.
import { countBySpaces, seeded } from '../../domain'
import { idOf } from '../../ingest/articleFromText'
import { drawing } from '../../report/chance'
import type { KeptAnalysis } from '../results/readResults'

/** The version of library files that this is (`io/storage/libraryFile.ts`). */
const LIBRARY_VERSION = 1

export type Sample = {
  readonly offer: (kept: KeptAnalysis) => void
  /** Numbers of the documents whose articles the file needs. */
  readonly documents: () => ReadonlySet<number>
  readonly file: (articles: readonly KeptAnalysis[], now: Date) => string
}

/** Each statement has the same chance, whatever its article. */
export function openSample(size: number, seed: number): Sample {
  const statements = drawing<{ n: number; article: string; id: string }>(size, seeded(seed))
  return {
    offer: ({ place, article, analysis }) => {
      for (const { id } of analysis.attributions)
        statements.offer(() => ({ n: place.n, article: idOf(article.text), id }))
    },
    documents: () => new Set(statements.drawn().items.map(({ n }) => n)),
    file: (articles, now) => {
      const { items } = statements.drawn()
      const byArticle = new Map<string, string[]>()
      for (const { article, id } of items) byArticle.set(article, [...(byArticle.get(article) ?? []), id])
      const records = articles.flatMap(({ article }) => {
        // The library names a text by its hash.
        const id = idOf(article.text)
        const sample = byArticle.get(id)
        byArticle.delete(id)
        return sample ? [{ ...recordOf({ ...article, id }, now), sample }] : []
      })
      const head = { sourcelight: 'library', version: LIBRARY_VERSION, exported: now.toISOString() }
      return [{ ...head, sample: items.length }, ...records]
        .map((line) => `${JSON.stringify(line)}\n`)
        .join('')
    },
  }
}

function recordOf(article: KeptAnalysis['article'], now: Date) {
  const { id, title, titleSupplied, byline, publisher, published, text } = article
  const time = now.toISOString()
  const facts = { id, title, titleSupplied, byline, publisher, published, origin: 'file' }
  const kept = { words: countBySpaces(text), tags: [], progress: 0, opened: 0, openedAt: time, addedAt: time }
  return { entry: { ...facts, ...kept }, article: { ...article, origin: 'file', inlines: [] } }
}
