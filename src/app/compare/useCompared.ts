// The articles of a comparison with their analyses, as far as they are there.
import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ComparedArticle } from '../../comparison'
import { ENGINE_VERSION } from '../../domain'
import { analysisQuery, articleQuery } from '../articleQueries'
import { useServices } from '../services'

type Compared = {
  /** Those that are here, in the order of the ids; null until all of them are analyzed. */
  readonly articles: readonly ComparedArticle[] | null
  readonly done: number
  /** How many of them are not on this device. */
  readonly missing: number
  readonly failed: boolean
  readonly retry: () => void
}

export function useCompared(ids: readonly string[]): Compared {
  const services = useServices()
  const opened = useQueries({ queries: ids.map((id) => articleQuery(services, id)), combine: together })
  const here = useMemo(() => opened.data.flatMap((one) => one ?? []), [opened.data])
  const analyzed = useQueries({
    queries: here.map((one) => analysisQuery(services, ENGINE_VERSION, one)),
    combine: together,
  })
  const articles = useMemo(() => {
    if (opened.waiting > 0 || analyzed.waiting > 0) return null
    return here.flatMap(({ article }, i): readonly ComparedArticle[] => {
      const found = analyzed.data[i]
      return found ? [{ article, analysis: found.analysis }] : []
    })
  }, [opened.waiting, analyzed.waiting, analyzed.data, here])
  return {
    articles,
    done: here.length - analyzed.waiting,
    missing: opened.data.filter((one) => one === null).length,
    failed: opened.failed || analyzed.failed,
    retry: () => {
      opened.retry()
      analyzed.retry()
    },
  }
}

/** Several queries as one; what they hold is another list only where it holds something else. */
function together<Data>(queries: readonly UseQueryResult<Data>[]) {
  return {
    data: queries.map(({ data }) => data),
    waiting: queries.filter(({ data }) => data === undefined).length,
    failed: queries.some(({ isError }) => isError),
    retry: () => {
      for (const query of queries) if (query.isError) void query.refetch()
    },
  }
}
