// A page's claims about itself: its host stands beside the publisher's name, and what only the program says is nobody else's to say.
import { describe, expect, it } from 'vitest'
import { openBytes } from '../../src/ingest'
import { claimed, publisherFrom } from '../../src/ingest/claimedFacts'

const page = (publisher: string, author = 'Ines Marlow') =>
  new TextEncoder().encode(`<html><head><title>The bridge is shut</title>
    <meta property="og:site_name" content="${publisher}"><meta name="author" content="${author}">
    <link rel="canonical" href="https://famous-daily.example/bridge"></head>
    <body><article><h1>The bridge is shut</h1><p>${'The bridge over the Wend was shut on Monday after a lorry struck it. '.repeat(6)}</p></article></body></html>`)

function opened(
  publisher: string,
  origin: 'handed' | 'address' | 'file',
  url: string | null,
  author?: string,
) {
  const result = openBytes(page(publisher, author), { origin, type: 'text/html', url })
  if (result.kind !== 'article') throw new Error(result.reason)
  return result.article
}

describe('a publisher’s name', () => {
  it('never stands without the host that the page came from', () => {
    expect(opened('Famous Daily', 'handed', 'https://www.evil.example/x').publisher).toBe(
      'Famous Daily · evil.example',
    )
    expect(opened('Famous Daily', 'address', 'https://news.evil.example/x').publisher).toBe(
      'Famous Daily · news.evil.example',
    )
  })

  it('says so where a page was handed over that has no address, and links to none', () => {
    const { publisher, url } = opened('Famous Daily', 'handed', null)
    expect(publisher).toBe('Famous Daily · from an unknown address')
    expect(url).toBeNull()
  })

  it('does not turn round the host that stands behind it, nor pushes it into another line', () => {
    const { publisher } = opened(
      'Famous\u202e\u2066\u200f Daily&#10;&#1;&#127;',
      'handed',
      'https://moc.evil.example/',
    )
    expect(publisher).toBe('Famous Daily · moc.evil.example')
  })

  it('is taken from a file as it stands: a saved page has no host', () => {
    expect(opened('Famous Daily', 'file', null).publisher).toBe('Famous Daily')
  })

  it('is the host alone where the page names nobody, or its host', () => {
    expect(publisherFrom(null, 'address', 'https://www.herald.example/a')).toBe('herald.example')
    expect(publisherFrom('herald.example', 'address', 'https://herald.example/a')).toBe('herald.example')
  })
})

describe('what only the program says', () => {
  it.each([
    'Reviewed by hand',
    'REVIEWED  BY\u200b HAND',
    'Comes with Sourcelight',
    'ＣＨＥＣＫＥＤ by a reader',
  ])('“%s” is no name', (name) => expect(claimed(name)).toBeNull())

  it('stands neither as publisher nor as author', () => {
    const { publisher, byline } = opened('Reviewed by hand', 'file', null, 'Comes with Sourcelight')
    expect([publisher, byline]).toEqual([null, null])
  })

  it('leaves names alone that merely look alike', () =>
    expect(claimed('The Review of Hand Surgery')).toBe('The Review of Hand Surgery'))
})
