// What a page says of itself, in the general formats of the web: headline, authors, date, publisher.
import { describe, expect, it } from 'vitest'
import { openText } from '../../src/ingest'

const PROSE = `<p>${'The council met on Tuesday evening to talk about the pool, and nobody was pleased with it. '.repeat(3)}</p>`

const metadata = (head: string, before = '', after = '') => {
  const html = `<!doctype html><html><head>${head}</head><body>${before}<article>${PROSE}${PROSE}</article>${after}</body></html>`
  const opened = openText(html, { origin: 'file' }, 'html')
  if (opened.kind !== 'article') throw new Error(opened.reason)
  const { title, byline, published, publisher } = opened.article
  return { title, byline, published, publisher }
}
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('the headline', () => {
  it.each([
    [
      'the page’s own heading, not the wording for search engines',
      '<meta property="og:title" content="Pool news: what you need to know about the Elm Falls pool">',
      '<h1>Nobody is pleased with the Elm Falls pool</h1><h2>Related news of the day</h2>',
      'Nobody is pleased with the Elm Falls pool',
    ],
    [
      'the heading without the kicker inside of it',
      '<title>Elm Falls pool: nobody is pleased with it</title>',
      '<h1><span class="head__topline">Elm Falls pool</span> <span>Nobody is pleased with it</span></h1>',
      'Nobody is pleased with it',
    ],
    [
      'a heading that is all kicker by name',
      '<title>Pool to close</title>',
      '<h1><span class="kicker">Nobody is pleased with the pool</span></h1>',
      'Nobody is pleased with the pool',
    ],
    [
      'the title without the site',
      '<title>Pool to close | The Elm Falls Herald</title>',
      '',
      'Pool to close',
    ],
    [
      'not the site’s name, though it is the one heading',
      '<title>Pool to close on Monday - Elm Falls Weekly Herald</title><meta property="og:title" content="Pool to close on Monday">',
      '<h1>Elm Falls Weekly Herald</h1>',
      'Pool to close on Monday',
    ],
    [
      'of several headings the one that shares words with the title',
      '<title>Elm Falls pool closes for good, council says</title>',
      '<h1>Business every Monday morning</h1><h1>The pool closes for good</h1><h1>More from our shop</h1>',
      'The pool closes for good',
    ],
    [
      'a heading of two words where the title begins with it',
      '<title>Broken pool - Elm Falls</title>',
      '<h1>Broken pool</h1>',
      'Broken pool',
    ],
    [
      'no subheading that says the same in fewer words',
      '<title>Elm Falls council: quarrel over the pool breaks out again - Herald</title>',
      '<h1>Quarrel over the pool breaks out again</h1><h2>Elm Falls council: quarrel over the pool</h2>',
      'Quarrel over the pool breaks out again',
    ],
  ])('is %s', (_, head, before, title) => expect(metadata(head, before).title).toBe(title))
})

