// The two hostile collections as pages of a publisher: each payload where its context says, each file of markup as it is.
import { type Line, linesOf } from './collection'

export type HostileItem = {
  readonly id: string
  /** Its place in its collection. */
  readonly number: number
  readonly context: string
  readonly payload: string
  /** The address that the page claims to come from. */
  readonly url: string
  /** A file of the collection, which is a whole page. */
  readonly path?: string
}

const PAGE = 'https://news.example/pool'

export const isPageFile = ({ via, file }: Line): boolean => via === 'file' && file?.endsWith('.html') === true

export function hostileItems(): readonly HostileItem[] {
  const payloads = linesOf('xss').map(({ id, context = '', payload = '' }, number) => ({
    ...{ id, number, context, payload },
    url: context === 'url' ? payload : PAGE,
  }))
  // What is pasted or imported is no page; it has the other probe.
  const files = linesOf('files').filter(isPageFile)
  return [
    ...payloads,
    ...files.map(({ id, file = '' }, number) => ({
      ...{ id, number, context: 'page', payload: '', url: PAGE, path: file },
    })),
  ]
}

const PROSE =
  '<p>The council voted on Tuesday to close the pool, and the mayor said that she was sorry.</p>'.repeat(3)

/** Markup stands in the text and is what the headline claims; other payloads are text, and what names and addresses say. */
export function asPage({ context, payload }: HostileItem): string {
  if (/<(!doctype|html|head|body|frameset)\b/i.test(payload)) return payload
  const text = payload.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
  const markup =
    context === 'html' || context === 'clipboard-html' ? payload : `<p>${text}</p><a href="${text}">more</a>`
  const claims = `<meta property="og:title" content="${text}"><meta name="author" content="${text}"><meta property="og:url" content="${text}"><meta property="og:site_name" content="${text}">`
  return `<!doctype html><html><head><title>${text || 'Pool closes'}</title>${claims}</head><body><article><h1>Pool closes</h1>${PROSE}${markup}${PROSE}</article></body></html>`
}
