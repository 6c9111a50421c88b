// The form in which the extension leaves a page for the app: in the browser's session storage, which no web page can read and no disk keeps.
import * as v from 'valibot'

const Record = v.variant('kind', [
  v.object({
    kind: v.literal('page'),
    /** The markup, gzipped, in base64: ten megabytes are all that the storage holds. */
    packed: v.pipe(v.string(), v.maxLength(9_000_000)),
    url: v.pipe(v.string(), v.maxLength(10_000)),
    selected: v.pipe(v.string(), v.maxLength(5_000)),
  }),
  v.object({ kind: v.literal('untaken'), reason: v.pipe(v.string(), v.maxLength(1_000)) }),
])
export type HandedRecord = v.InferOutput<typeof Record>

/** Code units of markup; as much as a file may have. */
const LARGEST = 20_000_000

/** Null for what is no record. */
export function readRecord(kept: unknown): HandedRecord | null {
  const read = v.safeParse(Record, kept)
  return read.success ? read.output : null
}

/** Markup packed; null where it is too large even so. */
export async function pack(html: string): Promise<string | null> {
  if (html.length > LARGEST) return null
  const stream = new Blob([html]).stream().pipeThrough(new CompressionStream('gzip'))
  const packed = base64(new Uint8Array(await new Response(stream).arrayBuffer()))
  return packed.length > 9_000_000 ? null : packed
}

/** The markup again. Rejects what was not packed here. */
export async function unpack(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}

/** Bytes that are turned into arguments of one call. */
const SLICE = 32_768

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += SLICE)
    binary += String.fromCharCode(...bytes.subarray(at, at + SLICE))
  return btoa(binary)
}
