// A document → Article: each kind is turned into markup by what knows it, and goes the way of everything else from there.
import { byteString } from '../decode'
import { whyTooLarge } from '../format'
import { type OpenedFrom, openClipboard } from '../open'
import { type ExcludedBlock, type Opened, refused } from '../outcome'
import { type DocumentKind, documentKind } from './kind'
import { Unreadable } from './markup'

type Markup = { readonly html: string; readonly excluded?: readonly Omit<ExcludedBlock, 'before'>[] }

/** What knows a kind is fetched when a file of that kind comes. */
const READERS: Readonly<Record<DocumentKind, (bytes: Uint8Array<ArrayBuffer>) => Promise<Markup>>> = {
  pdf: async (bytes) => (await import('./pdf/readPdf')).readPdf(bytes),
  docx: async (bytes) => ({ html: await (await import('./docx')).docxToHtml(bytes) }),
  epub: async (bytes) => ({ html: (await import('./epub')).epubToHtml(bytes) }),
  rtf: async (bytes) => ({ html: (await import('./rtf')).rtfToHtml(byteString(bytes)) }),
  mail: async (bytes) => ({ html: await (await import('./mail')).mailToHtml(bytes) }),
}

/** Opens a document's bytes. Never throws over what is in them; rejects where a part of the program is not there. */
export async function openDocument(bytes: Uint8Array<ArrayBuffer>, from: OpenedFrom): Promise<Opened> {
  const kind = documentKind(bytes, from.name ?? '')
  if (kind === null) return refused('This is no document that Sourcelight can read.')
  const large = whyTooLarge(bytes.length)
  if (large !== null) return refused(large)
  try {
    const { html, excluded = [] } = await READERS[kind](bytes)
    const opened = openClipboard(html, '', from)
    if (opened.kind === 'refused') return opened
    const before = opened.article.text.length
    return { ...opened, excluded: [...opened.excluded, ...excluded.map((block) => ({ ...block, before }))] }
  } catch (error) {
    if (error instanceof Unreadable) return refused(error.message)
    throw error
  }
}
