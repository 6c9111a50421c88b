// Reviewed analyses out and in: what is written of one is read as the very same, by the build that ships articles too.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileSeed, seedSlugs } from '../../seeds/plugin'
import { openReading } from '../../src/cli/reading'
import {
  type Analysis,
  type Article,
  castOf,
  howMade,
  nameOfSource,
  type Span,
  span,
  textOf,
} from '../../src/domain'
import { formatReviewed } from '../../src/exchange/formatReviewed'
import { formatSeedArticle } from '../../src/exchange/formatSeedArticle'
import { parseReviewed } from '../../src/exchange/reviewed'
import { reviewedFolder } from '../../src/exchange/reviewedFolder'
import { parseSeedArticle } from '../../src/exchange/seedArticle'
import { findableAt, findVerbatim, verbatimAt } from '../../src/exchange/verbatim'
import { marksOf } from '../../src/layers'
import { harbor } from '../support/harbor'
import { analysisOf, articleOf, at, attributionOf, entityOf } from '../support/newspaper'

const SEEDS = join(import.meta.dirname, '../../seeds')
const read = await openReading({ careful: false, rulesOnly: false }, () => {})

/** Everything was looked at. */
const WHOLLY = { origin: 'reader', checked: 1, of: 1 } as const

const written = (article: Article, analysis: Analysis): unknown =>
  JSON.parse(JSON.stringify(formatReviewed(article, analysis, WHOLLY)))
const back = (article: Article, analysis: Analysis): Analysis =>
  parseReviewed(article, written(article, analysis)).analysis

/** What is on the page of an analysis: who says which words how, and what is marked, punctuation at its ends aside. */
function onPage(article: Article, analysis: Analysis) {
  const cast = castOf(article, analysis.entities, analysis.attributions)
  const words = (part: Span) => textOf(article.text, part).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  return {
    said: analysis.attributions.map(({ content: _, confidence: __, source, via, ...one }) => ({
      ...one,
      who: nameOfSource(cast, source),
      via: via.map((relay) => nameOfSource(cast, relay)),
    })),
    unanswered: analysis.unanswered.map(({ source, cue, span }) => [nameOfSource(cast, source), cue, span]),
    entities: analysis.entities.map(({ name, kind, description }) => [name, kind, description]),
    marks: marksOf(analysis)
      .map(({ layer, span }) => `${layer}: ${words(span)}`)
      .filter((mark) => !mark.endsWith(': ')),
  }
}

describe.each(seedSlugs())('seeds/%s, written and read', (slug) => {
  const { article, reviewed } = compileSeed(slug)
  it('is the same article', () => {
    const file = readFileSync(join(SEEDS, slug, 'article.txt'), 'utf8')
    const again = parseSeedArticle(slug, formatSeedArticle(article))
    expect(again).toEqual({ ...parseSeedArticle(slug, file), summary: null })
  })
  it('is the same analysis', () => expect(back(article, reviewed!.analysis)).toEqual(reviewed!.analysis))
  it('is, of the engine, the same on the page, and written alike again', async () => {
    const analysis = await read(article)
    const again = back(article, analysis)
    expect(onPage(article, again)).toEqual(onPage(article, analysis))
    expect(back(article, again)).toEqual(again)
  })
})

