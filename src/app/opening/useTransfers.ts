// Pasting and dropping anywhere on the page, outside its own fields.
import { useEffect, useRef } from 'react'
import type { OpenRequest } from '../../io/opener'
import { requestFromTransfer } from './transfer'

/** Calls `open` with whatever a reader pastes or drops. */
export function useTransfers(open: (what: OpenRequest | File) => void): void {
  const latest = useRef(open)
  latest.current = open
  useEffect(() => {
    const take = (event: Event, data: DataTransfer | null) => {
      if (isField(event.target)) return
      const what = data && requestFromTransfer(data)
      if (!what) return
      event.preventDefault()
      latest.current(what)
    }
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData)
    const drop = (event: DragEvent) => take(event, event.dataTransfer)
    // Without this the browser leaves the app for the file.
    const over = (event: DragEvent) => event.preventDefault()
    document.addEventListener('paste', paste)
    document.addEventListener('drop', drop)
    document.addEventListener('dragover', over)
    return () => {
      document.removeEventListener('paste', paste)
      document.removeEventListener('drop', drop)
      document.removeEventListener('dragover', over)
    }
  }, [])
}

/** Text that goes into a field of the app is meant for the field. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null
