// `npm run extension`: packs the app and its background into dist-extension/, a folder and a zip for each family of browsers.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { writeZip } from '../cli/serving/zip'
import { type Family, manifestFor } from './manifest'

const ROOT = resolve(import.meta.dirname, '../..')
const OUT = join(ROOT, 'dist-extension')
/** For installing a page as an app. */
const ONLY_FOR_THE_WEB = ['manifest.webmanifest', 'apple-touch-icon.png', 'icon-maskable-512.png']

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }

rmSync(OUT, { recursive: true, force: true })
const first = join(OUT, 'chromium')
await build({
  root: ROOT,
  configLoader: 'runner',
  mode: 'extension',
  logLevel: 'warn',
  build: { outDir: first, emptyOutDir: true },
})
for (const file of ONLY_FOR_THE_WEB) rmSync(join(first, file), { force: true })
await build({
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'es2022',
    outDir: first,
    emptyOutDir: false,
    // One file that runs in either: a service worker, or a page's script.
    lib: {
      entry: join(ROOT, 'src/extension/background.ts'),
      formats: ['iife'],
      name: 'background',
      fileName: () => 'background.js',
    },
  },
})
cpSync(first, join(OUT, 'firefox'), { recursive: true })
for (const family of ['chromium', 'firefox'] as const) finish(family)

function finish(family: Family): void {
  const folder = join(OUT, family)
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifestFor(family, version), null, 2)}\n`)
  const name = `sourcelight-${version}-${family}.zip`
  const length = writeZip(join(OUT, name), folder)
  console.log(`dist-extension/${family}, ${name}: ${(length / 1e6).toFixed(1)} MB`)
}
