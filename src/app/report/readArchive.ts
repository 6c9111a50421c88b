// Many articles with their analyses, one after the other: looked up or found by the worker, with what was set right in them, counted as they come.
import type { QueryClient } from '@tanstack/react-query'
import { type Analysis, type Article, ENGINE_VERSION, type Review } from '../../domain'
import { openTally, type Tally } from '../../report/tally'
import { reviewOf } from '../../state'
import { analysisQuery, articleQuery } from '../articleQueries'
import type { Services } from '../services'

type ArchivedArticle = {
  readonly article: Article
  readonly analysis: Analysis
  readonly review: Review | null
  /** What somebody confirmed or set right, by the id of the statement. */
  readonly checks: ReadonlyMap<string, unknown>
}

export type Archive = {
  readonly articles: readonly ArchivedArticle[]
  readonly tally: Tally
  /** How many could not be opened or analyzed. */
  readonly failed: number
}

type Reading = {
  readonly signal: AbortSignal
  /** How many there are so far. */
  readonly onProgress: (done: number) => void
}

/** Articles after which the page may draw, where nothing is waited for. */
const A_TURN = 10

/** As far as it has come where it is stopped. */
export async function readArchive(
  services: Services,
  client: QueryClient,
  ids: readonly string[],
  { signal, onProgress }: Reading,
): Promise<Archive> {
  const articles: ArchivedArticle[] = []
  const tally = openTally()
  let failed = 0
  for (const [i, id] of ids.entries()) {
    if (signal.aborted) break
    if (i % A_TURN === A_TURN - 1) await new Promise((done) => setTimeout(done))
    const found = await readArticle(services, client, id, signal)
    if (found) {
      articles.push(found)
      tally.add(found.article, found.analysis)
    } else if (!signal.aborted) failed++
    onProgress(i + 1)
  }
  return { articles, tally, failed }
}

/** As it was read carefully before, else by the quick reading. Null where it cannot be had, or was stopped. */
export async function readArticle(
  services: Services,
  client: QueryClient,
  id: string,
  signal?: AbortSignal,
): Promise<ArchivedArticle | null> {
  try {
    const opened = await client.fetchQuery(articleQuery(services, id))
    if (!opened) return null
    const careful = opened.reviewed ? null : await services.careful.known(opened.article).catch(() => null)
    if (careful) return corrected(services, { article: opened.article, analysis: careful, review: null })
    const query = analysisQuery(services, ENGINE_VERSION, opened)
    const stop = () => void client.cancelQueries({ queryKey: query.queryKey })
    signal?.addEventListener('abort', stop, { once: true })
    const found = await client.fetchQuery(query)
    signal?.removeEventListener('abort', stop)
    return corrected(services, { ...found, article: opened.article })
  } catch {
    return null
  }
}

async function corrected(
  { library }: Services,
  { article, analysis, review }: Omit<ArchivedArticle, 'checks'>,
): Promise<ArchivedArticle> {
  const kept = await library.part('corrections', article.id)
  if (kept.length === 0) return { article, analysis, review, checks: new Map() }
  const { find, replay } = await import('../reader/correcting/correcting')
  const { draft } = replay(article.text, analysis, find(article.text, kept).log)
  const { checked: checks } = draft
  return { article, analysis: draft.analysis, review: reviewOf(draft.analysis, checks, review), checks }
}
