// Receives the page that a bookmarklet hands over: a message from the window that opened this one, checked.
import * as v from 'valibot'
import type { Handed, PageReceiver } from './pageReceiver'

/** What the bookmarklet sends; the bounds keep the worst of pages from being copied twice. */
const Message = v.object({
  sourcelight: v.literal('page'),
  key: v.pipe(v.string(), v.maxLength(100)),
  html: v.pipe(v.string(), v.maxLength(20_000_000)),
  url: v.pipe(v.string(), v.maxLength(2_000)),
})

/** Milliseconds between two knocks, and how long to go on. */
const KNOCK_EVERY = 250
const KNOCK_FOR = 15_000

/** Tells `view.opener` that it may hand over its page, and takes that, once; then the tie to it is cut. */
export function bookmarkletReceiver(view: Window, knockFor = KNOCK_FOR): PageReceiver {
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
  return {
    kind: 'page',
    page: { html, url: own ? url : null },
    by: { kind: 'page', key },
    host,
    selected: '',
  }
}
