// What the page says: a short notice that everybody sees, and announcements that only screen readers hear.
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import { withoutBidiControls } from '../state'
import { Input } from '../ui/common/Field'
import { focusMain } from '../ui/common/main'

/** What a notice offers: something to do, or a text to copy by hand. */
type Offer = { readonly label: string; readonly run: () => void } | { readonly text: string }

type Messages = {
  /** Shown for a few seconds, longer where it offers something, and read out. */
  readonly notify: (message: string, offer?: Offer) => void
  /** Read out only; `beside` what was announced a moment before, where nobody asked for this. */
  readonly announce: (message: string, beside?: boolean) => void
}

const MessagesContext = createContext<Messages | null>(null)

/** Milliseconds that a notice stays: time to read some fifteen words. */
const SHOWN_FOR = 6000
/** The same for one that offers something: time to get there by keyboard. It waits while somebody is at it. */
const OFFERED_FOR = 20_000

/** Milliseconds in which an announcement may still be read out. */
const FRESH = 2_000

const NOTHING_ANNOUNCED = { words: '', at: Number.NEGATIVE_INFINITY }
type Announced = typeof NOTHING_ANNOUNCED

function announcedWith(before: Announced, message: string, at: number, beside: boolean): Announced {
  if (beside && at - before.at < FRESH) return { words: `${before.words}. ${message}`, at }
  // The same words twice would not be read again: a no-break space tells them apart.
  return { words: before.words === message ? `${message}\u00a0` : message, at }
}

export function MessagesProvider({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<{ readonly message: string; readonly offer?: Offer } | null>(null)
  const [announced, setAnnounced] = useState(NOTHING_ANNOUNCED)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const hideIn = useCallback((wait: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setNotice(null), wait)
  }, [])
  const notify = useCallback(
    (message: string, offer?: Offer) => {
      setNotice({ message: withoutBidiControls(message), ...(offer && { offer }) })
      hideIn(offer ? OFFERED_FOR : SHOWN_FOR)
    },
    [hideIn],
  )
  const stay = () => clearTimeout(timer.current)
  const go = () => hideIn(SHOWN_FOR)
  const announce = useCallback((message: string, beside = false) => {
    const at = performance.now()
    setAnnounced((before) => announcedWith(before, message, at, beside))
  }, [])
  const value = useMemo(() => ({ notify, announce }), [notify, announce])
  return (
    <MessagesContext value={value}>
      {children}
      <div role="status">
        {notice && (
          // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while somebody is at its button.
          <div
            className="fixed inset-x-4 bottom-5 z-notice mx-auto flex max-wide:top-bar max-wide:bottom-auto max-wide:mt-3 w-fit max-w-dialog items-center gap-x-4 rounded-md border border-transparent bg-here-fill px-4 py-2 text-base text-here-ink shadow-float wrap-anywhere print:hidden"
            onMouseEnter={stay}
            onMouseLeave={go}
            onFocus={stay}
            onBlur={go}
          >
            <span>{notice.message}</span>
            {notice.offer && <Offered offer={notice.offer} onDone={() => setNotice(null)} />}
          </div>
        )}
      </div>
      <p className="sr-only" aria-live="polite" data-announcements="">
        {announced.words}
      </p>
    </MessagesContext>
  )
}

function Offered({ offer, onDone }: { readonly offer: Offer; readonly onDone: () => void }) {
  const from = useRef<EventTarget | null>(null)
  if ('text' in offer)
    return (
      <Input
        readOnly
        aria-label="To copy by hand"
        value={offer.text}
        onFocus={(event) => event.target.select()}
      />
    )
  const { label, run } = offer
  return (
    <button
      type="button"
      className="min-h-words shrink-0 px-2 font-bold underline underline-offset-near focus-visible:outline-here-ink"
      onFocus={({ relatedTarget }) => {
        from.current = relatedTarget
      }}
      onClick={() => {
        // The button goes: the focus returns to where it came from.
        const before = from.current instanceof HTMLElement && from.current.isConnected ? from.current : null
        if (before) before.focus({ preventScroll: true })
        else focusMain({ preventScroll: true })
        onDone()
        run()
      }}
    >
      {label}
    </button>
  )
}

/** The way to tell the reader something. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext)
  if (!messages) throw new Error('no messages around')
  return messages
}
