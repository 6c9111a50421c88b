// What the page says: a short notice that everybody sees, and announcements that only screen readers hear.
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'

type Messages = {
  /** Shown for a few seconds, and read out. */
  readonly notify: (message: string) => void
  /** Read out only. */
  readonly announce: (message: string) => void
}

const MessagesContext = createContext<Messages | null>(null)

/** Milliseconds that a notice stays: time to read some fifteen words. */
const SHOWN_FOR = 6000

export function MessagesProvider({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState('')
  const [announcement, setAnnouncement] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const notify = useCallback((message: string) => {
    clearTimeout(timer.current)
    setNotice(message)
    timer.current = setTimeout(() => setNotice(''), SHOWN_FOR)
  }, [])
  // The same words twice would not be read again: a no-break space tells them apart.
  const announce = useCallback(
    (message: string) => setAnnouncement((before) => (before === message ? `${message}\u00a0` : message)),
    [],
  )
  const value = useMemo(() => ({ notify, announce }), [notify, announce])
  return (
    <MessagesContext value={value}>
      {children}
      <div className="toast" role="status">
        {notice}
      </div>
      <p className="sr-only" aria-live="polite" data-announcements="">
        {announcement}
      </p>
    </MessagesContext>
  )
}

/** The way to tell the reader something. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext)
  if (!messages) throw new Error('no messages around')
  return messages
}
