// What kind of file it is, by its first bytes, its name and its text; and what to say of those that hold no text.
import { byteString, isUnicode } from './decode'

/** Bytes: nothing larger is looked at. A document, or a page that was saved in one file, brings its pictures along. */
const LARGEST_FILE = 50_000_000
/** Characters of text or of pasted markup: articles are thousands of times smaller. */
export const LARGEST_TEXT = 20_000_000
/** From so many words on the reader is told that it will take its time. */
export const MANY_WORDS = 1_000_000

export type Format = 'html' | 'mhtml' | 'markdown' | 'text'

const PASTE = 'Open it in its own program, select the text, copy it and paste it here.'

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: signatures are made of them.
/** First bytes (in Latin-1) of files that are no text, with the sentence for the reader. */
const BINARIES: readonly (readonly [RegExp, string])[] = [
  [/^[\s\S]{0,1024}?%PDF-/, `This is a PDF, which Sourcelight cannot read. ${PASTE}`],
  [/^PK[\x03\x05\x07]/, `This is a ZIP archive or an office document (Word, EPUB, Pages). ${PASTE}`],
  [/^\xd0\xcf\x11\xe0/, `This is an older Office document. ${PASTE}`],
  [/^\{\\rtf/, `This is an RTF document. ${PASTE}`],
  [/^bplist00/, 'This is a Safari web archive. Save the page as HTML, or copy its text and paste it here.'],
  [
    /^(\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|BM....\0\0\0\0|II\*\0|MM\0\*|....ftyp(avif|heic|mif1))/s,
    'This is a picture. Copy the text from it, where your system can, and paste it here.',
  ],
  [
    /^(....ftyp|ID3|OggS|\x1aE\xdf\xa3|RIFF....(WAVE|AVI ))/s,
    'This is a sound or a film. Sourcelight reads text.',
  ],
  [
    /^(\x1f\x8b|BZh|7z\xbc\xaf|\xfd7zXZ|Rar!|\x28\xb5\x2f\xfd)/,
    'This is a compressed file. Unpack it first and open what is in it.',
  ],
  [
    /^(MZ|\x7fELF|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|\0asm|SQLite format)/,
    'This is a program or a database, not an article.',
  ],
]
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: see above

/** Why a file of so many bytes is not even read, or null where it may be. */
export const whyTooLarge = (bytes: number): string | null =>
  bytes <= LARGEST_FILE
    ? null
    : `This file has ${Math.ceil(bytes / 1_000_000)} MB; Sourcelight opens up to ${LARGEST_FILE / 1_000_000} MB. Copy the part you want to read and paste it here.`

/** Why the file cannot be read, or null where it may be text. */
export function whyUnreadable(bytes: Uint8Array): string | null {
  const large = whyTooLarge(bytes.length)
  if (large !== null) return large
  if (bytes.length === 0) return 'This file is empty.'
  const head = byteString(bytes.subarray(0, 2_048))
  for (const [pattern, sentence] of BINARIES) if (pattern.test(head)) return sentence
  return isBinary(bytes) ? `This file holds no text that Sourcelight knows. ${PASTE}` : null
}

/** No UTF, and control characters that no text uses, more than one in fifty. */
function isBinary(bytes: Uint8Array): boolean {
  // UTF-32 begins like UTF-16; no decoder of the web reads it.
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0) return true
  const sample = bytes.subarray(0, 8_192)
  if (isUnicode(sample)) return false
  const controls = sample.filter((b) => b < 9 || (b > 13 && b < 32 && b !== 27)).length
  return controls > sample.length * 0.02
}

/** The format of a text, by the file's name and type where they say, else by what it looks like. */
export function formatOf(text: string, name: string, type: string): Format {
  const head = text.slice(0, 4_096)
  if (/\.mht(ml)?$/i.test(name) || /multipart\/related|message\/rfc822/.test(type) || isMime(head))
    return 'mhtml'
  if (/\.(x?html?|xht)$/i.test(name) || /html/.test(type)) return 'html'
  if (/\.(md|markdown|mdown)$/i.test(name) || /markdown/.test(type)) return 'markdown'
  if (
    /^\s*(<!doctype html|<html|<\?xml[^>]*>\s*<(!doctype )?html|<(head|body|article|main|div|p|h1)[\s>])/i.test(
      head,
    )
  )
    return 'html'
  return 'text'
}

const isMime = (head: string): boolean =>
  /^(from|subject|date|mime-version|snapshot-content-location):/im.test(head.slice(0, 500)) &&
  /^content-type:\s*multipart\/related/im.test(head)
