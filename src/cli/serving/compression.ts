// The build step that lays a compressed copy beside each larger file, so that the server need not compress at each request.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'
import { filesIn } from './filesIn'

/** The page and what it asks for. The service worker's script goes without: whoever changes it would leave a stale copy. */
const FILES = ['index.html']
const FOLDERS = ['assets', 'models', 'articles']
/** Fonts and pictures are compressed as they are. */
const COMPRESSIBLE = /\.(?:html|js|css|json|svg|bin|onnx|wasm|txt)$/
/** Bytes; under it a copy saves less than a packet. */
const SMALLEST = 1_024
/** A copy must save this share of a file, or it is not worth its place. */
const WORTH = 0.05
/** From 0 to 11; one less takes a third of the time for a percent. */
const BROTLI_QUALITY = 10
/** Bytes, and the quality above it: the encoder's 19 MB come out no smaller, in a tenth of the time. */
const LARGE = 8_000_000
const LARGE_QUALITY = 4

const shrink = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE ? LARGE_QUALITY : BROTLI_QUALITY,
      },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: bytes.length > LARGE ? 6 : 9 }),
}

export function compression(): Plugin {
  return {
    name: 'sourcelight:compression',
    apply: 'build',
    async closeBundle() {
      const { outDir } = this.environment.config.build
      const files = [
        ...FILES.map((file) => join(outDir, file)),
        ...FOLDERS.flatMap((folder) => filesIn(join(outDir, folder))),
      ]
      await Promise.all(files.filter((file) => COMPRESSIBLE.test(file)).map(compress))
    },
  }
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file)
  if (bytes.length < SMALLEST) return
  for (const [ending, shrunk] of Object.entries(shrink)) {
    const copy = await shrunk(bytes)
    if (copy.length < bytes.length * (1 - WORTH)) await writeFile(`${file}.${ending}`, copy)
  }
}
