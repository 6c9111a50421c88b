// The form in which the extension leaves a page for the app: in the browser's session storage, which no web page can read and no disk keeps.
import * as v from 'valibot'
import { formatBase64url, parseBase64url } from '../ingest/link/base64url'
import { deflate, inflate } from '../ingest/link/deflate'

/** Code units of markup; as much as a file may have, and the bytes that one takes at most. */
const LARGEST = 20_000_000
const MOST_BYTES = 3
/** Characters of it deflated, in base64url: ten megabytes are all that the storage holds. */
const LONGEST_PACKED = 9_000_000

const Record = v.variant('kind', [
  v.object({
    kind: v.literal('page'),
    packed: v.pipe(v.string(), v.maxLength(LONGEST_PACKED)),
    url: v.pipe(v.string(), v.maxLength(10_000)),
    selected: v.pipe(v.string(), v.maxLength(5_000)),
  }),
  v.object({ kind: v.literal('untaken'), reason: v.pipe(v.string(), v.maxLength(1_000)) }),
])
export type HandedRecord = v.InferOutput<typeof Record>

/** Null for what is no record. */
export function readRecord(kept: unknown): HandedRecord | null {
  const read = v.safeParse(Record, kept)
  return read.success ? read.output : null
}

/** Markup packed; null where it is too large even so. */
export async function pack(html: string): Promise<string | null> {
  if (html.length > LARGEST) return null
  const packed = formatBase64url(await deflate(new TextEncoder().encode(html)))
  return packed.length > LONGEST_PACKED ? null : packed
}

/** The markup again. Rejects what was not packed here. */
export async function unpack(packed: string): Promise<string> {
  const bytes = parseBase64url(packed)
  const html = bytes && (await inflate(bytes, LARGEST * MOST_BYTES))
  if (html === null) throw new Error('not packed here')
  return new TextDecoder().decode(html)
}
