// Articles and analyses as queries, cancelled when the reader leaves.
import { type QueryClient, type QueryKey, queryOptions, skipToken } from '@tanstack/react-query'
import { type Analysis, type Article, ENGINE_VERSION, type ReviewedAnalysis } from '../domain'
import type { ExcludedBlock } from '../ingest'
import type { AnalysisProgress, WithoutModels } from '../io/analyst'
import type { CarefulOptions, CarefulProgress } from '../io/careful/carefulReader'
import type { ExcludedBlocks } from '../io/excludedBlocks'
import { withDetails } from '../io/library'
import { keys } from './keys'
import type { Services } from './services'

export type OpenedArticle = {
  readonly article: Article
  /** Checked by a person; null where only the engine can tell. */
  readonly reviewed: ReviewedAnalysis | null
}

/** A bundled article, or one that the reader opened before; null where there is none. `null` asks for the first. */
export const articleQuery = (services: Services, id: string | null) =>
  queryOptions({
    queryKey: keys.article(id),
    queryFn: async ({ signal }): Promise<OpenedArticle | null> => {
      if (id !== null) return findArticle(services, id, signal)
      const first = (await services.articles.list(signal))[0]
      return first ? services.articles.load(first.id, signal) : null
    },
  })

/** What ships with the reader goes before what an older version of it, or a file, left in the library. */
async function findArticle(
  { articles, library }: Services,
  id: string,
  signal: AbortSignal,
): Promise<OpenedArticle | null> {
  const record = await library.get(id)
  const kept = record && { article: withDetails(record), reviewed: null }
  if (kept && kept.article.origin !== 'bundled') return kept
  try {
    return (await articles.load(id, signal)) ?? kept
  } catch (error) {
    if (kept) return kept
    throw error
  }
}

export const articlesQuery = ({ articles }: Services) =>
  queryOptions({ queryKey: keys.articles, queryFn: ({ signal }) => articles.list(signal) })

/** Puts an article that was just opened where its page will look for it. */
export function rememberArticle(client: QueryClient, article: Article): void {
  client.setQueryData(keys.article(article.id), { article, reviewed: null } satisfies OpenedArticle)
}

/** Puts the first bundled article, with what a person found in it, where every page will look for it. */
export function rememberBundled(client: QueryClient, opened: OpenedArticle): void {
  const { article, reviewed } = opened
  for (const id of [null, article.id]) client.setQueryData(keys.article(id), opened)
  if (reviewed)
    client.setQueryData(keys.analysis(article.id, ENGINE_VERSION, 'quick'), {
      ...reviewed,
      without: null,
    } satisfies Analyzed)
}

/** The article of a page where it is already there; null where it is not, or not yet. */
export const articleInHand = (client: QueryClient, id: string | null): Article | null =>
  client.getQueryData<OpenedArticle | null>(keys.article(id))?.article ?? null

/** Articles that were looked for in vain may be there now: they are looked for anew. */
export const lookAgain = (client: QueryClient): Promise<void> =>
  client.resetQueries({ queryKey: keys.anyArticle, predicate: ({ state }) => state.data === null })

/** Drops what is the reader's own from memory; a page that shows it looks for it anew. */
export function dropOwnArticles(client: QueryClient): void {
  client.removeQueries({ queryKey: keys.anyReport })
  const own = client.getQueryCache().findAll({
    queryKey: keys.anyArticle,
    predicate: (query) => {
      const { origin } = (query.state.data as OpenedArticle | null | undefined)?.article ?? {}
      // The text that a link carries is still in the address of the page that shows it.
      return origin !== undefined && origin !== 'bundled' && !(origin === 'link' && query.isActive())
    },
  })
  for (const { queryKey } of own) {
    dropFindings(client, String(queryKey[1]))
    void client.resetQueries({ queryKey, exact: true })
  }
}

/** Drops an article that was deleted, and what was found in it. */
export function dropArticle(client: QueryClient, id: string): void {
  client.removeQueries({ queryKey: keys.anyReport })
  dropFindings(client, id)
  client.removeQueries({ queryKey: keys.article(id) })
}

function dropFindings(client: QueryClient, id: string): void {
  for (const queryKey of keys.findings(id)) client.removeQueries({ queryKey })
}

/** What was left out of the page; null where nobody knows. */
export const excludedBlocksQuery = (excludedBlocks: ExcludedBlocks, id: string) =>
  queryOptions({
    queryKey: keys.excluded(id),
    queryFn: (): Promise<readonly ExcludedBlock[] | null> => excludedBlocks.find(id),
  })

export type Analyzed = ReviewedAnalysis & { readonly without: WithoutModels | null }

/** What the engine finds at once; `engine` is its version, for a newer one must look again. */
export const analysisQuery = ({ analyst }: Services, engine: string, { article, reviewed }: OpenedArticle) =>
  queryOptions({
    queryKey: keys.analysis(article.id, engine, 'quick'),
    queryFn: async ({ signal, client }): Promise<Analyzed> => {
      if (reviewed) return { ...reviewed, without: null }
      let without: WithoutModels | null = null
      const onWithoutModels = (why: WithoutModels) => {
        without = why
      }
      const onProgress = toldIn<AnalysisProgress>(client, keys.progress(article.id, engine, 'quick'))
      const analysis = await analyst.analyze(article, { signal, onProgress, onWithoutModels })
      return { analysis, review: null, without }
    },
  })

/** Whether the careful reading can be had here, and at what cost; asked again when that may have changed. */
export const carefulHereQuery = ({ careful }: Services) =>
  queryOptions({ queryKey: keys.carefulHere, queryFn: () => careful.availability() })

export const CAREFUL_BEGINNING: CarefulProgress = { phase: 'loading', done: 0 }

/** What the careful reading finds; what the reader has before the eyes (`lookedAt`) comes first. */
export const carefulQuery = (
  { careful }: Services,
  article: Article,
  lookedAt: NonNullable<CarefulOptions['lookedAt']>,
) =>
  queryOptions({
    queryKey: keys.analysis(article.id, ENGINE_VERSION, 'careful'),
    queryFn: ({ signal, client }): Promise<Analysis> => {
      const onProgress = toldIn<CarefulProgress>(client, keys.progress(article.id, ENGINE_VERSION, 'careful'))
      const onPart = toldIn<Analysis | null>(client, keys.foundSoFar(article.id, ENGINE_VERSION, 'careful'))
      onProgress(CAREFUL_BEGINNING)
      onPart(null)
      return careful.read(article, { signal, lookedAt, onProgress, onPart })
    },
  })

/** What is told while a query runs is an entry of its own: whoever shows the article, now or later, reads it there. */
const toldIn =
  <Told>(client: QueryClient, queryKey: QueryKey) =>
  (told: Told): void => {
    client.setQueryData(queryKey, told)
  }

/** What is told under a key, and never asked for. */
export const toldQuery = <Told>(queryKey: QueryKey) =>
  queryOptions<Told>({ queryKey, queryFn: skipToken, staleTime: Number.POSITIVE_INFINITY })
