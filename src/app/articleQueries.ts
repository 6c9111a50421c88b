// Articles and analyses as queries: one key each, cancelled when the reader leaves.
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Analysis, Article } from '../domain'
import type { AnalysisProgress, WithoutModels } from '../io/analyst'
import { corrected } from '../io/library'
import type { Doors } from './doors'

export type OpenedArticle = {
  readonly article: Article
  /** Checked by a person; null where only the engine can tell. */
  readonly reviewed: Analysis | null
}

/** A bundled article, or one that the reader opened before; null where there is none. `null` asks for the first. */
export const articleQuery = ({ articles, library }: Doors, id: string | null) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: async ({ signal }): Promise<OpenedArticle | null> => {
      const wanted = id ?? (await articles.list(signal))[0]?.id
      if (wanted === undefined) return null
      const kept = id === null ? null : await library.get(wanted)
      if (kept) {
        const bundled = kept.article.origin === 'bundled' ? await articles.load(wanted, signal) : null
        return bundled ?? { article: corrected(kept), reviewed: null }
      }
      return articles.load(wanted, signal)
    },
  })

export const articlesQuery = ({ articles }: Doors) =>
  queryOptions({ queryKey: ['articles'], queryFn: ({ signal }) => articles.list(signal) })

/** Puts an article that was just opened where its page will look for it. */
export function rememberArticle(client: QueryClient, article: Article): void {
  client.setQueryData(['article', article.id], { article, reviewed: null } satisfies OpenedArticle)
}

export type Analyzed = { readonly analysis: Analysis; readonly without: WithoutModels | null }

/** What the engine finds; `engine` is its version, for a newer one must look again. */
export const analysisQuery = (
  { analyst }: Doors,
  engine: string,
  { article, reviewed }: OpenedArticle,
  onProgress: (progress: AnalysisProgress) => void,
) =>
  queryOptions({
    queryKey: ['analysis', article.id, engine],
    queryFn: async ({ signal }): Promise<Analyzed> => {
      if (reviewed) return { analysis: reviewed, without: null }
      let without: WithoutModels | null = null
      const onWithoutModels = (why: WithoutModels) => {
        without = why
      }
      const analysis = await analyst.analyze(article, { signal, onProgress, onWithoutModels })
      return { analysis, without }
    },
  })