describe('the authors', () => {
  const byline = (head: string, before = '', after = '') => metadata(head, before, after).byline

  it.each([
    [
      'a graph that points to a person',
      {
        '@graph': [
          { '@type': 'NewsArticle', author: { '@id': '#ann' } },
          { '@type': 'Person', '@id': '#ann', name: 'Ann Roe' },
        ],
      },
      'Ann Roe',
    ],
    [
      'a list of people and an organization',
      [
        {
          '@type': ['NewsArticle', 'Thing'],
          author: [{ name: 'Ann Roe' }, { name: 'Jo Poe' }, { '@type': 'Organization', name: 'Elm Wire' }],
        },
      ],
      'Ann Roe, Jo Poe',
    ],
  ])('come from %s in JSON-LD', (_, value, expected) => expect(byline(jsonLd(value))).toBe(expected))

  it('come from JSON-LD in a comment, with line breaks and commas too many', () => {
    const malformed = `//<![CDATA[\n{"@type":"NewsArticle","headline":"A\nB","author":{"name":"Ann Roe",},}\n//]]>`
    expect(byline(`<script type="application/ld+json">${malformed}</script>`)).toBe('Ann Roe')
  })

  it.each([
    [
      'microdata',
      '<div itemprop="author" itemscope><b itemprop="name">Ann Roe</b>, Staff Writer</div>',
      'Ann Roe',
    ],
    [
      '“By” beside a name without a telling class',
      '<h1>Pool to close</h1><div><span>By </span><i class="x1">Ann Roe</i></div>',
      'Ann Roe',
    ],
    [
      'two links of one list',
      '<p><a rel="author" href="/a">Ann Roe</a> and <a rel="author" href="/b">Jo Poe</a></p>',
      'Ann Roe, Jo Poe',
    ],
    [
      'a list element of names',
      '<ul class="bylines"><li class="author-name">Ann Roe</li><li class="author-name">Jo Poe</li></ul>',
      'Ann Roe, Jo Poe',
    ],
    [
      'a line with place, agency and date',
      '<p class="byline">By ANN ROE and JO POE, Elm Wire Reporter, March 4, 2026</p>',
      'Ann Roe, Jo Poe',
    ],
    [
      'a line with a link set close',
      '<p class="byline"><a href="/ann">Ann Roe</a><a href="/t">Twitter</a></p>',
      'Ann Roe',
    ],
    [
      'a line that goes on about a place',
      '<p class="author">Written by <a href="/x">Ann Roe</a> in <a href="/y">Sports</a> on 4 March 2026. 3 Comments</p>',
      'Ann Roe',
    ],
    ['another language', '<p class="byline">Von Änne Müller-Roe und Jo Poe</p>', 'Änne Müller-Roe, Jo Poe'],
  ])('come from %s', (_, before, expected) => expect(byline('', before)).toBe(expected))

  it.each([
    [
      'a role that stands beside the name',
      '<div><a class="author-name" href="/authors/roe">Ann Roe</a><span class="author-role">Cartoonist</span></div>',
      'Ann Roe',
    ],
    [
      'the place of a dateline',
      '<p class="author">Ann Roe Elm Falls</p><p class="author"><a rel="author" href="/r">Ann Roe</a></p>',
      'Ann Roe',
    ],
    [
      'the date of a teaser',
      '<div><a class="author">Ann Roe</a><a class="author">2024-01-12\nPools</a></div>',
      'Ann Roe',
    ],
    [
      'who wrote a text that is linked, where microdata know a pen name',
      '<h1>Pool to close</h1><b itemprop="author">Paulina</b><aside><p class="author">Jo Poe</p></aside>',
      'Paulina',
    ],
  ])('are not %s', (_, before, expected) => expect(byline('', before)).toBe(expected))

  it.each([
    [
      'a name in small letters after “By”',
      '',
      '<p class="byline">by riverwatcher, on 4 March 2026</p>',
      'riverwatcher',
    ],
    [
      'the publisher, where nobody is named',
      '<meta name="author" content="THE HERALD"><meta property="og:site_name" content="The Herald">',
      '',
      'THE HERALD',
    ],
    [
      'an organization of JSON-LD, where nobody is named',
      jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Elm Wire' } }),
      '',
      'Elm Wire',
    ],
    [
      'an article’s fifteen authors',
      Array.from('ABCDEFGHIJKLMNO', (i) => `<meta name="citation_author" content="Ann ${i}oe">`).join(''),
      '',
      Array.from('ABCDEFGHIJKLMNO', (i) => `Ann ${i}oe`).join(', '),
    ],
    [
      'nobody, where an address is all that is said',
      '<meta name="author" content="https://herald.example/ann">',
      '<p class="byline">by using</p>',
      null,
    ],
  ])('are %s', (_, head, before, expected) => expect(byline(head, before)).toBe(expected))

  it('are read in their natural order', () => {
    expect(byline('<meta name="dc.creator" content="Roe, Ann">')).toBe('Ann Roe')
  })

  it('are not those who comment', () => {
    const comments = '<ol class="comments"><li><cite class="fn author-name">Troll Troe</cite></li></ol>'
    expect(byline('', comments, '<p class="byline">By Ann Roe</p>')).toBe('Ann Roe')
  })

  it('are not who holds the copyright, where somebody else is named', () => {
    const head =
      '<meta property="og:site_name" content="The Herald"><meta name="copyright" content="© Elm Press 2026"><meta name="author" content="Elm Press">'
    expect(byline(head, '<p class="byline">By Ann Roe</p>')).toBe('Ann Roe')
    expect(byline(head)).toBe('Elm Press')
  })
})

