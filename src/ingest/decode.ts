// Bytes → text: which encoding a file is in, by its mark, its shape and what it says of itself.

/** How far into a page its own declaration is looked for (HTML Standard, 13.2.3.2, reads 1,024 bytes; pages are sloppier). */
const DECLARED_WITHIN = 4_096

/** The text of a file. `charset` is what came with it from outside (an HTTP header, a MIME part). */
export function decode(bytes: Uint8Array, charset: string | null = null): string {
  const marked = byMark(bytes) ?? byZeros(bytes)
  if (marked) return read(bytes, marked) ?? ''
  const declared = charset ?? declaredIn(bytes)
  // UTF-8 that is valid is no accident: it wins over a declaration that somebody forgot to change.
  const utf8 = read(bytes, 'utf-8', true)
  if (utf8 !== null) return utf8
  return (
    (declared && !/^utf-?8$/i.test(declared) ? read(bytes, declared) : null) ??
    read(bytes, 'windows-1252') ??
    ''
  )
}

/** The encoding that a MIME type names; null where it names none. */
export const charsetIn = (type: string): string | null => /charset\s*=\s*"?([\w:-]+)/i.exec(type)?.[1] ?? null

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: Western text then has a zero in every second byte. */
function byZeros(bytes: Uint8Array): string | null {
  const zeros = [0, 0]
  const length = Math.min(bytes.length, 1_000) & ~1
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++
  if (length < 8) return null
  if (zeros[1]! > length * 0.3 && zeros[0]! < length * 0.05) return 'utf-16le'
  return zeros[0]! > length * 0.3 && zeros[1]! < length * 0.05 ? 'utf-16be' : null
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = read(bytes.subarray(0, DECLARED_WITHIN), 'windows-1252') ?? ''
  return (
    /<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w:-]{2,40})/i.exec(
      head,
    )?.[1] ?? null
  )
}

function read(bytes: Uint8Array, encoding: string, fatal = false): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal }).decode(bytes)
    return /^(windows-1252|cp1252|iso-?8859-1|latin1)$/i.test(encoding) ? withQuotes(text) : text
  } catch {
    // An encoding nobody knows, or (where fatal) bytes that are none of it.
    return null
  }
}

/** Windows-1252 from 0x80 on; the encoding leaves five places empty. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Node 20 and 22 decode Windows-1252 as if it were Latin-1, and lose the curly quotation marks. */
const withQuotes = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80] ?? c)

/** One character a byte, whatever the bytes mean. */
export function byteString(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8_192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)))
  return pieces.join('')
}

/** Whether the bytes are UTF-16, or valid UTF-8 up to a character that the sample cuts. */
export function isUnicode(sample: Uint8Array): boolean {
  if (byMark(sample) ?? byZeros(sample)) return true
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true })
    return true
  } catch {
    return false
  }
}
