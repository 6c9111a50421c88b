// Raw deflate (RFC 1951) by the platform's own streams, with a bound on what comes out of a few bytes.

/** Bytes that are fed at once. One write of a megabyte of a bomb took a gigabyte of memory; 512 bytes give 0.5 MB at most. */
const SLICE = 512

/** The bytes, compressed. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** What `bytes` were before `deflate`; null where they are damaged, or where that is more than `most` bytes. */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const stream = new DecompressionStream('deflate-raw')
  const reader = stream.readable.getReader()
  // What goes wrong in feeding is met again in reading.
  void feed(stream.writable.getWriter(), bytes).catch(() => undefined)
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length
      if (length > most) {
        await reader.cancel()
        return null
      }
      parts.push(next.value)
    }
  } catch {
    return null
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

/** Slice by slice, and the next only when there is room for what the last one gave. */
async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  for (let at = 0; at < bytes.length; at += SLICE) {
    await writer.ready
    await writer.write(bytes.subarray(at, at + SLICE))
  }
  await writer.close()
}
