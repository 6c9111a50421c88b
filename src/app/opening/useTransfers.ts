// Pasting and dropping anywhere on the page, outside its own fields.
import { useEffect, useEffectEvent, useState } from 'react'
import type { OpenRequest } from '../../io/opener'
import { requestFromTransfer } from './transfer'

/** What was pasted or dropped. */
export type Transferred = OpenRequest | readonly File[]

/** Calls `open` with whatever a reader pastes or drops; gives whether files are held over the page at the moment. */
export function useTransfers(open: (what: Transferred) => void): boolean {
  const [isOver, setOver] = useState(false)
  const openNow = useEffectEvent(open)
  useEffect(() => {
    const take = (event: Event, data: DataTransfer | null) => {
      if (isField(event.target)) return
      const what = data && requestFromTransfer(data)
      if (!what) return
      event.preventDefault()
      openNow(what)
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
      setOver(false)
      if (!own) take(event, event.dataTransfer)
    }
    // Without this the browser leaves the app for the file.
    const over = (event: DragEvent) => {
      event.preventDefault()
      setOver(event.dataTransfer?.types.includes('Files') === true && !isField(event.target))
    }
    // Between two elements of the page there is another one that is entered; beyond the window there is none.
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false)
    }
    const gone = new AbortController()
    const { signal } = gone
    document.addEventListener('dragstart', begin, { signal })
    document.addEventListener('dragend', end, { signal })
    document.addEventListener('paste', paste, { signal })
    document.addEventListener('drop', drop, { signal })
    document.addEventListener('dragover', over, { signal })
    document.addEventListener('dragleave', leave, { signal })
    return () => gone.abort()
  }, [])
  return isOver
}

/** Text that goes into a field of the app is meant for the field. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable]') !== null
