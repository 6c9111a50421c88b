// The build step that tells the page which file holds the fitted weights, how long it is, and its hash.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const PATH = 'models/sourcelight.bin'

/** Stands in src/io/modelsFile.ts where the build writes what it found; null where there are no weights. */
const NAME = '__SOURCELIGHT_MODELS__'

export function fittedWeights(publicFolder = 'public'): Plugin {
  return {
    name: 'sourcelight:weights',
    config: () => ({ define: { [NAME]: JSON.stringify(describeWeights(`${publicFolder}/${PATH}`)) } }),
  }
}

function describeWeights(file: string) {
  if (!existsSync(file)) return null
  const bytes = readFileSync(file)
  return { url: PATH, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}