describe('the date', () => {
  it.each([
    [
      'an ISO date with its zone',
      '<meta property="article:published_time" content="2026-03-04T10:00:00+0530">',
      '2026-03-04T10:00:00+05:30',
    ],
    ['microdata', '<p itemprop="datePublished" content="2026-03-04">Wednesday</p>', '2026-03-04'],
    ['a `time`', '<time datetime="2026-03-04 10:00:00Z">today</time>', '2026-03-04T10:00:00Z'],
    [
      'words with clock and zone',
      '<p class="date">March 4, 2026 at 3:07 p.m. EST</p>',
      '2026-03-04T15:07-05:00',
    ],
    ['words with a clock but no zone', '<p class="post-date">Updated 4 March 2026, 15:07</p>', '2026-03-04'],
    [
      'mail’s form',
      '<meta name="date" content="Wed, 04 Mar 2026 15:07:00 -0500">',
      '2026-03-04T15:07:00-05:00',
    ],
    ['German', '<p class="date">4. März 2026</p>', '2026-03-04'],
    ['Spanish', '<p class="date">4 de marzo de 2026</p>', '2026-03-04'],
    ['dots', '<p class="date">04.03.2026</p>', '2026-03-04'],
    ['Japanese', '<p class="date">2026年3月4日（水）</p>', '2026-03-04'],
    ['the address', '<link rel="canonical" href="https://example.org/2026/03/04/pool">', '2026-03-04'],
    ['no day of the calendar', '<p class="date">February 31, 2026</p>', null],
  ])('is read from %s', (_, markup, published) => {
    expect(
      metadata(markup.startsWith('<p') || markup.startsWith('<time') ? '' : markup, markup).published,
    ).toBe(published)
  })

  it('is the day of publication, not of a change', () => {
    const markup =
      '<time class="updated" datetime="2026-03-09"></time><time class="published" datetime="2026-03-04"></time>'
    expect(metadata('', markup).published).toBe('2026-03-04')
  })
})

it('names the publisher by its copyright, without sign and year', () => {
  expect(
    metadata('<meta name="copyright" content="© 2020–2026 Elm Press. All rights reserved.">').publisher,
  ).toBe('Elm Press')
})

it('names the publisher that a graph points to', () => {
  const graph = {
    '@graph': [
      { '@type': 'Article', publisher: { '@id': '#o' } },
      { '@type': 'Organization', '@id': '#o', name: 'The Herald' },
    ],
  }
  expect(metadata(jsonLd(graph)).publisher).toBe('The Herald')
})

describe('a date that no markup tells', () => {
  const dateOf = (before: string) => metadata('<title>Pool to close</title>', before).published
  it.each([
    [
      'after the headline',
      '<h1>Pool to close</h1><div>Ann Roe / Updated: Mar 4, 2026, 11:05 IST</div>',
      '2026-03-04',
    ],
    ['before it', '<div>This story is from March 4, 2026</div><h1>Pool to close</h1>', '2026-03-04'],
    ['nowhere near it', `<div>March 4, 2026</div>${'<div>News</div>'.repeat(6)}<h1>Pool to close</h1>`, null],
    ['in the text', '<h1>Pool to close</h1>', null],
  ])('stands %s', (_, before, date) => expect(dateOf(before)).toBe(date))
  it('as programs print it is read', () =>
    expect(
      metadata('<meta name="article:published_time" content="Wed Mar 04 12:45:00 EST 2026">').published,
    ).toBe('2026-03-04T12:45:00-05:00'))
})
