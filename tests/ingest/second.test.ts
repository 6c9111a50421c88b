// A second extractor beside our rules: what it says of a page, and what comes of both.
import { describe, expect, it } from 'vitest'
import { openBytes } from '../../src/ingest'
import type { SecondOpinion } from '../../src/ingest/second/opinion'
import { secondOpinion } from '../../src/ingest/second/secondOpinion'

const sentence = (i: number): string =>
  `Paragraph ${i} tells what the council of Elm Falls decided about the old pool, who voted for it, and why the others left the room.`
const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `<p class="piece">${sentence(from + i)}</p>`).join('')
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`

/** The texts of the article, and those left out that the other extractor had. */
function read(html: string, second: SecondOpinion | null) {
  const opened = openBytes(new TextEncoder().encode(html), { origin: 'file', name: 'page.html' }, second)
  if (opened.kind !== 'article') throw new Error(opened.reason)
  const { text, blocks } = opened.article
  return {
    texts: blocks.map(({ span }) => text.slice(span.start, span.end)),
    kinds: blocks.map(({ kind }) => kind),
    others: opened.excluded.filter(({ other }) => other).map((block) => block.text),
    excluded: opened.excluded,
  }
}

describe('secondOpinion', () => {
  it('answers with the blocks of our own page', () => {
    const menu = '<nav><a href="/">Home</a> <a href="/news">News</a></nav>'
    expect(secondOpinion(page(`${menu}<div class="story">${paragraphs(0, 6)}</div>`))?.blocks).toEqual([
      1, 2, 3, 4, 5, 6,
    ])
  })
  it('finds a short article in its second try, which begins with the page as it was', () => {
    const found = secondOpinion(
      page(`<div class="sidebar">${paragraphs(0, 2)}</div><div class="footer">Contact us</div>`),
    )
    expect(found?.blocks).toContain(0)
    expect(found?.blocks).toContain(1)
  })
  it('knows where a paragraph ends that only line breaks part', () => {
    const lines = [0, 1, 2, 3, 4].map(sentence).join('<br><br>')
    expect(secondOpinion(page(`<div class="story">${lines}</div>`))?.blocks).toEqual([0, 1, 2, 3, 4])
  })
  it.each([
    ['nothing', ''],
    ['a page without text', page('<div></div>')],
    ['text beside the body', '<p>'],
  ])('says nothing of %s', (_, html) => expect(secondOpinion(html)).toBeNull())
  it('bears deep nesting', () => {
    const deep = `${'<div>'.repeat(200)}${paragraphs(0, 4)}${'</div>'.repeat(200)}`
    expect(() => secondOpinion(page(deep))).not.toThrow()
  })
})

describe('an article whose parts our rules take for elsewhere on the page', () => {
  /** Parts far from each other in the tree, as pages have them whose pictures stand between sections. */
  const part = (from: number, to: number, name: string) =>
    `<section><div><div><div><div class="${name}">${paragraphs(from, to)}</div></div></div></div></section>`
  const gallery = `<section><figure><img src="a.jpg"><figcaption>A picture of the pool, of its yard and of its trees, of the gate, of the stairs and of the people who waited there in the rain until the evening, among them the mayor, two members of the council, a band of eleven, the swimming club with its flag, and the baker who had brought bread for everyone in the line, as he does each year on the day when the season ends and the water is let out of the basin for the winter.</figcaption></figure></section>`
  it('is whole where the second extractor has them, set alike', () => {
    const html = page(part(0, 9, 'text') + gallery + part(9, 14, 'text'))
    expect(read(html, null).texts).toHaveLength(9)
    const all = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14]
    expect(read(html, { blocks: all }).texts).toEqual(Array.from({ length: 14 }, (_, i) => sentence(i)))
  })
})

describe('where both have hardly a word in common', () => {
  const html = page(
    `<div class="top"><p>The town hall is open each day.</p>${paragraphs(0, 9)}</div><section><div><div><div><table><tr><td>${Array.from({ length: 12 }, (_, i) => `The harbor of Port Elm has ${i} quays, and the ferry that calls at them in the winter is late more often than it is on time.`).join('<br><br>')}</td></tr></table></div></div></div></section>`,
  )
  const harbor = Array.from({ length: 12 }, (_, i) => 10 + i)
  it('the longer one is taken, and ours can be put back', () => {
    expect(read(html, null).texts[1]).toBe(sentence(0))
    const { texts, excluded } = read(html, { blocks: harbor })
    expect(texts).toHaveLength(12)
    expect(texts[0]).toMatch(/^The harbor/)
    expect(excluded.filter(({ reason }) => reason === 'doubtful')).toHaveLength(10)
  })
})

describe('what only one extractor takes', () => {
  const story = `<div class="story">${paragraphs(0, 8)}</div>`
  it('stays out where it is little and not set like the article, and is told as the other’s', () => {
    const letter = 'Get our letter each morning, with all that the town talks about today.'
    const html = page(
      `<div><div class="story">${paragraphs(0, 4)}<p class="newsletter">${letter}</p>${paragraphs(4, 8)}</div></div>`,
    )
    const { texts, others } = read(html, secondOpinion(html))
    expect(texts).toHaveLength(8)
    expect(others).toEqual([letter])
  })
  it('goes where both agree on the rest and its name is against it', () => {
    const html = page(
      `<article>${story}<div class="photo"><p>The pool of Elm Falls in the summer before it was closed, seen from the stairs of the town hall.</p></div></article>`,
    )
    const { excluded } = read(html, { blocks: [0, 1, 2, 3, 4, 5, 6, 7] })
    expect(excluded).toMatchObject([
      { reason: 'doubtful', text: expect.stringContaining('seen from the stairs') },
    ])
  })
  it('comes back where a vague rule took out much of what the other keeps', () => {
    const items = [0, 1, 2, 3, 4, 5].map(
      (i) => `<img src="${i}.jpg"><p>Number ${i}: a boat with ${i} oars</p>`,
    )
    const html = page(`<article><div class="list">${paragraphs(0, 2)}${items.join('')}</div></article>`)
    expect(read(html, null).kinds.filter((kind) => kind === 'caption')).toHaveLength(6)
    expect(read(html, { blocks: [0, 1, 2, 3, 4, 5, 6, 7] }).kinds).not.toContain('caption')
  })
  it('stays where the page’s own data have it', () => {
    const photo =
      'The pool of Elm Falls in the summer before it was closed, seen from the stairs of the town hall.'
    const body = [...Array.from({ length: 8 }, (_, i) => sentence(i)), photo].join(' ')
    const html = page(
      `<article>${story}<div class="photo"><p>${photo}</p></div></article>`,
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`,
    )
    expect(read(html, { blocks: [0, 1, 2, 3, 4, 5, 6, 7] }).texts).toContain(photo)
  })
})

