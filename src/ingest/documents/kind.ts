// Which kind of document a file is, by its bytes: those that are read by libraries of their own, in a worker of their own.
import { byteString } from '../decode'

export type DocumentKind = 'pdf' | 'docx' | 'epub' | 'rtf' | 'mail'

/** Bytes at either end in which a file says what it is. */
const HEAD = 2_048
const TAIL = 66_000

/** Null for any other file: a page, a text, or something that cannot be read. */
export function documentKind(bytes: Uint8Array, name: string): DocumentKind | null {
  const head = byteString(bytes.subarray(0, HEAD))
  if (/^[\s\S]{0,1024}?%PDF-/.test(head)) return 'pdf'
  if (/^\{\\rtf/.test(head)) return 'rtf'
  if (head.startsWith('PK\u0003\u0004')) {
    if (head.includes('mimetypeapplication/epub+zip')) return 'epub'
    // An archive's entries stand in the order in which they were packed, and are listed at its end.
    return (head + byteString(bytes.subarray(-TAIL))).includes('word/document.xml') ? 'docx' : null
  }
  return /\.eml$/i.test(name) || isMail(head) ? 'mail' : null
}

/** A mail with its envelope: fields that only programs write. A saved page is one, too, and is read elsewhere. */
const isMail = (head: string): boolean =>
  /^(received|return-path|delivered-to|message-id|x-[\w-]+): /im.test(head.slice(0, 1_000)) &&
  /^(from|subject): /im.test(head) &&
  !/^content-type:\s*multipart\/related/im.test(head)
