// A page that somebody hands over to be read, as a service: the bookmarklet's by message, the extension's through its own storage.

export type HandedPage = {
  readonly html: string
  /** Where the browser says that it stands; null where it says nothing. */
  readonly url: string | null
}

export type Handed =
  | {
      readonly kind: 'page'
      readonly page: HandedPage
      /** Who hands it over: what the reader pressed, or any page, which may only ask and gives the key of its bookmarklet. */
      readonly by: { readonly kind: 'extension' } | { readonly kind: 'page'; readonly key: string }
      /** Whose page it is, as the browser says. */
      readonly host: string
      /** The words that were selected on it; empty where there were none. */
      readonly selected: string
    }
  /** This window was not opened by a page, or that page cut the tie. */
  | { readonly kind: 'nobody' }
  /** The other page did not answer, or what it sent is no page. */
  | { readonly kind: 'silent' }
  /** The extension could not take the page, and why, in words for the reader. */
  | { readonly kind: 'untaken'; readonly reason: string }

export interface PageReceiver {
  /** Waits for the page that is handed to this window. */
  receive(signal: AbortSignal): Promise<Handed>
}

/** One whose code is fetched when a page is to be received: few visits are for that. */
export const fetchedPageReceiver = (load: () => Promise<PageReceiver>): PageReceiver => ({
  receive: (signal) =>
    load().then(
      (receiver) => receiver.receive(signal),
      () => ({ kind: 'untaken', reason: NOT_FETCHED }),
    ),
})

const NOT_FETCHED =
  'The part of Sourcelight that takes pages could not be fetched: it may have been updated meanwhile, or the connection is down. Load this page again.'

/** The in-memory twin. */
export const pageReceiverInMemory = (): PageReceiver => ({
  receive: async () => ({ kind: 'nobody' }),
})
