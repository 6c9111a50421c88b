// Where the fitted weights come from: fetched once with progress, checked against the hash the build wrote down.
import { fetchIntact } from './fetchIntact'
import type { ModelsFile, WithoutModels } from './protocol'

export type LoadedModels<Models> =
  | { readonly kind: 'loaded'; readonly models: Models }
  | { readonly kind: 'without'; readonly why: WithoutModels }

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
    const bytes = await fetchIntact(file, onProgress, fetchFile)
    if (typeof bytes === 'string') return { kind: 'without', why: bytes }
    try {
      const models = read(bytes)
      good = { sha256: file.sha256, models }
      return { kind: 'loaded', models }
    } catch {
      return { kind: 'without', why: 'damaged' }
    }
  }
}
