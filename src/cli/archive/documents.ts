// The documents in files, one after another, each with its place: a whole file, a line of JSON, a page of a web archive.
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { gather, splitLines, whyUnopened } from '../inputs'
import type { Document, Piece } from './document'
import { type Found, STDIN } from './files'
import { pagesOf } from './warc'

/** Hears of every file that is begun: its size, and how to ask how much of it was read. */
type Opened = (bytes: number, read: () => number) => void

/** Every document of the files, counted from 1 on. */
export async function* documentsOf(
  files: AsyncIterable<Found>,
  stdin: Readable,
  opened: Opened = () => {},
): AsyncGenerator<Document> {
  let n = 0
  for await (const found of files) {
    const name = found.path === STDIN ? 'standard input' : found.path
    for await (const { at, ...piece } of piecesOf(found, stdin, opened))
      yield { ...piece, place: { n: ++n, file: name, at } } as Document
  }
}

async function* piecesOf(found: Found, stdin: Readable, opened: Opened): AsyncGenerator<Piece> {
  if ('unreadable' in found) return yield { at: null, kind: 'unreadable', why: found.unreadable }
  try {
    if (found.path === STDIN) return yield* piecesIn(stdin, found.path)
    const raw = createReadStream(found.path)
    opened(found.bytes, () => raw.bytesRead)
    yield* piecesIn(isPacked(found.path) ? unpacked(raw) : raw, found.path)
  } catch (error) {
    yield { at: null, kind: 'unreadable', why: whyUnopened(error) }
  }
}

/** What reads web archives unpacks them itself, record by record. */
const isPacked = (path: string): boolean => /\.gz$/i.test(path) && !/\.warc\.gz$/i.test(path)

function unpacked(stream: Readable): Readable {
  const whole = createGunzip()
  // `pipe` passes on no errors of the one before it.
  return stream.on('error', (error) => whole.destroy(error)).pipe(whole)
}

/** By the file's name, and where that says nothing (standard input), by how it begins. */
async function* piecesIn(stream: Readable, path: string): AsyncGenerator<Piece> {
  const name = path.replace(/\.gz$/i, '')
  if (/\.warc$/i.test(name)) return yield* pagesOf(stream)
  if (/\.(jsonl|ndjson|jsonlines)$/i.test(name)) return yield* linesOf(stream)
  if (path !== STDIN) return yield { at: null, kind: 'file', bytes: await gather(stream) }
  const { head, whole } = await peek(stream)
  if (/^\s*\{/.test(head)) yield* linesOf(whole)
  else if (head.startsWith('WARC/')) yield* pagesOf(whole)
  else yield { at: null, kind: 'file', bytes: await gather(whole) }
}

async function* linesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Piece> {
  let number = 0
  for await (const bytes of splitLines(stream)) {
    number++
    if (bytes.some((byte) => byte > 0x20)) yield { at: `line ${number}`, kind: 'line', bytes }
  }
}

/** The first bytes, as text, and the stream with them back in front. */
async function peek(stream: Readable): Promise<{ head: string; whole: AsyncIterable<unknown> }> {
  const chunks = stream[Symbol.asyncIterator]()
  const first = await chunks.next()
  const head = first.done ? '' : Buffer.from(first.value as Buffer).toString('latin1', 0, 1_000)
  const rest = { [Symbol.asyncIterator]: () => chunks }
  return {
    head: head.replace(/^\u00ef\u00bb\u00bf/, ''),
    whole: (async function* () {
      if (!first.done) yield first.value
      yield* rest
    })(),
  }
}
