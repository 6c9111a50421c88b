// Measures ingest: speed on real pages of ../shared.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBytes } from '../../src/ingest'
import { shared } from './shared'
import { time } from './time'

/** Milliseconds that 19 pages of 20 may take. */
const P95 = 200

const folder = shared('ingest/pages-zyte/dev')
const pages = readdirSync(folder).map((name) => readFileSync(join(folder, name, 'source.html')))
const open = (bytes: Uint8Array) => () => openBytes(bytes, { name: 'source.html', origin: 'file' })
for (const page of pages.slice(0, 20)) open(page)()
const times = pages.map((page) => time(open(page))).sort((a, b) => a - b)
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
const [p50, p95, most] = [0.5, 0.95, 1].map((share) => at(share).toFixed(0))
console.log(`${times.length} pages: p50 ${p50} ms, p95 ${p95} ms, most ${most} ms`)
process.exitCode = at(0.95) > P95 ? 1 : 0
