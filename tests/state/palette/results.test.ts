// What the palette finds: sentences of the article, names, commands by other words; grouped, bounded, counted, what was used lately first.
import { describe, expect, it } from 'vitest'
import { queryOf } from '../../../src/state/palette/match'
import { findPassages } from '../../../src/state/palette/passages'
import { findAnything, keyOf, type PaletteItem } from '../../../src/state/palette/results'
import { articleOf } from '../../support/newspaper'

const article = articleOf([
  '# The pier in winter',
  'Mr. Hale said the pier closed. “Nobody asked us,” he said. The U.S. owner of the pier was silent.',
  'A closed harbor has no pier. Closed is closed.',
])

const passages = (typed: string, most = 10) => {
  const { best, all } = findPassages(article, queryOf(typed), most)
  return {
    all,
    texts: best.map(({ text }) => text),
    at: best.map(({ at }) => article.text.slice(at.start, at.end)),
  }
}

const item = (kind: PaletteItem['kind'], id: string, more: Partial<PaletteItem> = {}): PaletteItem => ({
  kind,
  id,
  name: id,
  detail: null,
  also: '',
  keys: [],
  ...more,
})

const found = (typed: string, items: readonly PaletteItem[], recent: readonly string[] = []) =>
  findAnything(typed, items, article, recent).groups.map(({ kind, results }) => [
    kind,
    ...results.map(({ pieces }) => pieces.map(({ text }) => text).join('')),
  ])

describe('passages', () => {
  it('are sentences that hold every word, where it begins one', () => {
    expect(passages('pier').texts).toEqual([
      'The pier in winter',
      'Mr. Hale said the pier closed.',
      'The U.S. owner of the pier was silent.',
      'A closed harbor has no pier.',
    ])
    expect(passages('ier').all).toBe(0)
    expect(passages('pier silent').texts).toEqual(['The U.S. owner of the pier was silent.'])
  })
  it('lead to the words where they stand in a row, which come first, else to their sentence', () => {
    expect(passages('pier closed').at).toEqual(['pier closed', 'A closed harbor has no pier.'])
    expect(passages('us”')).toEqual({ all: 0, texts: [], at: [] })
  })
  it('are bounded, and all of them counted', () => {
    expect(passages('pier', 2).texts).toHaveLength(2)
    expect(passages('pier', 2).all).toBe(4)
  })
  it('of a long sentence show the words that were found, between words', () => {
    const long = articleOf([
      `${'It went on and on. '.repeat(3).replaceAll('. ', ', ')}${'so '.repeat(80)}until the whistle blew ${'and '.repeat(80)}`,
    ])
    const { best } = findPassages(long, queryOf('whistle'), 5)
    const [first] = best
    expect(first?.text).toMatch(/^… so .*the whistle blew and .* and …$/)
    expect(first?.text.length).toBeLessThan(160)
    expect(first?.text.slice(first.found[0]?.start, first.found[0]?.end)).toBe('whistle')
  })
  it('of an article of 100,000 words are found while one types', () => {
    const sentence = 'The harbor master told nobody that the late ferry would not come. '
    const huge = articleOf(Array.from({ length: 900 }, (_, i) => `${sentence.repeat(10)}Number ${i} came.`))
    findPassages(huge, queryOf('warm up'), 20)
    const before = performance.now()
    expect(findPassages(huge, queryOf('number 77'), 20).all).toBe(11)
    // A tenth of that is usual.
    expect(performance.now() - before).toBeLessThan(400)
  })
})

describe('results', () => {
  const pier = item('source', 'Pierre Roe')
  const show = item('command', 'hide', { name: 'Hide direct quotes', also: 'layer switch' })
  const other = item('article', 'Pier reopens')

  it('stand in groups, the group with the best one first', () => {
    expect(found('pier', [show, other, pier])).toEqual([
      ['source', 'Pierre Roe'],
      ['article', 'Pier reopens'],
      ['passage', ...passages('pier').texts],
    ])
    expect(found('pier in', [show, other, pier])).toEqual([['passage', 'The pier in winter']])
  })
  it('find a command by other words, after those that are called so', () => {
    const named = item('command', 'Switch paper')
    expect(found('switch', [show, named])).toEqual([['command', 'Switch paper', 'Hide direct quotes']])
  })
  it('begin with what was used lately, alone and among equals', () => {
    const [a, b] = [item('command', 'Copy link'), item('command', 'Copy words')]
    expect(found('', [a, b, pier], [keyOf(pier), keyOf(b), 'source gone'])).toEqual([
      ['recent', 'Pierre Roe', 'Copy words'],
      ['command', 'Copy link'],
    ])
    expect(found('copy', [a, b], [keyOf(b)])).toEqual([['command', 'Copy words', 'Copy link']])
  })
  it('are counted with those that there is no room for', () => {
    const many = Array.from({ length: 40 }, (_, i) => item('entity', `Zed ${i}`))
    const { groups, all } = findAnything('zed', many, article, [])
    expect(groups[0]?.results).toHaveLength(8)
    expect(all).toBe(40)
  })
})
