// The library: one suite for the twin in memory and the one in a database.
import { describe, expect, it } from 'vitest'
import { type Library, withDetails } from '../../src/io/library'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { ferry, newBrowser, pool } from '../support/storage'

const titles = async (library: Library) => (await library.list()).map(({ title }) => title)
const entryOf = async (library: Library, id: string) => (await library.get(id))?.entry

const libraries: [string, () => Library][] = [
  ['in memory', () => libraryInMemory()],
  ['in a database', () => newBrowser().tab()],
]

describe.each(libraries)('the library %s', (_name, make) => {
  it('lists what was opened, the latest first', async () => {
    const library = make()
    await library.open(pool)
    await library.open(ferry)
    expect(await titles(library)).toEqual(['Ferry late', 'Pool closes'])
    expect(await library.open(pool)).toEqual({ kind: 'saved' })
    expect(await titles(library)).toEqual(['Pool closes', 'Ferry late'])
  })
  it('gives the article back as it was', async () => {
    const library = make()
    await library.open(pool)
    expect((await library.get('pool'))?.article).toEqual(pool)
    expect(await library.get('ferry')).toBeNull()
  })
  it('finds the entry again when the same text is opened again', async () => {
    const library = make()
    await library.open(pool)
    await library.edit('pool', { title: 'Pool to close', progress: 0.5 })
    await library.tag('pool', { add: 'Harbor' })
    await library.open(pool)
    expect(await entryOf(library, 'pool')).toMatchObject({
      title: 'Pool to close',
      progress: 0.5,
      tags: ['Harbor'],
    })
  })
  it('lets what a link brought give way to what its reader opens, and not the other way round', async () => {
    const library = make()
    const linked = { ...pool, origin: 'link', title: 'The Pool Lies', publisher: 'Forged' } as const
    await library.open(linked)
    await library.tag('pool', { add: 'Harbor' })
    expect((await library.get('pool'))?.article).toEqual(linked)
    await library.open(pool)
    expect(await library.get('pool')).toMatchObject({
      entry: { title: 'Pool closes', publisher: pool.publisher, origin: pool.origin, tags: ['Harbor'] },
      article: pool,
    })
    await library.open(linked)
    expect((await library.get('pool'))?.article).toEqual(pool)
  })
  it('keeps details beside the article whose they are', async () => {
    const library = make()
    await library.open(pool)
    await library.edit('pool', { title: 'Pool to close', byline: 'Ana Ortiz', published: '2026-01-02' })
    const record = (await library.get('pool'))!
    expect(record.article.title).toBe('Pool closes')
    expect(withDetails(record)).toMatchObject({
      title: 'Pool to close',
      byline: 'Ana Ortiz',
      titleSupplied: true,
    })
  })
  it('adds and takes tags, which differ by more than case', async () => {
    const library = make()
    await library.open(pool)
    await library.tag('pool', { add: ' Harbor ' })
    await library.tag('pool', { add: 'harbor' })
    await library.tag('pool', { add: 'council' })
    expect((await entryOf(library, 'pool'))?.tags).toEqual(['Harbor', 'council'])
    await library.tag('pool', { remove: 'HARBOR' })
    expect((await entryOf(library, 'pool'))?.tags).toEqual(['council'])
  })
  it('puts back what was deleted, in its old place', async () => {
    const library = make()
    await library.open(pool)
    await library.tag('pool', { add: 'Harbor' })
    await library.open(ferry)
    const removed = await library.remove('pool')
    expect(await titles(library)).toEqual(['Ferry late'])
    await library.restore({ records: [removed!] })
    expect(await titles(library)).toEqual(['Ferry late', 'Pool closes'])
    expect((await entryOf(library, 'pool'))?.tags).toEqual(['Harbor'])
  })
  it('does not bring a deleted entry back by an edit that comes late', async () => {
    const library = make()
    await library.open(pool)
    await library.remove('pool')
    expect(await library.edit('pool', { progress: 1 })).toEqual({ kind: 'gone' })
    expect(await library.tag('pool', { add: 'Harbor' })).toEqual({ kind: 'gone' })
    expect(await library.list()).toEqual([])
    expect(await library.remove('pool')).toBeNull()
  })
  it('merges what is put back with what is there', async () => {
    const library = make()
    await library.open(pool)
    await library.tag('pool', { add: 'here' })
    await library.edit('pool', { progress: 0.9 })
    const record = (await library.get('pool'))!
    const twin = { ...record.entry, tags: ['there'], progress: 0.2, opened: 40, title: 'Pool shut' }
    await library.restore({ records: [{ ...record, entry: twin }] })
    expect(await entryOf(library, 'pool')).toMatchObject({
      title: 'Pool shut',
      progress: 0.9,
      tags: ['there', 'here'],
    })
    await library.open(ferry)
    expect((await entryOf(library, 'ferry'))?.opened).toBe(41)
  })
  it('exports everything and deletes everything', async () => {
    const library = make()
    await library.open(pool)
    await library.restore({ records: [], quarantined: ['a damaged one'] })
    expect(await library.all()).toMatchObject({
      records: [{ article: pool }],
      quarantined: ['a damaged one'],
    })
    await library.clear()
    expect(await library.all()).toEqual({ records: [], quarantined: [] })
  })
  it('hands out texts for searching', async () => {
    const library = make()
    await library.open(pool)
    expect([...(await library.texts())]).toEqual([['pool', pool.text]])
  })
  it('tells of every change', async () => {
    const library = make()
    let heard = 0
    const leave = library.subscribe(() => {
      heard += 1
    })
    await library.open(pool)
    expect(heard).toBeGreaterThan(0)
    leave()
    const before = heard
    await library.remove('pool')
    expect(heard).toBe(before)
  })
  it('remembers nothing where the reader wants it so, and forgets when told', async () => {
    const library = make()
    await library.open(pool)
    library.remember(false)
    expect(await library.open(ferry)).toEqual({ kind: 'unsaved', why: 'chosen' })
    expect(await titles(library)).toEqual(['Ferry late', 'Pool closes'])
    expect(library.notices()).toEqual([{ kind: 'inMemory', why: 'chosen' }])
    await library.clear()
    expect(await library.list()).toEqual([])
  })
  it('takes only what it handed out for an undoing, and only once', async () => {
    const library = make()
    await library.open(pool)
    const removed = (await library.remove('pool'))!
    library.remember(false)
    expect(await library.restore({ records: [structuredClone(removed)] })).toMatchObject({ why: 'chosen' })
    expect(await library.restore({ records: [removed] })).toEqual({ kind: 'saved' })
    expect(await library.restore({ records: [removed] })).toMatchObject({ why: 'chosen' })
  })
  it('counts how often everything was deleted', async () => {
    const library = make()
    await library.open(pool)
    await library.remove('pool')
    expect(library.clearings()).toBe(0)
    await library.clear()
    expect(library.clearings()).toBe(1)
  })
})
