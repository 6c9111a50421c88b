// Export and import: everything comes back, twice is once, and no file does harm.
import { describe, expect, it, vi } from 'vitest'
import { idOf } from '../../src/ingest/articleFromText'
import { articlesInMemory } from '../../src/io/articles'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { exportLibrary, importLibrary } from '../../src/io/libraryTransfer'
import { articleOf } from '../support/newspaper'
import { ferry, filled, HEAD, NOW, own, pool } from '../support/ownArticles'
import { newBrowser } from '../support/storage'

const fileOf = (...lines: readonly unknown[]) =>
  new Blob([lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')])

async function lineOf(change: { entry?: object; article?: object } = {}) {
  const { entry, article } = (await (await filled()).get(pool.id))!
  return { entry: { ...entry, ...change.entry }, article: { ...article, ...change.article } }
}

describe('an exported library', () => {
  it('comes back whole, what was set aside included', async () => {
    const library = libraryInMemory()
    for (const article of [pool, ferry]) await library.open({ ...article, origin: 'file' })
    await library.tag(pool.id, { add: 'harbor' })
    await library.restore({ records: [], quarantined: [{ id: 'damaged' }] })
    const file = await exportLibrary(library, NOW)
    const other = newBrowser().tab()
    expect(await importLibrary(other, file)).toEqual({
      kind: 'read',
      records: 2,
      first: expect.stringMatching(/./),
      compare: [],
      sample: 0,
      unreadable: 0,
      why: null,
      whole: true,
    })
    expect(await other.list()).toEqual(await library.list())
    expect(await other.all()).toEqual({
      records: expect.arrayContaining([...(await library.all()).records]),
      quarantined: [{ id: 'damaged' }],
    })
  })
  it('changes nothing when it is imported where it came from', async () => {
    const library = await filled(newBrowser().tab())
    await library.restore({ records: [], quarantined: [{ id: 'damaged' }] })
    const before = await library.all()
    await importLibrary(library, await exportLibrary(library, NOW))
    expect(await library.all()).toEqual(before)
  })
  it('holds damaged records that are no JSON', async () => {
    const library = await filled()
    const circle: { self?: unknown } = {}
    circle.self = circle
    await library.restore({ records: [], quarantined: [circle, 12n, undefined] })
    const other = libraryInMemory()
    await importLibrary(other, await exportLibrary(library, NOW))
    expect((await other.all()).quarantined).toEqual([{ self: '…' }, '12', null])
  })
})

describe('a file that is not what it should be', () => {
  it.each([
    ['nothing', ''],
    ['an article', 'The pool closes.'],
    ['JSON of something else', '{"name":"x"}\n{}'],
    ['null', 'null'],
  ])('%s is no library', async (_what, text) => {
    expect(await importLibrary(libraryInMemory(), new Blob([text]))).toEqual({ kind: 'notALibrary' })
  })
  it('of a later version is not guessed at', async () => {
    const file = fileOf('{"sourcelight":"library","version":2}', await lineOf())
    const library = libraryInMemory()
    expect(await importLibrary(library, file)).toEqual({ kind: 'unknownVersion' })
    expect(await library.list()).toEqual([])
  })
  it.each([
    ['cut off', '{"entry":{"id"'],
    ['nested without end', '['.repeat(100_000)],
    ['without an article', { entry: {} }],
  ])('a line that is %s is left out, the others are read', async (_what, line) => {
    const library = libraryInMemory()
    const file = fileOf(HEAD, line, await lineOf())
    expect(await importLibrary(library, file)).toMatchObject({ records: 1, unreadable: 1 })
    expect(await library.list()).toHaveLength(1)
  })
  it.each([
    ['a text under another’s name', { article: { text: 'The pool stays open for good.' } }],
    [
      'words that no block shows',
      { article: { blocks: [{ kind: 'paragraph', level: null, span: { start: 9, end: 26 } }] } },
    ],
    ['two names', { entry: { id: 'putin-friends' } }],
    ['an address that runs', { article: { url: 'javascript:alert(1)' } }],
    [
      'a link that runs',
      { article: { inlines: [{ kind: 'link', span: { start: 0, end: 3 }, href: 'data:text/html,x' }] } },
    ],
    [
      'a span beyond the text',
      { article: { blocks: [{ kind: 'paragraph', level: null, span: { start: 0, end: 99 } }] } },
    ],
    ['openings beyond counting', { entry: { opened: Number.MAX_SAFE_INTEGER } }],
    ['more tags than anybody has', { entry: { tags: Array.from({ length: 2000 }, String) } }],
  ])('a record with %s is refused', async (_what, change) => {
    const library = libraryInMemory()
    expect(await importLibrary(library, fileOf(HEAD, await lineOf(change)))).toMatchObject({
      records: 0,
      unreadable: 1,
    })
    expect(await library.list()).toEqual([])
  })
  it('keeps nothing of what a record has too much', async () => {
    const library = libraryInMemory()
    const { entry, article } = await lineOf()
    const line = `{"entry":${JSON.stringify({ ...entry, extra: 1 })},"article":{"__proto__":{"x":1},${JSON.stringify(article).slice(1)}}`
    await importLibrary(library, fileOf(HEAD, line))
    expect((await library.get(pool.id))?.entry).not.toHaveProperty('extra')
    expect((await library.get(pool.id))?.article).not.toHaveProperty('x')
  })
  it('stops where there is no room, and what was there stays', async () => {
    const browser = newBrowser()
    const library = browser.tab()
    await library.open(ferry)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    expect(await importLibrary(library, fileOf(HEAD, await lineOf()))).toMatchObject({
      why: 'full',
      whole: false,
    })
    vi.restoreAllMocks()
    expect((await browser.tab().list()).map(({ id }) => id)).toEqual([ferry.id])
  })
})

describe('what a file says', () => {
  const BRINK = 2 ** 40
  const shipped = {
    ...articleOf(['The harbor is open.'], { id: 'start-here', title: 'Start here' }),
    origin: 'bundled',
  } as const
  const articles = articlesInMemory([{ article: shipped, reviewed: null }])

  it.each([
    ['an empty library', []],
    ['a library', [ferry]],
  ])('of the number of its openings leaves %s fit to be written to', async (_what, before) => {
    const browser = newBrowser()
    const library = browser.tab()
    for (const article of before) await library.open(article)
    await importLibrary(library, fileOf(HEAD, await lineOf({ entry: { opened: BRINK } })))
    expect(await library.open(ferry)).toEqual({ kind: 'saved' })
    expect(await library.open(own('The bus is on time.'))).toEqual({ kind: 'saved' })
    const kept = await browser.tab().list()
    expect(kept).toHaveLength(3)
    expect(kept[2]?.id).toBe(pool.id)
    expect(kept[0]!.opened).toBeLessThan(BRINK / 2)
  })
  it('tells no facts of a text that is here, but adds to its tags and progress', async () => {
    const library = newBrowser().tab()
    await library.open(pool)
    await library.edit(pool.id, { title: 'Pool to close' })
    const before = (await library.get(pool.id))!
    const forged = { title: 'Forged', publisher: 'Forged', byline: 'Forged', published: '1999-01-01' }
    const entry = { ...forged, origin: 'address', opened: 99, tags: ['theirs'], progress: 0.7 }
    await importLibrary(library, fileOf(HEAD, await lineOf({ entry, article: forged })))
    expect(await library.get(pool.id)).toEqual({
      ...before,
      entry: { ...before.entry, tags: ['theirs'], progress: 0.7 },
    })
  })
  it('of a text that an earlier file brought does not change what that one said', async () => {
    const library = newBrowser().tab()
    await library.open(ferry)
    await importLibrary(library, fileOf(HEAD, await lineOf()))
    await importLibrary(library, fileOf(HEAD, await lineOf({ entry: { title: 'Forged', opened: 99 } })))
    expect((await library.get(pool.id))?.entry.title).toBe(pool.title)
  })
  it('is no witness of where a text is from, nor of how long it is', async () => {
    const library = libraryInMemory()
    const line = await lineOf({ entry: { origin: 'address', words: 9_000 }, article: { origin: 'bundled' } })
    await importLibrary(library, fileOf(HEAD, line), articles)
    expect(await library.get(pool.id)).toMatchObject({
      entry: { origin: 'file', words: 5 },
      article: { origin: 'file' },
    })
  })
  it('of its link it cannot take back', async () => {
    const library = libraryInMemory()
    await importLibrary(library, fileOf(HEAD, await lineOf({ article: { origin: 'link' } })))
    expect((await library.get(pool.id))?.entry.origin).toBe('link')
  })
  it.each([
    ['a hash', idOf('Another text.')],
    ['a name that ships with nothing', 'made-up'],
  ])('ships with the reader, under %s, is refused', async (_what, id) => {
    const library = libraryInMemory()
    const line = await lineOf({ entry: { id, origin: 'bundled' }, article: { id, origin: 'bundled' } })
    expect(await importLibrary(library, fileOf(HEAD, line), articles)).toMatchObject({
      records: 0,
      unreadable: 1,
    })
    expect(await library.list()).toEqual([])
  })
  it('of an article that ships is believed in its tags and progress alone', async () => {
    const library = libraryInMemory()
    const claim = { id: shipped.id, origin: 'bundled', title: 'Forged' }
    const line = await lineOf({ entry: { ...claim, progress: 0.4 }, article: claim })
    await importLibrary(library, fileOf(HEAD, line), articles)
    expect(await library.get(shipped.id)).toMatchObject({
      entry: { title: 'Start here', tags: ['harbor'], progress: 0.4, words: 4 },
      article: shipped,
    })
  })
  it('of a day that is none is left out', async () => {
    const library = libraryInMemory()
    const published = 'checked and true, May 5'
    await importLibrary(library, fileOf(HEAD, await lineOf({ entry: { published }, article: { published } })))
    expect(await library.get(pool.id)).toMatchObject({
      entry: { published: null },
      article: { published: null },
    })
  })
  it('of tags is cut to what a reader could have given', async () => {
    const library = libraryInMemory()
    const tags = ['x'.repeat(9_000), `${'x'.repeat(40)}y`, ' Pool ', 'pool', ' ']
    await importLibrary(library, fileOf(HEAD, await lineOf({ entry: { tags } })))
    expect((await library.get(pool.id))?.entry.tags).toEqual(['x'.repeat(40), 'Pool'])
  })
  it('of damaged records is set aside up to a number, each once, and no other is looked at for it', async () => {
    const library = newBrowser().tab()
    const looked = vi.spyOn(IDBObjectStore.prototype, 'getAll')
    const damaged = Array.from({ length: 1_300 }, (_, i) => ({ damaged: { i: Math.max(i, 100) } }))
    const imported = await importLibrary(library, fileOf(HEAD, ...damaged))
    expect(imported).toMatchObject({ records: 0, unreadable: 300 })
    expect(looked.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'quarantine')).toEqual(
      [],
    )
    vi.restoreAllMocks()
    expect((await library.all()).quarantined).toHaveLength(900)
  })
})
