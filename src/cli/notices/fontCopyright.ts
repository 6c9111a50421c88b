// What a WOFF2 font says of its own copyright: packages that deliver fonts may say less than the fonts themselves.
import { brotliDecompressSync } from 'node:zlib'

/** Bytes: the header of a WOFF2 file (W3C, WOFF File Format 2.0, section 4). */
const HEADER = 48
/** Places in the list of known tags (section 4.1), and the mark of a tag that is not on it. */
const NAME = 5
const GLYF = 10
const LOCA = 11
const UNLISTED = 63
/** In the name table (OpenType, “name”): the copyright notice, on the platform whose texts are UTF-16. */
const COPYRIGHT = 0
const WINDOWS = 3

/** The copyright notice in the font; null where it has none or is no WOFF2. */
export function fontCopyright(font: Buffer): string | null {
  if (font.toString('latin1', 0, 4) !== 'wOF2') return null
  const table = nameTable(font)
  if (table === null) return null
  const texts = table.readUInt16BE(4)
  for (let record = 6; record < 6 + 12 * table.readUInt16BE(2); record += 12) {
    const [platform, , , id, length, offset] = [0, 2, 4, 6, 8, 10].map((at) =>
      table.readUInt16BE(record + at),
    ) as [number, number, number, number, number, number]
    if (platform === WINDOWS && id === COPYRIGHT)
      return Buffer.from(table.subarray(texts + offset, texts + offset + length))
        .swap16()
        .toString('utf16le')
  }
  return null
}

function nameTable(font: Buffer): Buffer | null {
  let at = HEADER
  const readLength = () => {
    let value = 0
    for (;;) {
      const byte = font[at++] ?? 0
      value = value * 128 + (byte & 127)
      if (byte < 128) return value
    }
  }
  let offset = 0
  let found: { readonly from: number; readonly to: number } | null = null
  for (let left = font.readUInt16BE(12); left > 0; left--) {
    const flags = font[at++] ?? 0
    const tag = flags & 63
    if (tag === UNLISTED) at += 4
    let length = readLength()
    // Two tables are transformed unless they say 3, the others only where they say so.
    const version = flags >> 6
    if (tag === GLYF || tag === LOCA ? version !== 3 : version !== 0) length = readLength()
    if (tag === NAME) found = { from: offset, to: offset + length }
    offset += length
  }
  const tables = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)))
  return found && tables.subarray(found.from, found.to)
}