describe('a reviewed folder', () => {
  it('is taken by the build as it is', async () => {
    const analysis = await read(harbor)
    const from = mkdtempSync(join(tmpdir(), 'reviewed-'))
    mkdirSync(join(from, 'harbor'))
    for (const [path, text] of Object.entries(reviewedFolder(harbor, analysis, WHOLLY, 'harbor')))
      writeFileSync(join(from, path), text)
    const { article, reviewed } = compileSeed('harbor', from)
    rmSync(from, { recursive: true })
    expect(article.text).toBe(harbor.text)
    expect(article.title).toBe(harbor.title)
    expect(onPage(article, reviewed!.analysis)).toEqual(onPage(harbor, analysis))
  })
  it.each([
    ['nobody has looked at any of it', null, null],
    ['some of it is checked', { origin: 'reader', checked: 2, of: 6 }, 'reviewed (2 of 6)'],
    ['all of it is checked', { origin: 'reader', checked: 6, of: 6 }, 'reviewed'],
    ['its sender checked some', { origin: 'sender', checked: 3, of: 6 }, 'reviewed (3 of 6)'],
  ] as const)('says so where %s, and the build takes it', async (_, review, made) => {
    const analysis = await read(harbor)
    const from = mkdtempSync(join(tmpdir(), 'reviewed-'))
    mkdirSync(join(from, 'harbor'))
    for (const [path, text] of Object.entries(reviewedFolder(harbor, analysis, review, 'harbor')))
      writeFileSync(join(from, path), text)
    const { reviewed } = compileSeed('harbor', from)
    rmSync(from, { recursive: true })
    // What nobody has looked at ships as what it is: found by the engine, unchecked.
    expect(reviewed && howMade(reviewed.review)).toBe(made)
  })
  it('counts paragraphs as lines, where a block of the page has several', async () => {
    const lines = articleOf(['Rain fell.', 'First point\nSecond point', '“We stay,” said Ana Roth.'])
    const analysis = await read(lines)
    const files = reviewedFolder(lines, analysis, WHOLLY, 'lines')
    const { article } = parseSeedArticle('lines', files['lines/article.txt']!)
    const { analysis: again } = parseReviewed(article, JSON.parse(files['lines/reviewed.json']!))
    expect(analysis.attributions.length).toBe(1)
    expect(onPage(article, again)).toEqual(onPage(lines, analysis))
  })
  it('keeps what front matter can hold, on one line each', () => {
    const told = {
      title: ' Two\nlines: one ',
      byline: null,
      published: '2026-03-01T10:00:00Z',
      url: 'no address',
    }
    const { article } = parseSeedArticle('x', formatSeedArticle({ ...harbor, ...told }))
    expect(article).toMatchObject({
      title: 'Two lines: one',
      byline: null,
      published: '2026-03-01',
      url: null,
    })
  })
})

describe('a speaker', () => {
  const article = articleOf(['Ana Roth met Tom Birk.', '“We stay,” he said.'])
  it('is who a person made of it, though the words were taken for somebody else', () => {
    const [ana, tom, pronoun] = [at(article, 'Ana Roth'), at(article, 'Tom Birk'), at(article, 'he')]
    const analysis = analysisOf(article, {
      entities: [
        entityOf('tom-birk', 'person', 'Tom Birk', [
          { span: tom, form: 'name' },
          { span: pronoun, form: 'pronoun' },
        ]),
        entityOf('ana-roth', 'person', 'Ana Roth', [{ span: ana, form: 'name' }]),
      ],
      attributions: [
        attributionOf({
          id: 's-1',
          source: { kind: 'entity', span: pronoun, entityId: 'ana-roth', also: [] },
          cue: at(article, 'said'),
          content: [at(article, 'We stay,')],
          direct: [at(article, 'We stay,')],
        }),
      ],
    })
    const again = back(article, analysis)
    expect(
      nameOfSource(castOf(article, again.entities, again.attributions), again.attributions[0]!.source),
    ).toBe('Ana Roth')
    const form = again.entities.find(({ id }) => id === 'ana-roth')!.mentions.map((one) => one.form)
    expect(form).toEqual(['name', 'pronoun'])
  })
})

describe('a verbatim string', () => {
  const Text = fc.string({
    unit: fc.constantFrom('a', 'b', 'é', ' ', ' ', ',', '“', '…', '1'),
    minLength: 1,
    maxLength: 40,
  })
  it('is found where it was taken from, words that it cuts made whole', () => {
    fc.assert(
      fc.property(Text, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length
        const taken = span(start, Math.min(text.length, start + 1 + (length % text.length)))
        const all = span(0, text.length)
        expect(findVerbatim(text, verbatimAt(text, taken, all), all)).toEqual(findableAt(text, taken))
      }),
    )
  })
  it('keeps a place that cuts no word', () => {
    expect(findableAt('one two three', span(4, 7))).toEqual(span(4, 7))
    expect(findableAt('one two three', span(5, 9))).toEqual(span(4, 13))
    expect(verbatimAt('his and his', span(8, 11), span(0, 11))).toBe('his#2')
  })
})
