// `npx tsx tests/bench/archive/carry.ts FOLDER`: the bench with the packed command and Node, for a machine where nothing can be fetched.
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const ROOT = resolve(import.meta.dirname, '../../..')
const folder = resolve(process.argv[2] ?? 'carry')
const at = (...names: readonly string[]) => join(folder, ...names)

/** What only the careful reading and documents of other kinds need: the greater part of all bytes. */
const LEFT = [
  'node_modules/@napi-rs',
  'node_modules/@types',
  'node_modules/onnxruntime-web',
  'node_modules/onnxruntime-common',
  'node_modules/pdfjs-dist',
  'node_modules/sourcelight/public/models/careful.onnx',
  'node_modules/sourcelight/public/models/careful.bin',
]

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
execFileSync('npm', ['run', '--silent', 'package'], { cwd: ROOT, stdio: 'inherit' })
const packed = readdirSync(join(ROOT, 'dist-package')).find((name) => name.endsWith('.tgz')) ?? ''
writeFileSync(at('package.json'), '{ "name": "carried", "private": true }\n')
const install = ['install', '--silent', '--no-audit', '--no-fund', join(ROOT, 'dist-package', packed)]
execFileSync('npm', install, { cwd: folder, stdio: 'inherit' })
for (const path of LEFT) rmSync(at(path), { recursive: true, force: true })

await build({
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: join(ROOT, 'tests/bench/archive.ts'),
    target: 'node20',
    minify: false,
    outDir: folder,
    emptyOutDir: false,
    rolldownOptions: { output: { entryFileNames: 'bench.mjs' } },
  },
})

copyFileSync(process.execPath, at('node'))
execFileSync('strip', [at('node')])
writeFileSync(at('node.gz'), gzipSync(readFileSync(at('node')), { level: 9 }))
rmSync(at('node'))
copyFileSync(join(import.meta.dirname, 'carried.sh'), at('run.sh'))
chmodSync(at('run.sh'), 0o755)
console.log(folder)
