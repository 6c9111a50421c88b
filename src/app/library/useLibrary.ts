// The library as the page shows it: kept in step with every change, here and in other tabs.
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { BundledSummary } from '../../io/articles'
import type { Library, LibraryEntry, LibraryNotice } from '../../io/library'
import { folded, type LibraryItem } from '../../state'
import { articlesQuery } from '../articleQueries'
import { keys } from '../keys'
import { useServices } from '../services'

const listQuery = (library: Library) =>
  queryOptions({ queryKey: keys.list, queryFn: () => library.list(), staleTime: 0 })

/** Every article that can be read here. */
export function useLibraryItems() {
  const services = useServices()
  const { library } = services
  const client = useQueryClient()
  useEffect(
    () => library.subscribe(() => void client.invalidateQueries({ queryKey: keys.library })),
    [library, client],
  )
  const bundled = useQuery(articlesQuery(services))
  const kept = useQuery(listQuery(library))
  const items = useMemo(
    () => (kept.data ? itemsOf(bundled.data ?? null, kept.data) : null),
    [bundled.data, kept.data],
  )
  return {
    items,
    /** Whether those that ship are among them, or cannot be had. */
    isWhole: bundled.data !== undefined || bundled.isError,
    bundledFailed: bundled.isError,
    retry: bundled.refetch,
  }
}

/** The texts to search in; read only once somebody searches. */
export function useLibraryTexts(wanted: boolean): ReadonlyMap<string, string> {
  const { library } = useServices()
  const { data } = useQuery({
    queryKey: keys.texts,
    queryFn: async () => new Map([...(await library.texts())].map(([id, text]) => [id, folded(text)])),
    enabled: wanted,
    staleTime: 0,
  })
  return data ?? NO_TEXTS
}

export function useLibraryNotices(): readonly LibraryNotice[] {
  const { library } = useServices()
  const subscribe = useCallback((listener: () => void) => library.subscribe(listener), [library])
  return useSyncExternalStore(
    subscribe,
    () => (library.notices().length > 0 ? library.notices() : NO_NOTICES),
    () => NO_NOTICES,
  )
}

const NO_NOTICES: readonly LibraryNotice[] = []

const NO_TEXTS: ReadonlyMap<string, string> = new Map()

/** One's own, and the bundled ones with what is known of how far they are read. */
function itemsOf(
  bundled: readonly BundledSummary[] | null,
  kept: readonly LibraryEntry[],
): readonly LibraryItem[] {
  const entries = new Map(kept.map((entry) => [entry.id, entry]))
  const shipped = new Set(bundled?.map(({ id }) => id))
  return [
    ...(bundled ?? []).map((summary) => {
      const entry = entries.get(summary.id)
      // What ships says itself what it is called, whatever an older version or a file left in the library.
      return { ...UNREAD, ...entry, ...summary, bundled: true, linked: false }
    }),
    ...kept
      .filter(({ id }) => !shipped.has(id))
      .map((entry) => ({
        ...entry,
        summary: null,
        // Until it is known what ships; after that it is something to be deleted.
        bundled: bundled === null && entry.origin === 'bundled',
        linked: entry.origin === 'link',
      })),
  ]
}

const UNREAD = { tags: [], progress: 0, opened: 0, openedAt: null } as const
