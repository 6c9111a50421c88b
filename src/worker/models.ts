// Where the fitted weights come from: fetched once with progress, checked against the hash the build wrote down.
import type { ModelsFile, WithoutModels } from './protocol'

export type LoadedModels<Models> =
  | { readonly kind: 'loaded'; readonly models: Models }
  | { readonly kind: 'without'; readonly why: WithoutModels }

/** Milliseconds without a byte after which a download counts as stalled. */
const STALLED_AFTER = 15_000

/**
 * A loader that remembers weights that were good. Weights that are missing or damaged are tried again with
 * the next article; meanwhile the engine works by rules alone and says so.
 */
export function modelsLoader<Models>(
  read: (bytes: Uint8Array<ArrayBuffer>) => Models,
  fetchFile: typeof fetch = (input, init) => fetch(input, init),
): (file: ModelsFile | null, onProgress: (done: number) => void) => Promise<LoadedModels<Models>> {
  let good: { readonly sha256: string; readonly models: Models } | null = null
  return async (file, onProgress) => {
    if (file === null) return { kind: 'without', why: 'missing' }
    if (good?.sha256 === file.sha256) return { kind: 'loaded', models: good.models }
    const bytes = await download(file, onProgress, fetchFile)
    if (typeof bytes === 'string') return { kind: 'without', why: bytes }
    if (!(await isIntact(bytes, file))) return { kind: 'without', why: 'damaged' }
    try {
      const models = read(bytes)
      good = { sha256: file.sha256, models }
      return { kind: 'loaded', models }
    } catch {
      return { kind: 'without', why: 'damaged' }
    }
  }
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

async function isIntact(bytes: Uint8Array<ArrayBuffer>, file: ModelsFile): Promise<boolean> {
  // Only secure contexts have `subtle`; elsewhere the length and the reader's own checks must do.
  if (!globalThis.crypto?.subtle) return true
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === file.sha256
}
