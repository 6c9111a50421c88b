// Small archives in a folder of their own, and the command over them without threads, which take seconds to start.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyzeCommand } from '../../src/cli/analyze'
import { answerDocument } from '../../src/cli/archive/answer'
import type { answersTo } from '../../src/cli/archive/crew'
import { ARCHIVE_OPTIONS, archiveOptions } from '../../src/cli/archive/options'
import { runArchive } from '../../src/cli/archive/runArchive'
import type { Command } from '../../src/cli/command'
import { openReading, READING_OPTIONS, readingOptions } from '../../src/cli/reading'
import { runOn } from './commands'

export const SAID = ['Ana Ortiz', 'Hedda Lund', 'Ben Marsh'].map(
  (name) => `The council closed the pool on Monday. “It is far too old for us,” ${name} said.`,
)
export const LINES = Array.from({ length: 40 }, (_, i) => ({
  id: `a${i}`,
  text: `${SAID[i % 3]} It was day ${i}.`,
}))
export const jsonl = (values: readonly object[]) =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('')
export const page = (text: string) =>
  `<!doctype html><title>The pool closes</title><article><h1>The pool closes</h1>${`<p>${text}</p>`.repeat(4)}</article>`
export const warcOf = (url: string, html: string) => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0f9d1c1e-1f55-4a39-9e4e-6a4bb1f0c0aa>\r\nWARC-Date: 2026-03-04T10:00:00Z\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n`
  return `${head}${http}\r\n\r\n`
}

const folder = mkdtempSync(join(tmpdir(), 'archive-'))
export const at = (name: string) => join(folder, name)
export const put = (name: string, content: string | Buffer) => {
  writeFileSync(at(name), content)
  return at(name)
}
/** Nobody's second opinion. */
const second = { ask: async () => null, close: async () => {} }

/** What the threads do, without threads: those take seconds to start. */
const here: typeof answersTo = async function* (documents, { reading }) {
  const read = reading && (await openReading(reading, () => {}))
  for await (const document of documents) yield answerDocument(document, { read, second })
}
export const unthreaded = (command: Command, reads: boolean): Command => ({
  ...command,
  options: { ...READING_OPTIONS, ...ARCHIVE_OPTIONS },
  choices: {},
  run: (desk, files, options) => {
    const archive = archiveOptions(files, options, reads ? readingOptions(options) : null)
    return archive ? runArchive(desk, archive, here) : Promise.reject(new Error('no archive'))
  },
})
export const analyze = (args: readonly string[], input = '') =>
  runOn(unthreaded(analyzeCommand, true), ['--rules-only', ...args], input)
type Line = {
  readonly place: { readonly n: number; readonly file: string; readonly at: string | null }
  readonly article?: { readonly id: string; readonly text: string; readonly url: string | null }
  readonly skipped?: string
}
export const resultsIn = (text: string) =>
  text
    .split('\n')
    .slice(1, -1)
    .map((line) => JSON.parse(line) as Line)
