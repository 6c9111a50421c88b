// Pasting and dropping anywhere on the page, outside its own fields.
import { useEffect, useEffectEvent } from 'react'
import type { OpenRequest } from '../../io/opener'
import { requestFromTransfer } from './transfer'

/** Calls `open` with whatever a reader pastes or drops, and how many files that was. */
export function useTransfers(open: (what: OpenRequest | File, files: number) => void): void {
  const openNow = useEffectEvent(open)
  useEffect(() => {
    const take = (event: Event, data: DataTransfer | null) => {
      if (isField(event.target)) return
      const what = data && requestFromTransfer(data)
      if (!what) return
      event.preventDefault()
      openNow(what, data.files.length)
    }
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData)
    // What is dragged from the page itself is a selection that slipped, and nothing to be opened.
    let own = false
    const begin = () => {
      own = true
    }
    const end = () => {
      own = false
    }
    const drop = (event: DragEvent) => {
      if (!own) take(event, event.dataTransfer)
    }
    // Without this the browser leaves the app for the file.
    const over = (event: DragEvent) => event.preventDefault()
    document.addEventListener('dragstart', begin)
    document.addEventListener('dragend', end)
    document.addEventListener('paste', paste)
    document.addEventListener('drop', drop)
    document.addEventListener('dragover', over)
    return () => {
      document.removeEventListener('dragstart', begin)
      document.removeEventListener('dragend', end)
      document.removeEventListener('paste', paste)
      document.removeEventListener('drop', drop)
      document.removeEventListener('dragover', over)
    }
  }, [])
}

/** Text that goes into a field of the app is meant for the field. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable]') !== null
