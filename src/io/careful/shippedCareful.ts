// The files of the careful reading that this build ships with, as the build wrote them down.
import runtimeUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url'
import type { ModelsFile } from '../../worker/protocol'
import type { ShippedCareful } from './workerCarefulReader'

declare const __SOURCELIGHT_CAREFUL__: {
  readonly heads: ModelsFile
  readonly network: ModelsFile
  readonly runtime: Omit<ModelsFile, 'url'>
  readonly compressed: number
} | null

/** With their addresses made absolute; null where the build had none. */
export function shippedCareful(base: string): ShippedCareful | null {
  if (!__SOURCELIGHT_CAREFUL__) return null
  const { heads, network, runtime, compressed } = __SOURCELIGHT_CAREFUL__
  return {
    files: {
      heads: versioned(heads, base),
      network: versioned(network, base),
      runtime: { ...runtime, url: new URL(runtimeUrl, base).href },
    },
    compressed,
  }
}

/** Its address names its content: what is kept under it is never another version's. */
const versioned = (file: ModelsFile, base: string): ModelsFile => ({
  ...file,
  url: new URL(`${file.url}?${file.sha256.slice(0, 16)}`, base).href,
})
