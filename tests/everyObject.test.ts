// “Constructor” is a word like any other, though each object of JavaScript knows it: what is looked up in a table is in the table or not.
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { compareArticles } from '../src/comparison'
import { castOf } from '../src/domain'
import { analyze } from '../src/engine/analyze'
import { formatCsv } from '../src/exchange/csv'
import { formatMarkdown } from '../src/exchange/markdown'
import { articleFromText, openText } from '../src/ingest'
import { openDocument } from '../src/ingest/documents/openDocument'
import { readFeed } from '../src/ingest/exports/feed'
import { models } from './support/models'

const WORDS = Object.getOwnPropertyNames(Object.prototype)

const analyzedBy = (text: string) => {
  const article = articleFromText(text, { origin: 'pasted' })
  return { article, analysis: analyze(article, models) }
}

/** As a name, a noun, a verb, behind an apostrophe and a sum, within and outside of quotation marks. */
const texts = WORDS.map(
  (word) =>
    `“The ${word} will pay $5${word},” said Ann ${word}, the ${word} of Port Ellery. The ${word} ${word} that the ${word}s’ ${word} was x’${word}. According to ${word}, he ${word} it, and the ${word} declined to comment.`,
)

describe('the engine', () => {
  it.each(texts)('reads %s', (text) => {
    const { article, analysis } = analyzedBy(text)
    const [first] = analysis.attributions
    expect(first?.manner).toBe('direct')
    expect(formatCsv(article, analysis, null)).not.toContain('native code')
    expect(formatMarkdown(article, analysis, null)).not.toContain('native code')
    expect(castOf(article, analysis.entities, analysis.attributions)).toBeDefined()
  })
})

it('articles with such words lie side by side', () => {
  const both = texts.slice(0, 2).map((text) => analyzedBy(`${text} ${texts.join(' ')}`))
  expect(compareArticles(both).quotes.length).toBeGreaterThan(0)
})

describe('what is opened', () => {
  const prose = 'The council voted on Tuesday to close the pool, and the mayor said that she was sorry.'
  it.each(WORDS)('is read where an element of a page is called %s', (word) => {
    const page = `<!doctype html><article><h1>Pool closes</h1>${`<p>${prose} <${word}>It was cold.</${word}></p>`.repeat(3)}</article>`
    const opened = openText(page, { origin: 'pasted' })
    expect(opened.kind === 'article' && opened.article.text).toContain('It was cold.')
    expect(structuredClone(opened)).toEqual(opened)
  })
  it.each(WORDS)('is read where an element of a feed is called %s', (word) => {
    const xml = `<rss><channel><item><${word}>x</${word}><title>Pool closes</title><description>${prose}</description></item></channel></rss>`
    const [entry] = readFeed(xml)
    expect(entry).toMatchObject({ title: 'Pool closes' })
    expect(Object.keys(entry ?? {})).not.toContain(word)
  })
  it.each(WORDS)('is read where an order of RTF is called %s', async (word) => {
    const bytes = strToU8(`{\\rtf1 ${prose} \\${word} And so on.}`)
    const opened = await openDocument(new Uint8Array(bytes), { origin: 'file', name: 'a.rtf' })
    expect(opened.kind === 'article' && opened.article.text).not.toMatch(/native code|undefined|\[object/)
  })
  it.each(WORDS)('is told where a book names a chapter %s that it does not have', async (word) => {
    const opf = `<package><manifest><item id="a" href="${word}"/></manifest><spine><itemref idref="a"/></spine></package>`
    const bytes = zipSync({
      mimetype: strToU8('application/epub+zip'),
      'META-INF/container.xml': strToU8(
        '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
      ),
      'b.opf': strToU8(opf),
    })
    const opened = await openDocument(bytes, { origin: 'file', name: 'a.epub' })
    expect(opened).toMatchObject({ kind: 'refused' })
    expect(opened.kind === 'refused' && opened.reason).not.toContain('damaged')
  })
})
