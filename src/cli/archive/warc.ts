// The web pages in a web archive (WARC 1.0 and 1.1, packed or not), one record after another; other records are passed over.
import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from 'warcio'
import { messageOf } from '../../domain'
import { gather } from '../inputs'
import type { Piece } from './document'

/** Bytes of one page; larger than any that is read. */
const LARGEST = 20_000_000
/** Bytes of what a record says of itself, with what its server said; the chunk in which it ends counts whole. */
const LARGEST_HEAD = 4_000_000

/** Bytes of a line that are held at once where records are looked for, and of the line with which one begins. */
const LONGEST_LINE = 64_000
const HEAD_LINE = 10

/** Answers with a page in them; last, why the archive could not be read to its end. */
export async function* pagesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Piece> {
  const reader = new HeadReader(stream as AsyncIterable<Uint8Array>)
  const parser = new WARCParser(reader)
  let number = 0
  let broken = false
  for (;;) {
    reader.left = LARGEST_HEAD
    const record = await parser.parse()
    reader.left = Number.POSITIVE_INFINITY
    if (!record?.warcHeaders.statusline.startsWith('WARC/')) {
      if (record !== null || number === 0 || (await reader.skipSize(1)) > 0)
        yield { at: null, kind: 'unreadable', why: noArchive(number) }
      else if (!broken && breaksOffPacked(reader)) yield { at: `record ${number + 1}`, ...BROKEN_OFF }
      return
    }
    number++
    const url = record.warcTargetURI ?? null
    const at = `record ${number}${url === null ? '' : ` (${url})`}`
    if (!isLength(record.warcHeaders.headers.get('Content-Length') ?? null)) {
      yield { at, kind: 'unreadable', why: 'it does not say how long it is' }
      broken = true
      forget(record)
      await reader.passToHead()
      continue
    }
    const page = holdsPage(record) ? await pageOf(record, url) : null
    broken = page ? page.kind === 'unreadable' : !(hasWholeHead(record) && (await isPassed(record)))
    if (page) yield { at, ...page }
    else if (broken) yield { at, ...BROKEN_OFF }
  }
}

const noArchive = (records: number): string =>
  records === 0 ? 'this is no web archive' : `what stands behind record ${records} is no web archive`

const BROKEN_OFF = { kind: 'unreadable', why: 'the archive breaks off in it' } as const

async function pageOf(record: WARCRecord, url: string | null) {
  try {
    const bytes = await gather(record, LARGEST)
    // Half a page would pass for an article.
    return (await isPassed(record)) ? ({ kind: 'page', bytes, url } as const) : BROKEN_OFF
  } catch (error) {
    await isPassed(record)
    return { kind: 'unreadable', why: messageOf(error) } as const
  }
}

/** Passes over what is left of a record; whether as much was there as it says. Its own reader would wait for the rest for ever. */
async function isPassed({ _reader: reader }: WARCRecord): Promise<boolean> {
  if (!(reader instanceof LimitReader) || reader.limit <= 0) return true
  const { limit } = reader
  reader.limit = 0
  return (await reader.sourceIter.skipSize(limit)) === limit
}

/** Its own reader would pass over as much as it says, whatever that is. */
function forget({ _reader: reader }: WARCRecord): void {
  if (reader instanceof LimitReader) reader.limit = 0
}

/** Every record says how long it is: one that does not has lost the end of its head. */
const hasWholeHead = ({ warcHeaders }: WARCRecord): boolean => warcHeaders.headers.has('Content-Length')

/** Only digits: what else there is (“-5”, “1e9”) would be taken for some number. A head without any may be cut off. */
const isLength = (says: string | null): boolean => says === null || /^\d{1,15}$/.test(says.trim())

/** Each record is packed by itself: of one that breaks off little may come out, or nothing at all. */
const breaksOffPacked = ({ compressed, inflator, lastValue }: AsyncIterReader): boolean =>
  compressed !== null && lastValue !== null && inflator?.ended === false

/** Reads no head that has no end: it would be held whole. */
class HeadReader extends AsyncIterReader {
  left = Number.POSITIVE_INFINITY

  override async _next(): Promise<Uint8Array | null> {
    const chunk = await super._next()
    this.left -= chunk?.byteLength ?? 0
    if (this.left < 0) throw new Error('a record whose head has no end')
    return chunk
  }

  override unread(chunk: Uint8Array): void {
    this.left += chunk.byteLength
    // It has room for one chunk, and would drop the one that is there.
    const saved = this._savedChunk
    this._savedChunk = null
    super.unread(chunk)
    if (saved) this._savedChunk = Buffer.concat([chunk, saved])
  }

  /** Passes over lines, up to one with which a record begins. */
  async passToHead(): Promise<void> {
    for (;;) {
      const line = await this.readlineRaw(LONGEST_LINE)
      if (!line?.byteLength) return
      if (line.byteLength <= HEAD_LINE && /^WARC\/\d\.\d\r?\n$/.test(Buffer.from(line).toString('latin1')))
        return this.unread(line)
    }
  }
}

function holdsPage({ warcType, warcContentType, httpHeaders }: WARCRecord): boolean {
  if (warcType === 'resource') return isPage(warcContentType)
  if (warcType !== 'response') return false
  const status = Number(httpHeaders?.statusCode ?? 200)
  return status === 200 && isPage(httpHeaders?.headers.get('content-type'))
}

const isPage = (type: string | null | undefined): boolean =>
  /^(text\/html|application\/xhtml)/i.test(type ?? '')
