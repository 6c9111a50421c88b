// A file of the build: fetched with progress, given up where it stalls, checked against the hash the build wrote down.
import { hexOf } from '../domain'
import type { ModelsFile, WithoutModels } from './protocol'

/** Milliseconds without a byte after which a download counts as stalled. */
const STALLED_AFTER = 15_000

/** The file's bytes, or why they cannot be had. */
export async function fetchIntact(
  file: ModelsFile,
  onProgress: (done: number) => void,
  fetchFile: typeof fetch,
): Promise<Uint8Array<ArrayBuffer> | WithoutModels> {
  const bytes = await download(file, onProgress, fetchFile)
  return typeof bytes === 'string' || (await isIntact(bytes, file)) ? bytes : 'damaged'
}

async function download(
  file: ModelsFile,
  onProgress: (done: number) => void,
  fetchFile: typeof fetch,
): Promise<Uint8Array<ArrayBuffer> | WithoutModels> {
  const stalled = new AbortController()
  let timer = setTimeout(() => stalled.abort(), STALLED_AFTER)
  try {
    const response = await fetchFile(file.url, { signal: stalled.signal })
    if (response.status === 404) return 'missing'
    if (!response.ok || !response.body) return 'unreachable'
    const bytes = new Uint8Array(file.bytes)
    let length = 0
    const reader = response.body.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(timer)
      timer = setTimeout(() => stalled.abort(), STALLED_AFTER)
      if (length + part.value.length > file.bytes) return 'damaged'
      bytes.set(part.value, length)
      length += part.value.length
      onProgress(length / file.bytes)
    }
    return length === file.bytes ? bytes : 'damaged'
  } catch {
    return 'unreachable'
  } finally {
    clearTimeout(timer)
  }
}

/** Whether these are the bytes that the build found. */
export async function isIntact(bytes: Uint8Array<ArrayBuffer>, file: ModelsFile): Promise<boolean> {
  // Only secure contexts have `subtle`; elsewhere the length and the reader's own checks must do.
  if (!globalThis.crypto?.subtle) return true
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return hexOf(digest) === file.sha256
}
