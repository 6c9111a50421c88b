// Feeds, as blogs and news sites write them.
import { describe, expect, it } from 'vitest'
import { isFeed, readFeed } from '../../../src/ingest/exports/feed'

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Harrow Gazette</title><link>https://gazette.example/</link><image><title>Logo</title></image>
<item><title>The pool closes &amp; opens</title><link>https://gazette.example/pool</link><dc:creator>Ada Fenwick</dc:creator>
<pubDate>Wed, 04 Mar 2026 10:00:00 GMT</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>The council voted.</p><p>“No,” Ana&nbsp;Ortiz said.</p>]]></content:encoded></item>
<item><title>Teased</title><description>&lt;p&gt;More inside&hellip;&lt;/p&gt;</description></item>
</channel></rss>`

const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Tarrow Daily</title>
<author><name>The editors</name></author>
<entry><title>Ferry late</title><link rel="self" href="https://t.example/feed/1"/><link href="https://t.example/1"/>
<author><name>Hedda Lund</name></author><published>2026-03-03T08:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Late &lt; never.</p></div></content></entry></feed>`

describe('a feed', () => {
  it('of RSS: entries with their text in full, or only a teaser', () => {
    expect(readFeed(RSS)).toEqual([
      {
        title: 'The pool closes & opens',
        byline: 'Ada Fenwick',
        publisher: 'The Harrow Gazette',
        published: '2026-03-04T10:00:00Z',
        url: 'https://gazette.example/pool',
        content: '<p>The council voted.</p><p>“No,” Ana&nbsp;Ortiz said.</p>',
        full: true,
      },
      expect.objectContaining({ title: 'Teased', full: false, content: '<p>More inside…</p>' }),
    ])
  })
  it('of Atom, with markup of its own', () => {
    expect(readFeed(ATOM)).toEqual([
      {
        title: 'Ferry late',
        byline: 'Hedda Lund',
        publisher: 'Tarrow Daily',
        published: '2026-03-03T08:00:00Z',
        url: 'https://t.example/1',
        content: '<div><p>Late &lt; never.</p></div>',
        full: true,
      },
    ])
  })
  it('that breaks off gives what came before; one without entries is told', () => {
    expect(readFeed(RSS.slice(0, RSS.indexOf('<item><title>Teased')))).toHaveLength(1)
    expect(() => readFeed('<rss><channel></channel></rss>')).toThrow('no entries')
    expect(() => readFeed('<rss><chan')).toThrow()
  })
  it.each([
    [RSS, true],
    [ATOM, true],
    ['<rdf:RDF xmlns="http://purl.org/rss/1.0/">', true],
    ['<!doctype html><p>rss', false],
    ['<?xml version="1.0"?><html>', false],
  ])('is told by how it begins: %#', (text, is) => expect(isFeed(text)).toBe(is))
})
