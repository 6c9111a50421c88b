// Deleting with a way back: by the notice, or by Ctrl+Z as long as the page is open.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import type { ExcludedBlock } from '../../ingest'
import type { LibraryRecord } from '../../io/library'
import type { LibraryItem } from '../../state'
import { dropArticle } from '../articleQueries'
import { useMessages } from '../messages'
import { useServices } from '../services'

type Deleted = { readonly record: LibraryRecord; readonly excluded: readonly ExcludedBlock[] | null }

export function useDeletion(): (item: LibraryItem) => Promise<void> {
  const { library, excludedBlocks } = useServices()
  const { notify } = useMessages()
  const client = useQueryClient()
  const deleted = useRef<Deleted[]>([])

  const undo = useCallback(async () => {
    const last = deleted.current.pop()
    if (!last) return
    const { record, excluded } = last
    const saved = await library.restore({ records: [record] })
    if (excluded) await excludedBlocks.keep(record.entry.id, excluded)
    dropArticle(client, record.entry.id)
    notify(
      saved.kind === 'saved'
        ? `“${record.entry.title}” is back.`
        : `“${record.entry.title}” is back, but only until the page closes.`,
    )
  }, [library, excludedBlocks, client, notify])

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z') return
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return
      if (deleted.current.length === 0) return
      event.preventDefault()
      void undo()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [undo])

  return useCallback(
    async (item) => {
      try {
        const excluded = await excludedBlocks.find(item.id)
        const record = await library.remove(item.id)
        dropArticle(client, item.id)
        if (!record) return
        deleted.current.push({ record, excluded })
        notify(`“${item.title}” deleted.`, { label: 'Undo', run: () => void undo() })
      } catch {
        notify(`“${item.title}” could not be deleted. Load the page again and try once more.`)
      }
    },
    [library, excludedBlocks, client, notify, undo],
  )
}
