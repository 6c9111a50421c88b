// What the page says: a short notice that everybody sees, and announcements that only screen readers hear.
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'

/** What a notice offers to do. */
type Action = { readonly label: string; readonly run: () => void }

type Messages = {
  /** Shown for a few seconds, longer where it offers something, and read out. */
  readonly notify: (message: string, action?: Action) => void
  /** Read out only. */
  readonly announce: (message: string) => void
}

const MessagesContext = createContext<Messages | null>(null)

/** Milliseconds that a notice stays: time to read some fifteen words. */
const SHOWN_FOR = 6000
/** The same for one that offers something: time to get there by keyboard. It waits while somebody is at it. */
const OFFERED_FOR = 20_000

export function MessagesProvider({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<{ readonly message: string; readonly action?: Action } | null>(null)
  const [announcement, setAnnouncement] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const hideIn = useCallback((wait: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setNotice(null), wait)
  }, [])
  const notify = useCallback(
    (message: string, action?: Action) => {
      setNotice({ message, ...(action && { action }) })
      hideIn(action ? OFFERED_FOR : SHOWN_FOR)
    },
    [hideIn],
  )
  const stay = () => clearTimeout(timer.current)
  const go = () => hideIn(SHOWN_FOR)
  // The same words twice would not be read again: a no-break space tells them apart.
  const announce = useCallback(
    (message: string) => setAnnouncement((before) => (before === message ? `${message}\u00a0` : message)),
    [],
  )
  const value = useMemo(() => ({ notify, announce }), [notify, announce])
  return (
    <MessagesContext value={value}>
      {children}
      <div role="status">
        {notice && (
          // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while somebody is at its button.
          <div className="toast" onMouseEnter={stay} onMouseLeave={go} onFocus={stay} onBlur={go}>
            <span>{notice.message}</span>
            {notice.action && (
              <button
                type="button"
                onClick={() => {
                  setNotice(null)
                  notice.action?.run()
                }}
              >
                {notice.action.label}
              </button>
            )}
          </div>
        )}
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
