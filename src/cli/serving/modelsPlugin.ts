// The build step that tells the page which files hold the fitted weights and the careful reading, how long they are, and their hashes.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const QUICK = 'models/sourcelight.bin'
const HEADS = 'models/careful.bin'
const NETWORK = 'models/careful.onnx'
/** The runtime that the careful reading's worker is built with; the page has its address from the bundler. */
const RUNTIME = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm')

/** Stand in src/io/modelsFile.ts and careful/shippedCareful.ts where the build writes what it found; null where there are no weights. */
const NAMES = { quick: '__SOURCELIGHT_MODELS__', careful: '__SOURCELIGHT_CAREFUL__' }

export function fittedWeights(publicFolder = 'public'): Plugin {
  return {
    name: 'sourcelight:weights',
    config: (_, { command }) => ({
      define: {
        [NAMES.quick]: JSON.stringify(describe(publicFolder, QUICK)),
        [NAMES.careful]: JSON.stringify(describeCareful(publicFolder, command === 'build')),
      },
    }),
  }
}

const describeBytes = (bytes: Buffer) => ({
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

function describe(folder: string, url: string) {
  const file = `${folder}/${url}`
  return existsSync(file) ? { url, ...describeBytes(readFileSync(file)) } : null
}

function describeCareful(folder: string, isBuild: boolean) {
  const heads = describe(folder, HEADS)
  const network = describe(folder, NETWORK)
  if (!heads || !network) return null
  const files = [`${folder}/${HEADS}`, `${folder}/${NETWORK}`, RUNTIME].map((file) => readFileSync(file))
  // Quickly, for it is only told to a reader, in megabytes; development serves them as they are.
  const sizes = files.map((bytes) => (isBuild ? gzipSync(bytes, { level: 1 }) : bytes).length)
  return {
    heads,
    network,
    runtime: describeBytes(readFileSync(RUNTIME)),
    compressed: sizes.reduce((sum, size) => sum + size, 0),
  }
}
