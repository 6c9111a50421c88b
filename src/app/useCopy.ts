// Puts text on the clipboard and says how that went.
import { useCallback } from 'react'
import { useMessages } from './messages'

/** Copies `text`; the reader is told `done`, or gets it to copy by hand where the browser refuses. */
export function useCopy(): (text: string, done: string) => Promise<void> {
  const { notify } = useMessages()
  return useCallback(
    async (text, done) => {
      try {
        await navigator.clipboard.writeText(text)
        notify(done)
      } catch {
        notify('The browser did not let anything be copied. Copy it from here:', { text })
      }
    },
    [notify],
  )
}
