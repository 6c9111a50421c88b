// Measures ingest: speed on real pages (`--data`, default ../shared), and growth on hostile inputs (`--hostile`).
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBytes, openText } from '../../src/ingest'
import { shared } from './shared'

const option = (name: string) => process.argv[process.argv.indexOf(name) + 1]
const root = process.argv.includes('--data') ? option('--data')! : shared('.')

/** Doubling an input may take so many times as long; more is growth beyond linear. */
const MOST_GROWTH = 2.6

const PROSE = 'The council voted on Tuesday to close the pool, and the mayor said that she was sorry. '

/** Each makes an input of about `n` characters that is hard on one stage. */
const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
  'html: nested div': (n) => `${'<div>'.repeat(n / 5)}${PROSE}`,
  'html: nested b': (n) => `${'<b>'.repeat(n / 100)}${`<p>${PROSE}</p>`.repeat(n / 200)}`,
  'html: nested span': (n) => `${'<span>'.repeat(n / 6)}${PROSE}`,
  'html: nested lists': (n) => `${'<ul><li>'.repeat(n / 8)}${PROSE}`,
  'html: nested articles': (n) => `<p>${PROSE}</p>${`<article><p>${PROSE}</p>`.repeat(n / 100)}`,
  'html: siblings': (n) => '<p>a</p>'.repeat(n / 8),
  'html: links': (n) => `<p>${'<a href="/x">a b</a> '.repeat(n / 20)}</p>`,
  'html: breaks': (n) => 'a<br>'.repeat(n / 5),
  'html: one attribute': (n) => `<p class="${'a '.repeat(n / 2)}">${PROSE}</p>`,
  'html: many attributes': (n) =>
    `<p ${Array.from({ length: n / 20 }, (_, i) => `a${i}="x"`).join(' ')}>${PROSE}</p>`,
  'html: open tags': (n) => '<'.repeat(n),
  'html: comments': (n) => '<!--'.repeat(n / 4),
  'html: white space': (n) => `<p>a${' '.repeat(n)}b</p>`,
  'html: JSON-LD': (n) =>
    `<script type="application/ld+json">[${'{"a":1},'.repeat(n / 8)}{}]</script><p>${PROSE}</p>`,
  'html: metas': (n) => '<meta name="author" content="Ann Roe">'.repeat(n / 38),
  'html: bylines': (n) => '<p class="byline">By Ann Roe and</p>'.repeat(n / 38),
  'html: title': (n) => `<title>${'a | '.repeat(n / 4)}</title><p>${PROSE}</p>`,
  'html: words of one letter': (n) => `<p>${'a '.repeat(n / 2)}</p>`,
  'markdown: brackets': (n) => '['.repeat(n),
  'markdown: links': (n) => '[a](b'.repeat(n / 5),
  'markdown: stars': (n) => '*a '.repeat(n / 3),
  'markdown: quotations': (n) => '> a\n'.repeat(n / 4),
  'markdown: hashes': (n) => `# ${'#'.repeat(n)}x`,
  'text: line ends': (n) => '\n'.repeat(n),
  'text: spaces': (n) => `a${' '.repeat(n)}b`,
  'text: lines': (n) => 'a\n'.repeat(n / 2),
  'text: one line': (n) => PROSE.repeat(n / PROSE.length),
}

const SIZE = 400_000

function time(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

/** The quickest of five: what else the machine does only ever adds. */
const best = (work: () => unknown): number => Math.min(...Array.from({ length: 5 }, () => time(work)))

function benchHostile(): number {
  let failures = 0
  for (const [name, make] of Object.entries(HOSTILE)) {
    const format = name.split(':')[0] as 'html' | 'markdown' | 'text'
    const open = (source: string) => () => openText(source, { origin: 'file' }, format)
    const [once, twice] = [make(SIZE), make(SIZE * 2)]
    const [first, second] = [best(open(once)), best(open(twice))]
    // Below some milliseconds the clock and the collector are what is measured.
    const growth = second / Math.max(first, 40)
    if (growth > MOST_GROWTH) failures++
    console.log(
      `${growth > MOST_GROWTH ? 'FAIL' : 'ok  '} ${name.padEnd(28)} ${first.toFixed(0).padStart(5)} → ${second.toFixed(0).padStart(5)} ms  ×${growth.toFixed(2)}`,
    )
  }
  return failures
}

function benchPages(): number {
  const folder = join(root, 'ingest/pages-zyte/dev')
  const pages = readdirSync(folder).map((name) => readFileSync(join(folder, name, 'source.html')))
  const open = (bytes: Uint8Array) => () => openBytes(bytes, { name: 'source.html', origin: 'file' })
  for (const page of pages.slice(0, 20)) open(page)()
  const times = pages.map((page) => time(open(page))).sort((a, b) => a - b)
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(0)
  console.log(`${times.length} pages: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`)
  return Number(at(0.95)) > 200 ? 1 : 0
}

process.exitCode = (process.argv.includes('--hostile') ? benchHostile() : benchPages()) > 0 ? 1 : 0
