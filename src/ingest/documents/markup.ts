// What a document comes to on its way to an article: markup of our own, in which its words are only words.

/** What a document says of itself. */
type DocumentFacts = { readonly title?: string; readonly author?: string; readonly published?: string }

/** Why there is none, in a sentence for the reader. */
export class Unreadable extends Error {}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words as markup shows them. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '')

/** An element of words. */
export const element = (tag: string, text: string): string => `<${tag}>${escaped(text)}</${tag}>`

/** A page of `body`, which is markup, with its facts where pages have them. */
export function pageOf(body: string, { title, author, published }: DocumentFacts): string {
  const head = [
    title && element('title', title),
    author && `<meta name="author" content="${escaped(author)}">`,
    published && `<meta property="article:published_time" content="${escaped(published)}">`,
  ]
  return `<!doctype html><html><head>${head.filter((line) => line).join('')}</head><body>${body}</body></html>`
}
