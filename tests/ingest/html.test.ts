// A web page becomes the article in it: what is its own, what is left out and why, and what it says of itself.
import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/domain'
import { openText, wholeArticle } from '../../src/ingest'

const prose = (topic: string) =>
  `The council spent most of Tuesday evening on ${topic}, and the members could not agree on what it would cost, who would pay for it, or when it should begin.`

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Pool to close | The Elm Falls Herald</title>
<meta property="og:site_name" content="The Elm Falls Herald">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pool to close","datePublished":"2026-03-04T10:00:00Z","author":{"@type":"Person","name":"Ann Roe"}}</script>
</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<div class="story"><h1>Pool to close</h1><p class="byline">By Ann Roe and Jo Poe</p>
<div class="story-body"><p>${prose('the pool')}</p><h2>What it costs</h2><p>${prose('the <em>budget</em>')}
 <a href="https://example.org/report">The report</a> is public.<a href="javascript:alert(1)"> More.</a></p>
<figure><img src="x.jpg"><figcaption>The pool in 1962</figcaption></figure>
<aside class="newsletter-signup"><p>Sign up for our newsletter and get the best of Elm Falls every morning, free.</p></aside>
<blockquote><p>${prose('the petition')}</p></blockquote><ul><li>${prose('the vote')}</li></ul></div></div>
<div class="comments"><p>${prose('trolling')}</p><p>${prose('shouting')}</p></div>
<footer>© 2026 The Elm Falls Herald. All rights reserved.</footer></body></html>`

const open = (html: string) => {
  const opened = openText(html, { origin: 'file' }, 'html')
  if (opened.kind !== 'article') throw new Error(opened.reason)
  return opened
}

describe('a web page', () => {
  const { article, excluded } = open(PAGE)
  const block = (i: number) => textOf(article.text, article.blocks[i]!.span)

  it('says what it is', () => {
    expect(article).toMatchObject({
      title: 'Pool to close',
      titleSupplied: false,
      byline: 'Ann Roe, Jo Poe',
      publisher: 'The Elm Falls Herald',
      published: '2026-03-04T10:00:00Z',
      lang: 'en-GB',
    })
  })

  it('keeps paragraphs, headings, captions, quotations and lists in order', () => {
    expect(article.blocks.map((b) => b.kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'caption',
      'quotation',
      'listItem',
    ])
    expect(block(0)).toBe(prose('the pool'))
    expect(block(3)).toBe('The pool in 1962')
  })

  it('keeps emphasis, and links of the web only', () => {
    const marked = article.inlines.map((i) => [i.kind, textOf(article.text, i.span)])
    expect(marked).toContainEqual(['emphasis', 'budget'])
    expect(article.inlines.flatMap((i) => (i.kind === 'link' ? [i.href] : []))).toEqual([
      'https://example.org/report',
    ])
  })

  it('says what it left out and why', () => {
    const reasons = (part: string) => excluded.filter((l) => l.text.includes(part)).map((l) => l.reason)
    expect(article.text).not.toMatch(/newsletter|trolling|rights reserved/)
    expect(reasons('newsletter')).toEqual(['aside'])
    expect(reasons('trolling')).toHaveLength(1)
    expect(excluded.some((l) => l.text === 'Pool to close')).toBe(true)
  })

  it('says where each piece stood, and puts all but what was hidden back there', () => {
    const { article, excluded } = open(PAGE.replace('<blockquote>', '<p hidden>A bribe.</p><blockquote>'))
    expect(excluded.find((l) => l.reason === 'hidden')?.text).toBe('A bribe.')
    const whole = wholeArticle(article, excluded)
    const texts = whole.blocks.map((b) => textOf(whole.text, b.span))
    expect(texts.join('\n\n')).toBe(whole.text)
    expect(texts.slice(0, 5)).toEqual([
      'Home',
      'News',
      'Pool to close',
      'By Ann Roe and Jo Poe',
      prose('the pool'),
    ])
    expect(texts.findIndex((t) => t.includes('newsletter'))).toBe(texts.indexOf('The pool in 1962') + 1)
    expect(texts.at(-1)).toContain('All rights reserved')
    expect(whole.text).not.toContain('bribe')
    const styled = ({ text, inlines }: typeof article) => inlines.map((i) => [i.kind, textOf(text, i.span)])
    expect(styled(whole)).toEqual(styled(article))
    expect(whole.id).not.toBe(article.id)
  })

  it('joins the two parts that an advertisement cut it into', () => {
    const parts = ['one', 'two', 'three', 'four'].map((t) => `<p>${prose(t)}</p>`)
    const cut = `<main><h1>Cut</h1><section><div>${parts.slice(0, 3).join('')}</div><div class="ad-slot"><p>Buy soap now.</p></div><div>${parts[3]}</div></section></main>`
    expect(open(cut).article.text).toContain(prose('four'))
    expect(open(cut).article.text).not.toContain('soap')
  })

  it('takes the article and not a longer list of comments under it', () => {
    const comments = Array.from(
      { length: 12 },
      (_, i) => `<li class="comment"><p>${prose(`rumor ${i}`)}</p></li>`,
    )
    const page = `<article><h1>Short</h1><div class="entry"><p>${prose('the news')}</p></div></article><ul class="comment-list">${comments.join('')}</ul>`
    expect(open(page).article.text).toBe(prose('the news'))
  })
})

describe('a page without an article', () => {
  it('is refused where it holds only menus, with its text to be read all the same', () => {
    const opened = openText(`<nav>${'<a href="/x">Home</a> '.repeat(40)}</nav>`, { origin: 'file' }, 'html')
    if (opened.kind !== 'refused') throw new Error('opened')
    expect(opened.reason).toMatch(/only menus.*paste/)
    expect(opened.instead?.text).toContain('Home')
  })

  it.each([
    [
      'a shadow root',
      `<article><template shadowrootmode="open"><p>${prose('the pool')}</p></template></article>`,
    ],
    ['templates alone', `<body><template><template><p>${prose('the pool')}</p></template></template>`],
    [
      'a drawing alone',
      `<?xml version="1.0"?><svg onload="x()"><script>x()</script><text>${prose('the pool')}</text></svg>`,
    ],
    ['a picture alone', `<img src="x.png" alt="${prose('the pool')}">`],
  ])('shows the text of %s', (_, html) => expect(open(html).article.text).toBe(prose('the pool')))

  it('passes over templates where there is other text', () => {
    const { article } = open(
      `<article><template><p>${prose('a menu')}</p></template><p>${prose('the pool')}</p></article>`,
    )
    expect(article.text).toBe(prose('the pool'))
  })
})
