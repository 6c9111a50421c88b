// `npm run package`: the command and the engine as a package of their own, in dist-package/, and packed beside it.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { thirdPartyNotices } from '../notices/plugin'
import { writeDeclarations } from './declarations'
import { BESIDE, type Checkout, packageManifest } from './manifest'

const ROOT = resolve(import.meta.dirname, '../../..')
const OUT = join(ROOT, 'dist-package')
const CLI = join(ROOT, 'src/cli')
const MODELS = ['sourcelight.bin', 'careful.bin', 'careful.onnx']

rmSync(OUT, { recursive: true, force: true })
const notices = thirdPartyNotices(join(ROOT, 'src/training/MODEL.md'), join(ROOT, 'LICENSE'))

/** For Node: the command, and the threads under the names by which it looks for them, all in one folder. */
await build({
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [notices.main],
  ssr: { noExternal: true, external: [...BESIDE] },
  build: {
    ssr: true,
    target: 'node20',
    minify: false,
    outDir: join(OUT, 'lib/cli'),
    rolldownOptions: {
      input: {
        sourcelight: join(CLI, 'run.ts'),
        thread: join(CLI, 'archive/thread.ts'),
        secondThread: join(CLI, 'secondThread.ts'),
      },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
})

/** For Node and for bundlers: one file that needs nothing. */
await build({
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'es2022',
    minify: false,
    outDir: join(OUT, 'lib'),
    emptyOutDir: false,
    lib: { entry: join(CLI, 'package/engine.ts'), formats: ['es'], fileName: () => 'engine.mjs' },
  },
})
writeDeclarations(ROOT, join(CLI, 'package/engine.ts'), join(OUT, 'lib/types'))

const program = join(OUT, 'lib/cli/sourcelight.mjs')
writeFileSync(program, `#!/usr/bin/env node\n${readFileSync(program, 'utf8')}`)
chmodSync(program, 0o755)
renameSync(join(OUT, 'lib/cli/THIRD-PARTY-NOTICES.txt'), join(OUT, 'THIRD-PARTY-NOTICES.txt'))
cpSync(join(ROOT, 'LICENSE'), join(OUT, 'LICENSE'))
cpSync(join(CLI, 'package/README.md'), join(OUT, 'README.md'))
cpSync(join(CLI, 'spark'), join(OUT, 'spark'), {
  recursive: true,
  filter: (path) => !path.endsWith('__pycache__'),
})
mkdirSync(join(OUT, 'public/models'), { recursive: true })
for (const model of MODELS) cpSync(join(ROOT, 'public/models', model), join(OUT, 'public/models', model))
const checkout = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Checkout
writeFileSync(join(OUT, 'package.json'), `${JSON.stringify(packageManifest(checkout), null, 2)}\n`)

const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', OUT, OUT], { encoding: 'utf8' })
console.log(`dist-package/${packed.trim()}`)