describe('both together keep', () => {
  const all = Array.from({ length: 8 }, (_, i) => sentence(i))
  const wrapped = (open: string, close: string) => all.map((text) => open + text + close).join('')
  it.each([
    ['a body of quotations', `<article>${wrapped('<blockquote><p>', '</p></blockquote>')}</article>`],
    ['text in the rows of a table', `<table>${wrapped('<tr><td>', '</td></tr>')}</table>`],
    ['text parted by line breaks', `<div id="content">${all.join('<br><br>')}</div>`],
    [
      'a live blog',
      `<div class="live">${wrapped('<div class="post"><time datetime="2026-03-04T10:00Z">10:00</time><p>', '</p></div>')}</div>`,
    ],
  ])('%s', (_, body) => {
    const html = page(`<nav><a href="/">Home</a></nav><main>${body}</main>`)
    const { texts } = read(html, secondOpinion(html))
    expect(texts.filter((text) => all.includes(text))).toEqual(all)
  })
  it('the three sentences of a short story', () => {
    const story = [
      'The pool in Elm Falls closed on Tuesday.',
      'The roof was leaking, the mayor said.',
      'It opens again in May.',
    ]
    const html = page(
      `<main><div class="story"><h1>Pool closes</h1>${story.map((text) => `<p>${text}</p>`).join('')}</div></main><aside><h3>Most read</h3><ul><li><a href="/1">Ferry late again</a></li></ul></aside>`,
      '<title>Pool closes</title>',
    )
    expect(read(html, secondOpinion(html)).texts).toEqual(story)
  })
})
