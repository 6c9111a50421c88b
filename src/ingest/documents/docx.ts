// A Word document → markup: its text with headings, lists and notes, by mammoth, from the parts that hold text and no others.
import { zipSync } from 'fflate'
import { unpack } from './archive'
import { pageOf, Unreadable } from './markup'

/** Pictures and programs stay packed. */
const HOLDS_TEXT = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/[\w-]+\.xml|word\/_rels\/[\w.-]+\.rels)$/

export async function docxToHtml(bytes: Uint8Array): Promise<string> {
  const parts = unpack(bytes, (name) => HOLDS_TEXT.test(name))
  if (!parts['word/document.xml']) throw new Unreadable('This Word document holds no text.')
  // Entities of a part's own can stand for any length of text; Word writes none.
  for (const part of Object.values(parts))
    if (/<!(DOCTYPE|ENTITY)/i.test(new TextDecoder('latin1').decode(part.subarray(0, 4_096))))
      throw new Unreadable(
        'This Word document was not written by a word processor, and may have been made to do harm.',
      )
  const { convertToHtml } = (await import('mammoth')).default
  try {
    const packed = zipSync(parts as Record<string, Uint8Array>, { level: 0 })
    const { value } = await convertToHtml(inputOf(packed), { ignoreEmptyParagraphs: true })
    return pageOf(withoutNotes(value), {})
  } catch {
    throw new Unreadable(
      'This Word document is damaged. Open it in its own program, copy its text and paste it here.',
    )
  }
}

/** Mammoth has one entry for browsers and one for Node, which name it differently. */
const inputOf = (packed: Uint8Array<ArrayBuffer>): { arrayBuffer: ArrayBuffer } & { buffer?: never } =>
  ({ arrayBuffer: packed.buffer, buffer: packed }) as unknown as { arrayBuffer: ArrayBuffer } & {
    buffer?: never
  }

/** Footnotes are no part of the text, nor are the numbers that point to them. */
const withoutNotes = (html: string): string =>
  html
    .replace(/<sup><a href="#(?:foot|end)note-\d+"[^>]*>\[\d+\]<\/a><\/sup>/g, '')
    .replace(/<ol><li id="(?:foot|end)note-[\s\S]*$/, '')
