// An export of a news database, of many articles in one file: which database's it is, and its articles.
import { byteString, decode } from '../decode'
import type { DocumentKind } from '../documents/kind'
import { Unreadable } from '../documents/markup'
import type { Exported } from './exported'
import { isFactiva, readFactiva } from './factiva'
import { isFactivaFields, readFactivaFields } from './factivaFields'
import { linesOfHtml, paragraphsOfText } from './lines'
import { isNexis, readNexis } from './nexis'
import { isOldNexis, readOldNexis } from './oldNexis'

/** A database's own words, or those of its layout; no other file has them at this rate. */
const SIGN = /End of Document|\d of \d+ DOCUMENTS|Do[ck]umento? [A-Za-z][A-Za-z0-9]{14}|\bHD\b/

/** Its articles; null where it is no export. `kind` is the kind of document, null for a page or a text. */
export async function readExport(
  bytes: Uint8Array<ArrayBuffer>,
  kind: DocumentKind | null,
): Promise<readonly Exported[] | null> {
  if (kind !== null && kind !== 'docx' && kind !== 'rtf') return null
  try {
    const markup = kind === null ? decode(bytes) : await markupOf(bytes, kind)
    if (!SIGN.test(markup)) return null
    const isMarkup = kind !== null || /<(html|body|div|p)\b/i.test(markup)
    const lines = isMarkup ? linesOfHtml(markup) : paragraphsOfText(markup)
    return lines && articlesOf(lines)
  } catch (error) {
    // Whoever opens it as what it is says what is wrong with it.
    if (error instanceof Unreadable) return null
    throw error
  }
}

const markupOf = async (bytes: Uint8Array<ArrayBuffer>, kind: 'docx' | 'rtf'): Promise<string> =>
  kind === 'docx'
    ? (await import('../documents/docx')).docxToHtml(bytes)
    : (await import('../documents/rtf')).rtfToHtml(byteString(bytes))

function articlesOf(lines: readonly string[]): readonly Exported[] | null {
  const apart = lines.flatMap((line) => line.split('\n'))
  if (isNexis(apart)) return readNexis(apart)
  if (isOldNexis(lines)) return readOldNexis(lines)
  if (isFactivaFields(apart)) return readFactivaFields(apart)
  if (isFactiva(apart)) return readFactiva(apart)
  return null
}
