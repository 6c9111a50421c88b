// Deleting with a way back: by the notice, or by Ctrl+Z as long as the page is open.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import type { LibraryRecord } from '../../io/library'
import type { LibraryItem } from '../../state'
import { useDoors } from '../doors'
import { useMessages } from '../messages'

export function useDeletion(): (item: LibraryItem) => Promise<void> {
  const { library } = useDoors()
  const { notify } = useMessages()
  const client = useQueryClient()
  const deleted = useRef<LibraryRecord[]>([])

  const undo = useCallback(async () => {
    const record = deleted.current.pop()
    if (!record) return
    const saved = await library.restore({ records: [record] })
    client.removeQueries({ queryKey: ['article', record.entry.id] })
    notify(
      saved.kind === 'saved'
        ? `“${record.entry.title}” is back.`
        : `“${record.entry.title}” is back, but only until the page closes.`,
    )
  }, [library, client, notify])

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
        const record = await library.remove(item.id)
        client.removeQueries({ queryKey: ['article', item.id] })
        if (!record) return
        deleted.current.push(record)
        notify(`“${item.title}” deleted.`, { label: 'Undo', run: () => void undo() })
      } catch {
        notify(`“${item.title}” could not be deleted. Load the page again and try once more.`)
      }
    },
    [library, client, notify, undo],
  )
}
