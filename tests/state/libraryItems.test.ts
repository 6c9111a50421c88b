// The library as it is shown: found by every word, narrowed by a tag, in order.
import { describe, expect, it } from 'vitest'
import { deriveItems, deriveTags, folded, INITIAL_VIEW, type LibraryItem } from '../../src/state'

const item = (id: string, more: Partial<LibraryItem> = {}): LibraryItem => ({
  id,
  title: id,
  byline: null,
  publisher: null,
  published: null,
  words: 100,
  tags: [],
  progress: 0,
  opened: 0,
  openedAt: null,
  bundled: false,
  linked: false,
  summary: null,
  ...more,
})

const pool = item('Pool closes', {
  publisher: 'The Lantern',
  tags: ['council'],
  opened: 2,
  published: '2026-01-05',
  words: 300,
})
const ferry = item('Ferry late', { byline: 'Ana Ortíz', tags: ['council', 'Harbor'], opened: 3, words: 200 })
const bakery = item('bakery 10', { published: '2026-03-01', opened: 1 })
const items = [pool, ferry, bakery, item('Bakery 9')]
const texts = new Map([[bakery.id, folded('O’Neil’s Café reopens')]])
const found = (view: Partial<typeof INITIAL_VIEW>) =>
  deriveItems(items, { ...INITIAL_VIEW, ...view }, texts).map(({ title }) => title)

describe('searching the library', () => {
  it.each([
    ['title', 'POOL', ['Pool closes']],
    ['publisher', 'lantern', ['Pool closes']],
    ['byline, without its accent', 'ortiz', ['Ferry late']],
    ['tag', 'harb', ['Ferry late']],
    ['text', 'cafe', ['bakery 10']],
    ['text, with any apostrophe', "o'neil", ['bakery 10']],
  ])('finds by %s', (_what, query, titles) => expect(found({ query })).toEqual(titles))

  it('finds what has every word, wherever each stands', () => {
    expect(found({ query: 'bakery café' })).toEqual(['bakery 10'])
    expect(found({ query: 'bakery lantern' })).toEqual([])
  })
  it('is narrowed by a tag', () => expect(found({ tag: 'council' })).toEqual(['Ferry late', 'Pool closes']))
})

describe('sorting the library', () => {
  it.each([
    ['opened', ['Ferry late', 'Pool closes', 'bakery 10', 'Bakery 9']],
    ['published', ['bakery 10', 'Pool closes', 'Ferry late', 'Bakery 9']],
    ['title', ['Bakery 9', 'bakery 10', 'Ferry late', 'Pool closes']],
    ['length', ['Pool closes', 'Ferry late', 'bakery 10', 'Bakery 9']],
  ] as const)('by %s', (sort, titles) => expect(found({ sort })).toEqual(titles))
})

it('counts tags, by name', () =>
  expect(deriveTags(items)).toEqual([
    ['council', 2],
    ['Harbor', 1],
  ]))

it('orders what files brought in by the times that they tell, behind what was opened here', () => {
  const brought = (title: string, day: string) => item(title, { openedAt: `${day}T10:00:00Z` })
  const items = [item('Ships'), brought('Older', '2026-01-01'), brought('Newer', '2999-01-02'), ferry]
  expect(deriveItems(items, INITIAL_VIEW, new Map()).map(({ title }) => title)).toEqual([
    'Ferry late',
    'Newer',
    'Older',
    'Ships',
  ])
})

describe('the tour', () => {
  const shipped = [item('Putin', { opened: 1 }), item('start-here', { bundled: true })]
  const order = (items: readonly LibraryItem[]) => deriveItems(items, INITIAL_VIEW, texts).map(({ id }) => id)

  it('stands first until it was taken', () => {
    expect(order([...items, ...shipped])[0]).toBe('start-here')
    expect(order([ferry, item('start-here', { opened: 1 })])).toEqual([ferry.id, 'start-here'])
  })
})
