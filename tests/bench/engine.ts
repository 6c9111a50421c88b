// `npm run bench:engine`: how fast the engine is, as the page runs it, beside compromise 14.
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { readShared } from './shared'

/**
 * The engine and compromise are bundled into one file by the page’s own bundler and run in one process: the loader that
 * runs TypeScript here (tsx) wraps every closure in a call, which no reader’s browser does.
 */
async function bundled(): Promise<typeof import('./engineTimes')> {
  const outDir = mkdtempSync(join(tmpdir(), 'sourcelight-'))
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: resolve(import.meta.dirname, 'engineTimes.ts'),
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify: true,
    },
    ssr: { noExternal: true },
  })
  return import(pathToFileURL(join(outDir, 'engineTimes.js')).href)
}

const weights = readFileSync(resolve(import.meta.dirname, '../../public/models/sourcelight.bin'))
const texts = readShared('bench/polnear-dev.jsonl')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text)
const { printTimes } = await bundled()
printTimes(texts, weights)
