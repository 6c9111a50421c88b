// What the reader is told where an address gave no page, and whether the bookmarklet would help.
import { assertNever } from '../../domain'
import type { NoPage } from '../../io/pages'

type NoPageTold = { readonly reason: string; readonly bookmarklet: boolean }

/** In words, with what to do next. */
export function tellNoPage(no: NoPage): NoPageTold {
  switch (no.kind) {
    case 'noAddress':
      return {
        reason: 'This is not the address of a web page. It should look like https://news.example/article.',
        bookmarklet: false,
      }
    case 'offline':
      return {
        reason: 'This device is offline. What you kept can be read; an address has to wait for a connection.',
        bookmarklet: false,
      }
    case 'refused':
      return {
        reason: `${no.host} does not let other sites fetch its pages, or cannot be reached. Open the page in your browser, then hand it over with the bookmarklet, or copy its text and paste it here. Sourcelight started on your own computer fetches such pages, too.`,
        bookmarklet: true,
      }
    case 'unreachable':
      return {
        reason: `${no.host} cannot be reached, or sends nothing that can be read. Check the address, or open the page in your browser, then hand it over with the bookmarklet, or copy its text and paste it here.`,
        bookmarklet: true,
      }
    case 'forbidden':
      return {
        reason: `${no.host} leads to a machine of a private network, or to a port that is none of the web’s. Sourcelight fetches public pages only. Copy the page’s text and paste it here.`,
        bookmarklet: true,
      }
    case 'status':
      return {
        reason: `${no.host} ${tellStatus(no.status)}`,
        bookmarklet: no.status !== 404 && no.status !== 410,
      }
    case 'tooLarge':
      return {
        reason: 'This page is larger than 20 MB. Copy the part you want to read and paste it here.',
        bookmarklet: false,
      }
    case 'tooSlow':
      return {
        reason: `${no.host} did not answer in time. Try again later, or copy the page’s text and paste it here.`,
        bookmarklet: true,
      }
    default:
      return assertNever(no)
  }
}

function tellStatus(status: number): string {
  if (status === 404 || status === 410) return 'has no page at this address. Check it and try again.'
  if (status === 401 || status === 402 || status === 403)
    return 'gives this page only to its own visitors. Open it in your browser, then hand it over with the bookmarklet, or copy its text and paste it here.'
  return `answered with an error (${status}). Try again later, or copy the page’s text and paste it here.`
}
