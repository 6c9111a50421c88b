// Holds the house in shape: who may import whom, file sizes, and the opening sentence of every file.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findCircles } from './support/circles'

const SRC = resolve(import.meta.dirname, '../src')

/** What may stand over an analysis, beside others or made of many: pure, and read by whatever shows or writes. */
const OVER = ['editing', 'comparison', 'report', 'practice']

/** Rooms that are still empty have their rule already. */
const ALLOWED: Record<string, readonly string[]> = {
  domain: [],
  engine: ['domain'],
  passage: ['domain'],
  layers: ['domain'],
  comparison: ['domain', 'passage'],
  editing: ['domain', 'passage'],
  report: ['domain', 'comparison'],
  practice: ['domain', 'passage', 'editing'],
  encoder: ['domain', 'engine'],
  ingest: ['domain', 'passage'],
  exchange: ['domain', 'passage', ...OVER],
  worker: ['domain', 'engine', 'encoder', 'exchange', 'ingest'],
  io: ['domain', 'ingest', 'passage', 'worker', 'editing'],
  state: ['domain', 'layers', 'passage', ...OVER],
  ui: ['domain', 'layers', 'passage', 'state', ...OVER],
  app: ['domain', 'passage', 'layers', 'ingest', 'exchange', 'worker', 'io', 'state', 'ui', ...OVER],
  cli: ['domain', 'engine', 'encoder', 'ingest', 'exchange', 'passage', 'layers', ...OVER],
  training: ['domain', 'engine', 'encoder', 'ingest', 'exchange'],
  extension: ['io', 'cli'],
  served: ['domain', 'passage', 'io', 'state', 'ui', 'app'],
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((f) => /\.(ts|tsx|mjs)$/.test(f) && !f.endsWith('.d.ts'))
  .map((f) => join(SRC, f))

const folderOf = (file: string) => relative(SRC, file).split(/[\\/]/)[0] ?? ''

const importsOf = (source: string) =>
  [
    ...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g),
    ...source.matchAll(/new URL\('(\.[^']+)'/g),
  ].map((m) => m[1] ?? '')

describe('architecture', () => {
  it('finds the source files', () => expect(files.length).toBeGreaterThan(5))

  it.each(Object.keys(ALLOWED))('%s imports only what it may', (folder) => {
    const wrong = files
      .filter((f) => folderOf(f) === folder)
      .flatMap((f) =>
        importsOf(readFileSync(f, 'utf8'))
          .map((to) => resolve(dirname(f), to))
          .filter((to) => to.startsWith(SRC))
          .map(folderOf)
          .filter((to) => to !== folder && !(ALLOWED[folder] ?? []).includes(to))
          .map((to) => `${relative(SRC, f)} → ${to}`),
      )
    expect(wrong).toEqual([])
  })

  it('every folder has its rule', () => {
    const unknown = [...new Set(files.map(folderOf))].filter((f) => !(f in ALLOWED) && f !== 'main.tsx')
    expect(unknown).toEqual([])
  })

  it('io imports only the worker’s protocol', () => {
    const wrong = files
      .filter((f) => folderOf(f) === 'io')
      .filter((f) => /from '[^']*\/worker\/(?!protocol')/.test(readFileSync(f, 'utf8')))
    expect(wrong.map((f) => relative(SRC, f))).toEqual([])
  })

  it('the service worker imports nothing, for browsers run it as a plain script', () => {
    expect(importsOf(readFileSync(join(SRC, 'worker/service.worker.ts'), 'utf8'))).toEqual([])
  })

  it('the extension imports only the form in which it hands a page over, and what builds and guards the page', () => {
    const wrong = files
      .filter((f) => folderOf(f) === 'extension')
      .filter((f) =>
        /from '[^']*\/(io\/(?!handedRecord')|cli\/(?!serving\/(?:headers\.mjs|filesIn|zip)'))/.test(
          readFileSync(f, 'utf8'),
        ),
      )
    expect(wrong.map((f) => relative(SRC, f))).toEqual([])
  })

  it('no files import each other in a circle, types included', () => {
    const circles = findCircles(new Map(files.map((f) => [f, importsOf(readFileSync(f, 'utf8'))])))
    const named = circles.map((circle) => circle.map((f) => relative(SRC, f)).join(' ↔ '))
    expect(named).toEqual([])
  })

  it('finds a circle wherever it closes', () => {
    const imports = { a: ['./b', './d'], b: ['./c'], c: ['./b', './e'], 'd/index': ['../a'], e: [] }
    const sources = Object.entries(imports).map(([f, to]) => [`/src/${f}.ts`, to] as const)
    expect(findCircles(new Map(sources))).toEqual([
      ['/src/a.ts', '/src/d/index.ts'],
      ['/src/b.ts', '/src/c.ts'],
    ])
  })

  it('the app reads and writes the address bar in one place', () => {
    const users = files
      .filter((f) => folderOf(f) === 'app')
      .filter((f) => /\baddressBar\.|\bhistory\./.test(readFileSync(f, 'utf8')))
    expect(users.map((f) => relative(SRC, f))).toEqual(['app/placeStore.ts'])
  })

  it('only its view touches the drawn article: finds, marks, lights and scrolls it', () => {
    const users = files
      .filter((f) => /^(app|ui)[\\/]/.test(relative(SRC, f)) && !f.includes(join('reader', 'view')))
      .filter((f) =>
        /CSS\.highlights|\bscrollBy\(|createTreeWalker|querySelector\w*[^)]*(mark|data-start)/.test(
          readFileSync(f, 'utf8'),
        ),
      )
    expect(users.map((f) => relative(SRC, f))).toEqual([])
  })

  it('every file opens with one sentence: what it knows', () => {
    const wrong = files.filter(
      (f) => !/^(#!.*\n|\/\/\/.*\n)?(\/\/|\/\*\*?) ?\S/.test(readFileSync(f, 'utf8')),
    )
    expect(wrong.map((f) => relative(SRC, f))).toEqual([])
  })

  it('what lies in a folder with a README is named there', () => {
    // That of the package is for whoever installs it.
    const folders = [...new Set(files.map(dirname))].filter(
      (folder) => !folder.endsWith(join('cli', 'package')),
    )
    const unnamed = folders.flatMap((folder) => {
      const map = join(folder, 'README.md')
      if (folder === SRC || !existsSync(map)) return []
      const words = new Set(readFileSync(map, 'utf8').match(/[\w$]+/g))
      const named = (f: string) => words.has(basename(f).split('.')[0] ?? '')
      return files.filter((f) => dirname(f) === folder && basename(f) !== 'index.ts' && !named(f))
    })
    expect(unnamed.map((f) => relative(SRC, f))).toEqual([])
  })

  it('no file is longer than 300 lines, lexicon data aside', () => {
    const long = files
      .filter((f) => !f.includes('lexicon'))
      .filter((f) => readFileSync(f, 'utf8').split('\n').length > 301)
    expect(long.map((f) => relative(SRC, f))).toEqual([])
  })

  it('no HTML sink and no evaluated code anywhere', () => {
    // Reading `outerHTML` is no sink: the bookmarklet does.
    const sinks =
      /\b(innerHTML|outerHTML\s*\+?=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval\(|new Function)/
    // A property of this name that a class of ours defines is none either: nothing parses what it is given.
    const harmless = /\/\/.*|\/\*[\s\S]*?\*\/|\b[gs]et innerHTML\(/g
    const wrong = files.filter((f) => sinks.test(readFileSync(f, 'utf8').replace(harmless, '')))
    expect(wrong.map((f) => relative(SRC, f))).toEqual([])
  })
})
