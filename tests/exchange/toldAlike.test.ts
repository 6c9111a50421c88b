// Panel, card, margin, table, Markdown, annotations and terminal name and quote every statement alike.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileSeed, seedSlugs } from '../../seeds/plugin'
import { type Article, type Attribution, type Source, span } from '../../src/domain'
import { analyze } from '../../src/engine/analyze'
import { articleFromText } from '../../src/ingest'
import { harbor, harborAnalysis } from '../support/harbor'
import { madeUpNews } from '../support/madeUpNews'
import { unmarked } from '../support/markedText'
import { analysisOf, articleOf, attributionOf, entityOf } from '../support/newspaper'
import { runs, sampled } from '../support/runs'
import { toldApart } from '../support/toldApart'

const PHENOMENA = resolve(import.meta.dirname, '../engine/phenomena')

describe('every statement is told alike', () => {
  it.each(seedSlugs())('of the bundled article %s, reviewed and as the engine finds it', (slug) => {
    const { article, reviewed } = compileSeed(slug)
    expect(reviewed && toldApart(article, reviewed.analysis)).toEqual([])
    expect(toldApart(article, analyze(article, null))).toEqual([])
  })

  it('of all phenomena', () => {
    const texts = readdirSync(PHENOMENA, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap((file) => readFileSync(join(PHENOMENA, file), 'utf8').split('\n').filter(Boolean))
      .map((line) => unmarked(JSON.parse(line).text))
    expect(texts.length).toBeGreaterThan(100)
    const apart = sampled(texts, 3).flatMap((text) => {
      const article = articleFromText(text, { origin: 'pasted' })
      return toldApart(article, analyze(article, null))
    })
    expect(apart).toEqual([])
  })

  it('of an article with one of everything', () => expect(toldApart(harbor, harborAnalysis)).toEqual([]))

  it('of made-up news', () =>
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (numbers) => {
          const text = madeUpNews(() => numbers.next().value ?? 0, 6)
          const article = articleFromText(text, { origin: 'pasted' })
          expect(toldApart(article, analyze(article, null))).toEqual([])
        },
      ),
      runs(15),
    ))

  it('of anything that an analysis can say', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { minLength: 12, maxLength: 40 }),
        statements,
        (words, some) => {
          const article = articleOf([words.slice(0, 6).join(' '), words.slice(6).join(' ')])
          const said = some.map((one, i) => ({ ...placed(article, one), id: `s-${i}` }))
          const entities = ['Ann Roe', 'Bo & Sons'].map((name, i) =>
            entityOf(`e${i}`, 'person', name, [{ span: span(i, i + 1), form: 'name' }]),
          )
          expect(toldApart(article, analysisOf(article, { entities, attributions: said }))).toEqual([])
        },
      ),
      runs(80),
    ))
})

/** Words with everything that some format would read as something else. */
const WORDS = [
  'she',
  '“We',
  'go,”',
  '=1+1',
  '*said*',
  '# of',
  'A',
  'clerk',
  '…',
  '3.',
  '<b>',
  'a;b',
  '"no"',
  '’80s',
  '🐟',
  '-',
  '[x](y)',
  '&amp',
  'so\u00a0far',
]

const share = fc.double({ min: 0, max: 1, noNaN: true })
const statements = fc.array(
  fc.record({
    kind: fc.constantFrom('entity', 'joint', 'unnamed', 'unresolved', 'missing'),
    at: fc.array(share, { minLength: 2, maxLength: 6 }),
    source: fc.tuple(share, share),
    quoted: fc.boolean(),
    relayed: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
)

type Made = { kind: string; at: number[]; source: [number, number]; quoted: boolean; relayed: boolean }

/** Where the shares fall in the text, on words and on the letters of words alike. */
function placed(article: Article, { kind, at, source, quoted, relayed }: Made): Attribution {
  const { length } = article.text
  const spanOf = (from: number, to: number) => {
    const [start, end] = [Math.min(from, to), Math.max(from, to)].map((part) =>
      Math.floor(part * (length - 1)),
    )
    return withWords(article.text, span(start ?? 0, Math.max(end ?? 0, (start ?? 0) + 1)))
  }
  const edges = [...at].sort((a, b) => a - b)
  const pieces = edges.flatMap((edge, i) =>
    i % 2 === 0 && i + 1 < edges.length ? [spanOf(edge, edges[i + 1] ?? edge)] : [],
  )
  const content = pieces.filter((piece, i) => i === 0 || piece.start >= (pieces[i - 1]?.end ?? 0))
  const where = spanOf(...source)
  return attributionOf({
    id: 's',
    source: sourceOf(kind, where),
    via: relayed ? [sourceOf('unnamed', where)] : [],
    content,
    direct: quoted ? content.slice(0, 1) : [],
  })
}

/** Grown until something stands in it: no source and no content is nothing but white space. */
function withWords(text: string, { start, end }: Attribution['content'][0]): Attribution['content'][0] {
  let to: number = end
  while (text.slice(start, to).trim() === '') to++
  return span(start, to)
}

function sourceOf(kind: string, where: Attribution['content'][0]): Source {
  if (kind === 'entity') return { kind, span: where, entityId: 'e0', also: [] }
  if (kind === 'joint')
    return { kind: 'entity', span: where, entityId: 'e0', also: ['e1'], alsoUnnamed: [where] }
  if (kind === 'unnamed') return { kind, id: 'unnamed:x', span: where }
  return kind === 'unresolved' ? { kind, span: where } : { kind: 'missing' }
}
