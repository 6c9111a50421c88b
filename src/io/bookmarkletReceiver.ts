// Receives the page that a bookmarklet hands over: a message from the window that opened this one, checked.
import * as v from 'valibot'

/** What the bookmarklet sends; the bounds keep the worst of pages from being copied twice. */
const Message = v.object({
  sourcelight: v.literal('page'),
  key: v.pipe(v.string(), v.maxLength(100)),
  html: v.pipe(v.string(), v.maxLength(20_000_000)),
  url: v.pipe(v.string(), v.maxLength(2_000)),
})

export type HandedPage = { readonly html: string; readonly url: string | null }

export type Handed =
  | {
      readonly kind: 'page'
      readonly page: HandedPage
      /** The key that this device put into the bookmarklet, if the bookmarklet is its own. */
      readonly key: string
      /** Who sent it, as the browser says. */
      readonly host: string
    }
  /** This window was not opened by a page, or that page cut the tie. */
  | { readonly kind: 'nobody' }
  /** The other page did not answer, or what it sent is no page. */
  | { readonly kind: 'silent' }

export interface BookmarkletReceiver {
  /** Tells the window that opened this one that it may hand over its page, and waits for it. */
  receive(signal: AbortSignal): Promise<Handed>
}

/** Milliseconds between two knocks, and how long to go on. */
const KNOCK_EVERY = 250
const KNOCK_FOR = 15_000

/** The page handed over by `view.opener`, once; then the tie to it is cut. */
export function windowBookmarkletReceiver(view: Window, knockFor = KNOCK_FOR): BookmarkletReceiver {
  return {
    receive: (signal) =>
      new Promise((resolve) => {
        const opener: Window | null = view.opener
        if (!opener || opener.closed) return resolve({ kind: 'nobody' })
        // It says only that somebody listens: any page may hear it.
        const knock = () => opener.postMessage({ sourcelight: 'ready' }, '*')
        const end = (handed: Handed) => {
          clearInterval(knocking)
          clearTimeout(giveUp)
          view.removeEventListener('message', hear)
          if (handed.kind === 'page') view.opener = null
          resolve(handed)
        }
        const hear = (event: MessageEvent) => {
          if (event.source !== opener) return
          const handed = readHanded(event.data, event.origin)
          if (handed) end(handed)
        }
        view.addEventListener('message', hear)
        signal.addEventListener('abort', () => end({ kind: 'silent' }), { once: true })
        const knocking = setInterval(knock, KNOCK_EVERY)
        const giveUp = setTimeout(() => end({ kind: 'silent' }), knockFor)
        knock()
      }),
  }
}

/** What was sent, where it is a page; its address counts only where the browser says that it comes from there. */
export function readHanded(data: unknown, origin: string): Handed | null {
  const message = v.safeParse(Message, data)
  if (!message.success) return null
  const { html, url, key } = message.output
  const own = URL.canParse(url) && new URL(url).origin === origin && /^https?:/.test(origin)
  const host = own ? new URL(origin).host : 'a page without an address'
  return { kind: 'page', page: { html, url: own ? url : null }, key, host }
}

/** The in-memory twin. */
export const bookmarkletReceiverInMemory = (handed: Handed = { kind: 'nobody' }): BookmarkletReceiver => ({
  receive: async () => handed,
})
