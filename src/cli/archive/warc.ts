// The web pages in a web archive (WARC 1.0 and 1.1, packed or not), one record after another; other records are passed over.
import { LimitReader, WARCParser, type WARCRecord } from 'warcio'
import { gather } from '../inputs'
import type { Piece } from './document'

/** Bytes of one page; larger than any that is read. */
const LARGEST = 20_000_000

/** Answers with a page in them. */
export async function* pagesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Piece> {
  let number = 0
  for await (const record of new WARCParser(stream as AsyncIterable<Uint8Array>)) {
    number++
    if (!holdsPage(record)) continue
    const url = record.warcTargetURI ?? null
    const at = `record ${number}${url === null ? '' : ` (${url})`}`
    try {
      const bytes = await gather(record, LARGEST)
      if (breaksOff(record)) yield { at, kind: 'unreadable', why: 'the archive breaks off in it' }
      else yield { at, kind: 'page', bytes, url }
    } catch (error) {
      yield { at, kind: 'unreadable', why: error instanceof Error ? error.message : String(error) }
    }
  }
}

/** Whether less of it was there than it says; its reader counts down. Half a page would pass for an article. */
const breaksOff = ({ _reader: reader }: WARCRecord): boolean =>
  reader instanceof LimitReader && reader.limit > 0

function holdsPage({ warcType, warcContentType, httpHeaders }: WARCRecord): boolean {
  if (warcType === 'resource') return isPage(warcContentType)
  if (warcType !== 'response') return false
  const status = Number(httpHeaders?.statusCode ?? 200)
  return status === 200 && isPage(httpHeaders?.headers.get('content-type'))
}

const isPage = (type: string | null | undefined): boolean =>
  /^(text\/html|application\/xhtml)/i.test(type ?? '')
