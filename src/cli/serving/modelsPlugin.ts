// The build step that tells the page which files hold the fitted weights and the careful reading, how long they are, and their hashes.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const FOLDER = 'public'
const QUICK = 'models/sourcelight.bin'
const HEADS = 'models/careful.bin'
const NETWORK = 'models/careful.onnx'
/** The runtime that the careful reading's worker is built with; the page has its address from the bundler. */
const RUNTIME = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm')

/** Stand in src/io/modelsFile.ts and careful/shippedCareful.ts where the build writes what it found; null where there are no weights. */
const NAMES = { quick: '__SOURCELIGHT_MODELS__', careful: '__SOURCELIGHT_CAREFUL__' }

export function fittedWeights(): Plugin {
  return {
    name: 'sourcelight:weights',
    config: (_, { command }) => ({
      define: {
        [NAMES.quick]: JSON.stringify(describe(QUICK)),
        [NAMES.careful]: JSON.stringify(describeCareful(command === 'build')),
      },
    }),
  }
}

const describeBytes = (bytes: Buffer) => ({
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

function describe(url: string) {
  const file = `${FOLDER}/${url}`
  return existsSync(file) ? { url, ...describeBytes(readFileSync(file)) } : null
}

function describeCareful(isBuild: boolean) {
  const heads = describe(HEADS)
  const network = describe(NETWORK)
  if (!heads || !network) return null
  const files = [`${FOLDER}/${HEADS}`, `${FOLDER}/${NETWORK}`, RUNTIME].map((file) => readFileSync(file))
  // Quickly, for it is only told to a reader, in megabytes; development serves them as they are.
  const sizes = files.map((bytes) => (isBuild ? gzipSync(bytes, { level: 1 }) : bytes).length)
  return {
    heads,
    network,
    runtime: describeBytes(readFileSync(RUNTIME)),
    compressed: sizes.reduce((sum, size) => sum + size, 0),
  }
}
