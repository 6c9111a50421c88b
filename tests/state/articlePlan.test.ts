// How the page's runs come to their emphasis and links, whatever lies over what.
import { describe, expect, it } from 'vitest'
import { type Analysis, type Article, type Attribution, type Inline, span, textOf } from '../../src/domain'
import { type AnalyzedArticle, deriveArticlePlan, indexArticle } from '../../src/state'
import { harbor, harborAnalysis } from '../support/harbor'
import { analysisOf, articleOf, at } from '../support/newspaper'

const looks = (article: Article) =>
  deriveArticlePlan(indexArticle(article, analysisOf(article, {}), null))
    .flat()
    .flatMap(({ runs }) => runs)
    .map(({ emphasis, strong, href, pieces }) => {
      const kinds = [emphasis && 'em', strong && 'strong', href].filter(Boolean).join(' ')
      return `${pieces.map(({ text }) => text).join('')}|${kinds}`
    })

describe('runs', () => {
  it('look as their inlines say, also where these lie over each other', () => {
    const article = articleOf(['The old pool by the harbor closes.', 'For good.'])
    const inlines: readonly Inline[] = [
      { kind: 'emphasis', span: at(article, 'old pool by') },
      { kind: 'strong', span: at(article, 'pool') },
      { kind: 'link', span: at(article, 'the harbor'), href: 'https://harbor.example/' },
      { kind: 'emphasis', span: at(article, 'good') },
    ]
    expect(looks({ ...article, inlines })).toEqual([
      'The |',
      'old |em',
      'pool|em strong',
      ' by|em',
      ' |',
      'the harbor|https://harbor.example/',
      ' closes.|',
      'For |',
      'good|em',
      '.|',
    ])
  })

  it('take no longer where thousands of inlines lie over each other, as a link of 600 characters can say', () => {
    const article = articleOf(['word '.repeat(700).trim()])
    const inlines = Array.from({ length: 20_000 }, (_, i) => ({
      kind: 'emphasis' as const,
      span: span(i % 3_000, 3_000 + (i % 400)),
    }))
    const began = performance.now()
    expect(looks({ ...article, inlines })).toHaveLength(2)
    // In milliseconds; asking every inline about every stretch took more than ten times as long.
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})

it('has no heading more than one below the one before', () => {
  const article = articleOf([
    '# Pool closes',
    '# How it came',
    'It rained.',
    '# What is next',
    'Nobody knows.',
  ])
  const given = [1, 4, null, 6, null]
  const blocks = article.blocks.map((block, i) => ({ ...block, level: given[i] ?? null }))
  const analyzed = indexArticle({ ...article, blocks }, analysisOf(article, {}), null)
  expect(
    deriveArticlePlan(analyzed)
      .flat()
      .map(({ level }) => level),
  ).toEqual([2, 2, 0, 3, 0])
})

describe('the plan after a correction', () => {
  const analyzedAs = (analysis: Analysis, checks?: AnalyzedArticle['checks']) =>
    indexArticle(harbor, analysis, null, checks)
  const analyzedBefore = analyzedAs(harborAnalysis)
  const before = deriveArticlePlan(analyzedBefore)
  /** The paragraphs that are others than before; the plan is what it would be alone. */
  const changedBy = (analysis: Analysis, checks?: AnalyzedArticle['checks']) => {
    const analyzed = analyzedAs(analysis, checks)
    const after = deriveArticlePlan(analyzed, undefined, {
      analyzed: analyzedBefore,
      sections: before,
    })
    const plain = (plan: typeof after) =>
      plan.flat().map(({ block, margin, runs }) => ({ block, margin, runs }))
    expect(plain(after)).toEqual(plain(deriveArticlePlan(analyzed)))
    return after
      .flat()
      .filter((block) => !before.flat().includes(block))
      .map(({ block }) => textOf(harbor.text, block.span))
  }

  it('has the very blocks of before but for those that are drawn otherwise', () => {
    const { attributions, entities } = harborAnalysis
    const [first] = attributions
    const paragraph = ({ content: [{ start }] }: Attribution) =>
      harbor.blocks.filter(({ span: at }) => at.start <= start && start < at.end)
    const itsText = first ? paragraph(first).map(({ span: at }) => textOf(harbor.text, at)) : []
    expect(changedBy({ ...harborAnalysis })).toEqual([])
    expect(changedBy(harborAnalysis, new Map([[first!.id, { how: 'confirmed', by: 'reader' }]]))).toEqual(
      itsText,
    )
    expect(changedBy({ ...harborAnalysis, attributions: attributions.slice(1) })).toEqual(itsText)
    // Who has another name has it wherever they speak.
    const [named] = entities.filter(({ id }) =>
      attributions.some(({ source }) => source.kind === 'entity' && source.entityId === id),
    )
    const renamed = entities.map((one) => (one === named ? { ...one, name: 'Somebody Else' } : one))
    const told = changedBy({ ...harborAnalysis, entities: renamed })
    expect(told.length).toBeGreaterThan(0)
    expect(told.length).toBeLessThan(harbor.blocks.length)
  })
})
