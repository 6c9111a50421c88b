// Kinds of pages whose article is easily lost, and kinds of boxes that easily pass for a part of one.
import { describe, expect, it } from 'vitest'
import { openText } from '../../src/ingest'

const prose = (topic: string) =>
  `The council spent most of Tuesday evening on ${topic}, and the members could not agree on what it would cost, who would pay for it, or when it should begin.`
const paragraphs = (...topics: readonly string[]) => topics.map((topic) => `<p>${prose(topic)}</p>`).join('')

const textOf = (body: string, head = '') => {
  const opened = openText(`<html><head>${head}</head><body>${body}</body></html>`, { origin: 'file' }, 'html')
  if (opened.kind !== 'article') throw new Error(opened.reason)
  // A picture's caption stays, as a block of its own kind.
  const { text, blocks } = opened.article
  const own = blocks.filter(({ kind }) => kind !== 'caption')
  return own.map(({ span }) => text.slice(span.start, span.end)).join('\n\n')
}
const whole = (...topics: readonly string[]) => topics.map(prose).join('\n\n')

describe('an article', () => {
  it('keeps the paragraphs that are named for the wall before them', () => {
    const walled = ['one', 'two', 'three'].map((t) => `<p class="paywall">${prose(t)}</p>`).join('')
    const page = `<main><article>${paragraphs('zero')}${walled}<div class="newsletter"><p>Short letters, every day.</p></div></article></main>`
    expect(textOf(page)).toBe(whole('zero', 'one', 'two', 'three'))
  })

  it('keeps what utility classes set “relative”', () => {
    expect(textOf(`<main><div class="relative flex">${paragraphs('one', 'two')}</div></main>`)).toBe(
      whole('one', 'two'),
    )
  })

  it('keeps a paragraph that is one link as a whole', () => {
    const linked = `<p><a href="/more">${prose('two')}</a></p>`
    const quoted = `<p><a href="/more">The clerk said: “${prose('three')}”</a></p>`
    expect(textOf(`<main>${paragraphs('one')}${linked}${quoted}${paragraphs('four')}</main>`)).toBe(
      [prose('one'), prose('two'), `The clerk said: “${prose('three')}”`, prose('four')].join('\n\n'),
    )
  })

  const under = (title: string, ...topics: readonly string[]) =>
    `<article><h1>${title}</h1>${paragraphs(...topics)}</article>`

  it('is the one whose headline the page has, where the next ones were loaded under it', () => {
    const page = `<main>${under('The pool closes', 'one', 'two', 'three')}${under('The bridge opens', ...'abcdefgh')}</main>`
    const head = (title: string) =>
      `<title>${title} - Herald</title><meta property="og:title" content="${title}">`
    expect(textOf(page, head('The pool closes'))).toBe(whole('one', 'two', 'three'))
    expect(textOf(page, head('The bridge opens'))).toBe(whole(...'abcdefgh'))
    const opened = openText(
      `<html><head>${head('The pool closes')}</head><body>${page}</body></html>`,
      { origin: 'file' },
      'html',
    )
    expect(opened).toMatchObject({
      excluded: expect.arrayContaining([{ reason: 'another', text: prose('a'), before: expect.any(Number) }]),
    })
  })

  it('keeps the entries of a live blog, and the parts of a long text', () => {
    const head = '<title>The council meets: as it happened</title>'
    const entries = `${under('It has begun', 'one', 'two', 'three')}${under('It is over', 'four', 'five', 'six')}`
    const page = `<main><h1>The council meets: as it happened</h1>${entries}</main>`
    for (const topic of ['one', 'three', 'four', 'six']) expect(textOf(page, head)).toContain(prose(topic))
  })

  it('is without its headline, a kicker before it or not', () => {
    const head = '<title>The pool closes for good</title>'
    const heading = '<h1><span class="kicker">Elm Falls</span> <span>The pool closes for good</span></h1>'
    expect(textOf(`<main><article>${heading}${paragraphs('one', 'two')}</article></main>`, head)).toBe(
      whole('one', 'two'),
    )
  })

  it('has the words of a pull quote once', () => {
    const said = 'We cannot heat a pool that nobody swims in all winter'
    const told = `<p>“${said},” the mayor said on Tuesday, and left the room before anybody could ask.</p>`
    const pulled = `<blockquote class="pull"><p>“${said}”</p></blockquote>`
    const text = textOf(`<main>${paragraphs('one')}${pulled}${told}${paragraphs('two')}</main>`)
    expect(text.split(said)).toHaveLength(2)
  })

  it('keeps a list that repeats its items', () => {
    const day = (name: string) =>
      `<h3>${name}</h3><ul><li>Two slices of bread with butter, an egg, and an apple from the yard of the school.</li></ul>`
    const text = textOf(
      `<main><div>${paragraphs('one', 'two')}${day('Monday')}${day('Tuesday')}</div></main>`,
    )
    expect(text.split('Two slices of bread')).toHaveLength(3)
  })

  it('has what a page holds for two widths of screen once', () => {
    const page = `<main><div>${paragraphs('one')}<p class="wide">${prose('two')}</p><p class="narrow">${prose('two')}</p>${paragraphs('three')}</div></main>`
    expect(textOf(page)).toBe(whole('one', 'two', 'three'))
  })

  it('keeps the words of a message that it shows', () => {
    const message = `<div class="social-media-embed"><blockquote class="tweet"><p>The pool stays open, whatever they say</p></blockquote></div>`
    expect(
      textOf(`<main><div>${paragraphs('one', 'two')}${message}${paragraphs('three')}</div></main>`),
    ).toContain('whatever they say')
  })

  it.each([
    'Image copyright Jo Poe',
    'Image caption The pool in the summer before it was closed',
    'Photo: Jo Poe',
    'View all (4)',
    'Image 2 of 5',
    'Advert',
  ])('is without what stands under pictures: “%s”', (line) => {
    expect(textOf(`<main><div>${paragraphs('one')}<p>${line}</p>${paragraphs('two')}</div></main>`)).toBe(
      whole('one', 'two'),
    )
  })

  it('has no credit for a caption', () => {
    const figure =
      '<figure><img src="a.jpg"><figcaption>The pool in May</figcaption><span>Image copyright Jo Poe</span></figure>'
    const opened = openText(
      `<main><div>${paragraphs('one')}${figure}${paragraphs('two')}</div></main>`,
      { origin: 'file' },
      'html',
    )
    expect(opened).toMatchObject({
      article: { text: [prose('one'), 'The pool in May', prose('two')].join('\n\n') },
      excluded: [{ reason: 'details', text: 'Image copyright Jo Poe' }],
    })
  })

  it.each(['terça-feira, 3 de março de 2026 às 10:15', '03.03.2026', '2026-03-03 10:15'])(
    'is without the line before it that is its date: “%s”',
    (line) => {
      expect(textOf(`<main><div><div>${line}</div>${paragraphs('one', 'two')}</div></main>`)).toBe(
        whole('one', 'two'),
      )
    },
  )

  it('is put together from parts that are set alike, past a long box', () => {
    const part = (...topics: readonly string[]) =>
      `<div class="row"><div class="col"><div class="copy">${paragraphs(...topics)}</div></div></div>`
    const box = `<div class="row"><ul class="offers">${`<li>${prose('soap')}</li>`.repeat(6)}</ul></div>`
    expect(textOf(`<main>${part('one', 'two', 'three')}${box}${part('four', 'five')}</main>`)).toBe(
      whole('one', 'two', 'three', 'four', 'five'),
    )
  })

  it('is put together from paragraphs and quotations that have a wrapper each', () => {
    const page = `<main><div class="body"><div><p>${prose('one')}</p></div><div><blockquote>${paragraphs('two', 'three', 'four')}</blockquote></div><div><p>${prose('five')}</p></div></div></main>`
    expect(textOf(page)).toBe(whole('one', 'two', 'three', 'four', 'five'))
  })

  it('has paragraphs between line breaks', () => {
    const interview = `<div class="text"><b>Is the pool to close?</b><br><br>${prose('one')}<br><br><b>Who says so?</b><br><br>${prose('two')}</div>`
    expect(textOf(`<main>${interview}</main>`)).toBe(
      `Is the pool to close?\n\n${prose('one')}\n\nWho says so?\n\n${prose('two')}`,
    )
  })

  it('has paragraphs without a `p`', () => {
    const divs = ['one', 'two', 'three'].map((t) => `<div>${prose(t)}</div>`).join('')
    expect(textOf(`<nav><a href="/">Home</a></nav><div id="x7">${divs}</div>`)).toBe(
      whole('one', 'two', 'three'),
    )
  })

  it('has a list, a table and headings where they stand', () => {
    const page = `<h1>The pool in figures</h1><article>${paragraphs('one')}<h2>What it costs</h2><ul><li>Water: 3,000 a year</li><li>Heat: 9,000 a year</li></ul><table><tr><th>Year</th><th>Visitors</th></tr><tr><td>2025</td><td>9,112</td></tr></table>${paragraphs('two')}</article>`
    const text = textOf(page)
    for (const part of ['What it costs', 'Heat: 9,000 a year', 'Visitors', '9,112'])
      expect(text).toContain(part)
  })

  it('stands on an AMP page', () => {
    const page = `<amp-sidebar><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article class="amp-wp-article"><div class="amp-wp-article-content"><amp-img></amp-img>${paragraphs('one', 'two')}</div></article><amp-consent><div>We and our partners use cookies to show you what you like, and to count you; press OK to agree to it.</div></amp-consent>`
    expect(textOf(page)).toBe(whole('one', 'two'))
  })

  it('is that of the page and not its wall of cookies', () => {
    const wall = `<div id="consent-wall"><p>${'We and our partners store and read information on your device, and use what we learn of you to show you more. '.repeat(6)}</p></div>`
    expect(textOf(`${wall}<article>${paragraphs('one', 'two', 'three', 'four')}</article>`)).toBe(
      whole('one', 'two', 'three', 'four'),
    )
  })

  it('is a live blog with all its entries', () => {
    const entry = (time: string, topic: string) =>
      `<div class="entry"><time>${time}</time><h3>News of ${topic}</h3>${paragraphs(topic, `more ${topic}`)}</div>`
    const text = textOf(
      `<main><div class="live">${entry('12:01', 'one')}${entry('11:48', 'two')}${entry('11:12', 'three')}</div></main>`,
    )
    for (const topic of ['one', 'two', 'three']) expect(text).toContain(prose(`more ${topic}`))
  })

  const ld = (articleBody: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody })}</script>`
  const long = ['one', 'two', 'three', 'four'] as const

  it.each([
    ['lines', long.map(prose).join('\n')],
    ['markup', paragraphs(...long)],
  ])('is read from JSON-LD in %s where the page shows a teaser', (_, body) => {
    expect(textOf(`<main>${paragraphs('one')}</main>`, ld(body))).toBe(whole(...long))
    expect(textOf('<div id="app"></div>', ld(body))).toBe(whole(...long))
  })

  it('stays text where JSON-LD holds a script', () => {
    const body = `${paragraphs(...long)}<script>alert(1)</script><img src=x onerror=alert(1)>`
    expect(textOf('<div id="app"></div>', ld(body.replaceAll('</script', '<\\/script')))).toBe(whole(...long))
  })

  it('is what the page shows where JSON-LD holds no more', () => {
    expect(textOf(`<main>${paragraphs(...long)}</main>`, ld(whole('five', 'six', 'seven')))).toBe(
      whole(...long),
    )
  })
})

describe('no part of the article', () => {
  const around = (box: string) =>
    textOf(
      `<main><div class="copy">${paragraphs('one', 'two')}${box}${paragraphs('three', 'four')}</div></main>`,
    )

  it.each([
    [
      'a gallery’s captions',
      `<div class="photo-gallery"><ul>${`<li><p>${prose('a picture')}</p></li>`.repeat(9)}</ul></div>`,
    ],
    [
      'related links',
      '<div class="related"><h3>Related</h3><ul><li><a href="/a">Pool opens again</a></li></ul></div>',
    ],
    [
      'a box of links without a name',
      '<div><h4><a href="/x">More of this</a></h4><ul><li><a href="/a">Pool opens again after years</a></li><li><a href="/b">Pool closes again</a></li></ul></div>',
    ],
    ['a teaser', `<article><h3><a href="/t">Another pool</a></h3><p>${prose('another pool')}</p></article>`],
    ['a newsletter', `<div class="signup-box newsletter"><p>${prose('a letter')}</p></div>`],
    ['a call to read on', '<p><strong><a href="/x">Read more: the pool in 1962</a></strong></p>'],
    ['a form', '<form><label>E-mail</label><p>Get our best stories.</p><button>Send</button></form>'],
  ])('is %s', (_, box) => {
    const text = around(box)
    for (const topic of ['one', 'two', 'three', 'four']) expect(text).toContain(prose(topic))
    expect(text).not.toMatch(/picture|again|another pool|letter|1962|best stories|E-mail/)
  })

  it('is what it says of its author at the end', () => {
    const bio = 'Ann Roe is a reporter at the Herald, where she covers the council and its pools.'
    const page = `<p class="byline">By Ann Roe</p><article>${paragraphs('one', 'two', 'three')}<p>${bio}</p></article>`
    expect(textOf(page)).toBe(whole('one', 'two', 'three'))
    // The same about somebody else is news.
    expect(textOf(page.replaceAll('By Ann Roe', 'By Jo Poe'))).toContain(bio)
  })
})
