// What is asked of the opener: from a file, a text, an address, or a page that was handed over.
import { whyTooLarge } from '../../ingest/format'
import type { OpenRequest } from '../../io/opener'
import type { HandedPage } from '../../io/pageReceiver'
import type { Pages } from '../../io/pages'

/** Gets at what is to be opened; throws Refusal where there is nothing. */
export type Requested = (signal: AbortSignal) => Promise<OpenRequest>

/** Why something cannot be opened, in words for the reader. */
export class Refusal extends Error {
  readonly reason: string
  /** Whether the bookmarklet would help. */
  readonly bookmarklet: boolean

  constructor(reason: string, bookmarklet = false) {
    super(reason)
    this.reason = reason
    this.bookmarklet = bookmarklet
  }
}

/** A text that somebody typed or pasted into a field. */
export const requestFromText =
  (plain: string, title: string): Requested =>
  async () => ({
    kind: 'clipboard',
    html: '',
    plain,
    from: { origin: 'pasted', title: title.trim() || null },
  })

/** Whether a file holds annotations rather than an article, by its name and type. */
export const isAnnotationsFile = ({ name, type }: Pick<File, 'name' | 'type'>): boolean =>
  /\.(json|jsonld)$/i.test(name) || /^application\/(ld\+)?json\b/i.test(type)

/** A file's bytes, unless there are too many. */
export async function readFile(file: File): Promise<OpenRequest> {
  const large = whyTooLarge(file.size)
  if (large !== null) throw new Refusal(large)
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { kind: 'bytes', bytes, from: { origin: 'file', name: file.name, type: file.type } }
}

/** The page at an address. */
export async function fetchAddress(pages: Pages, address: string, signal: AbortSignal): Promise<OpenRequest> {
  const page = await pages.fetch(address, signal)
  if (page.kind === 'fetched') return page.request
  const { tellNoPage } = await import('./noPage')
  const { reason, bookmarklet } = tellNoPage(page)
  throw new Refusal(reason, bookmarklet)
}

/** A page as it stood in its own tab. */
export const requestFromPage =
  ({ html, url }: HandedPage): Requested =>
  async () => ({
    kind: 'bytes',
    bytes: new TextEncoder().encode(html),
    from: { origin: 'handed', type: 'text/html; charset=utf-8', url },
  })
