// The articles that ship with the reader, as a service.
import { type Article, countWords, type ReviewedAnalysis } from '../domain'

/** What a list of articles shows of one. */
export type BundledSummary = Pick<
  Article,
  'id' | 'title' | 'titleSupplied' | 'byline' | 'publisher' | 'published' | 'fictional'
> & { readonly words: number; readonly summary: string | null }

export type BundledArticle = { readonly article: Article; readonly reviewed: ReviewedAnalysis | null }

export interface Articles {
  /** Throws ArticlesUnavailable. */
  list(signal?: AbortSignal): Promise<readonly BundledSummary[]>
  /** Null where no such article is bundled. Throws ArticlesUnavailable. */
  load(id: string, signal?: AbortSignal): Promise<BundledArticle | null>
}

/** An article that may exist but could not be fetched; worth a retry. */
export class ArticlesUnavailable extends Error {
  override name = 'ArticlesUnavailable'
}

/** Milliseconds after which an article of some kilobytes does not come any more. */
const LONGEST_WAIT = 30_000

/** The articles that the build compiled into `base`, one JSON file each beside an index. */
export function fetchedArticles(
  base: URL,
  fetchFile: typeof fetch = (i, init) => fetch(i, init),
  longestWait = LONGEST_WAIT,
): Articles {
  const fetchJson = async (file: string, signal?: AbortSignal): Promise<unknown> => {
    try {
      const patience = AbortSignal.timeout(longestWait)
      const response = await fetchFile(new URL(file, base), {
        signal: signal ? AbortSignal.any([signal, patience]) : patience,
      })
      if (!response.ok) throw new Error(`HTTP ${response.status}`)
      return await response.json()
    } catch (error) {
      if (signal?.aborted) throw signal.reason
      throw new ArticlesUnavailable(`could not load ${file}`, { cause: error })
    }
  }
  const list = async (signal?: AbortSignal) => (await fetchJson('index.json', signal)) as BundledSummary[]
  return {
    list,
    async load(id, signal) {
      // The index decides what exists: many static hosts answer an unknown address with a page and 200.
      if (!(await list(signal)).some((summary) => summary.id === id)) return null
      return (await fetchJson(`${id}.json`, signal)) as BundledArticle
    },
  }
}

/** The in-memory twin, for tests. */
export function articlesInMemory(bundled: readonly BundledArticle[]): Articles {
  return {
    list: async () =>
      bundled.map(({ article }) => ({
        ...article,
        words: countWords(article.text),
        summary: null,
      })),
    load: async (id) => bundled.find(({ article }) => article.id === id) ?? null,
  }
}
