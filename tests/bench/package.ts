// `npm run bench:package`: packs the package, installs it in a fresh folder without the source, and uses it there as a stranger would.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const ROOT = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'sourcelight-package-'))
const run = (program: string, ...args: readonly string[]) =>
  execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
const put = (name: string, text: string) => writeFileSync(join(folder, name), text)
function demand(holds: boolean, what: string): void {
  console.log(`${holds ? 'well ' : 'FAULT'}  ${what}`)
  if (!holds) process.exitCode = 1
}

execFileSync('npm', ['run', '--silent', 'package'], { cwd: ROOT, stdio: 'inherit' })
const dist = join(ROOT, 'dist-package')
const packed = readdirSync(dist).find((name) => name.endsWith('.tgz')) ?? ''
put('package.json', JSON.stringify({ name: 'stranger', private: true, type: 'module' }))
run('npm', 'install', '--silent', '--no-audit', '--no-fund', join(dist, packed))

const SAID = 'The council voted on Monday to close the pool. “It is far too old for us,” Ana Ortiz said.'
mkdirSync(join(folder, 'articles'))
put('articles/a.txt', SAID)
put('articles/b.html', `<!doctype html><article><h1>Pool</h1>${`<p>${SAID}</p>`.repeat(4)}</article>`)
put('articles/c.rtf', `{\\rtf1\\ansi ${SAID.replace('“', '\\ldblquote ').replace('”', '\\rdblquote ')}\\par}`)
put('articles/d.jsonl', `${JSON.stringify({ id: 'd', text: SAID })}\n`)
run('npx', '--no-install', 'sourcelight', 'analyze', '-o', 'results.jsonl', '--jobs', '2', 'articles')
const lines = readFileSync(join(folder, 'results.jsonl'), 'utf8').trim().split('\n').slice(1)
demand(
  lines.length === 4 && lines.every((line) => line.includes('"entityId":"ana-ortiz"')),
  'the command analyzes text, a page, a document and lines, in threads',
)
run('npx', '--no-install', 'sourcelight', 'export', '--to', 'parquet', '-o', 'tables', 'results.jsonl')
demand(
  readFileSync(join(folder, 'tables/attributions.parquet')).subarray(0, 4).toString() === 'PAR1',
  'tables',
)
run('npx', '--no-install', 'sourcelight', 'report', '-o', 'report.html', 'results.jsonl')
demand(readFileSync(join(folder, 'report.html'), 'utf8').includes('Ana Ortiz'), 'a report')
run(
  'npx',
  '--no-install',
  'sourcelight',
  'analyze',
  '-o',
  'careful.jsonl',
  '--jobs',
  '1',
  '--reading',
  'careful',
  'articles/a.txt',
)
demand(
  readFileSync(join(folder, 'careful.jsonl'), 'utf8').includes('"reading":"careful"'),
  'the careful reading',
)
demand(run('npx', '--no-install', 'sourcelight', 'analyze', '--help').includes('EXIT STATUS'), 'its help')

const PROGRAM = `import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { analyze, articleFromText, castOf, readModels, tellStatements, type Analysis } from 'sourcelight'
const weights = fileURLToPath(import.meta.resolve('sourcelight/models/sourcelight.bin'))
const article = articleFromText(${JSON.stringify(SAID)}, { origin: 'file' })
const analysis: Analysis = analyze(article, readModels(readFileSync(weights)))
for (const { who, words } of tellStatements(castOf(article, analysis.entities, analysis.attributions), analysis.attributions)) console.log(who, words)
`
put('program.ts', PROGRAM)
put('program.mjs', PROGRAM.replace(', type Analysis', '').replace(': Analysis', ''))
demand(run('node', 'program.mjs').includes('Ana Ortiz “It is far too old for us”'), 'the engine in a program')
const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
const types = join(ROOT, 'node_modules/@types')
for (const [module, resolution] of [
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
] as const) {
  const flags = `--noEmit --strict --target es2022 --module ${module} --moduleResolution ${resolution} --typeRoots ${types} --types node`
  run('node', tsc, ...flags.split(' '), 'program.ts')
  demand(true, `its types, as ${resolution} looks them up`)
}

put(
  'page.ts',
  `import { analyze, articleFromText } from 'sourcelight'
console.log(analyze(articleFromText('“No,” she said.', { origin: 'pasted' }), null).attributions.length)`,
)
await build({
  root: folder,
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: join(folder, 'dist'),
    lib: { entry: join(folder, 'page.ts'), formats: ['es'], fileName: () => 'page.mjs' },
  },
})
const page = readFileSync(join(folder, 'dist/page.mjs'), 'utf8')
demand(!/from ['"]node:/.test(page), 'the engine in a bundle for browsers, without anything of Node')
demand(run('node', 'dist/page.mjs').trim() === '1', 'and the bundle runs')
