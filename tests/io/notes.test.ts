// Notes in the library: none twice, none lost between tabs, kept, carried and deleted with their article.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Note } from '../../src/domain'
import type { Library } from '../../src/io/library'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { exportLibrary, importLibrary } from '../../src/io/libraryTransfer'
import { united } from '../../src/io/storage/notes'
import { pool } from '../support/ownArticles'
import { type Browser, fullFor, newBrowser, told } from '../support/storage'

const noteOn = (exact: string, comment: string): Note => {
  const start = pool.text.indexOf(exact)
  return {
    passages: [
      {
        quote: { exact, prefix: '', suffix: '' },
        position: { start, end: start + exact.length },
      },
    ],
    comment,
    tags: ['water'],
    author: 'Kim Lee',
    created: '2026-03-01T08:00:00.000Z',
  }
}
const why = noteOn('closes', 'Why?')
const when = noteOn('Monday', 'Which one?')

const add = (library: Library, ...notes: readonly Note[]) => library.annotate(pool, { kind: 'add', notes })

let browser: Browser
beforeEach(() => {
  browser = newBrowser()
})

describe('notes', () => {
  it('are kept, each once', async () => {
    const library = browser.tab()
    await library.open(pool)
    expect(await add(library, why)).toEqual({ kind: 'saved', added: 1, present: 0, over: 0 })
    expect(await add(library, why, when)).toEqual({ kind: 'saved', added: 1, present: 1, over: 0 })
    expect(await browser.tab().part('notes', pool.id)).toEqual([why, when])
    expect((await browser.tab().get(pool.id))?.notes).toEqual([why, when])
  })
  it('keep the article that another tab deleted', async () => {
    const library = browser.tab()
    await add(library, why)
    expect(await library.get(pool.id)).toMatchObject({ article: pool, notes: [why] })
  })
  it('are taken one by one', async () => {
    const library = browser.tab()
    await add(library, why, when)
    await library.annotate(pool, { kind: 'remove', note: why })
    expect(await library.part('notes', pool.id)).toEqual([when])
    await library.annotate(pool, { kind: 'remove', note: when })
    expect(await library.part('notes', pool.id)).toEqual([])
  })
  it('of two tabs are all there, and each tab hears of the other’s', async () => {
    const [one, other] = [browser.tab(), browser.tab()]
    await one.open(pool)
    const before = other.partsVersion()
    const heard = vi.fn(() => other.partsVersion())
    other.subscribe(heard)
    await Promise.all([add(one, why), add(other, when)])
    expect(await one.part('notes', pool.id)).toEqual(expect.arrayContaining([why, when]))
    await vi.waitFor(() => expect(heard).toHaveLastReturnedWith(other.partsVersion()))
    expect(other.partsVersion()).toBeGreaterThan(before)
  })
  it('go with their article, and come back with it', async () => {
    const library = browser.tab()
    await add(library, why)
    const record = await library.remove(pool.id)
    expect(await library.part('notes', pool.id)).toEqual([])
    await library.restore({ records: [record!] })
    expect(await browser.tab().part('notes', pool.id)).toEqual([why])
  })
  it('are carried by the library’s file, and merged with those that are there', async () => {
    const there = libraryInMemory()
    await add(there, why)
    const library = browser.tab()
    await add(library, when)
    const file = await exportLibrary(there, new Date())
    await importLibrary(library, file)
    await importLibrary(library, file)
    expect(await library.part('notes', pool.id)).toEqual([when, why])
  })
  it('are at most so many, and those that are there stay', () => {
    const many = Array.from({ length: 5_010 }, (_, i) => noteOn('pool', `${i}`))
    const all = united([why], many)
    expect(all).toHaveLength(5_000)
    expect(all[0]).toBe(why)
    const long = Array.from({ length: 100 }, (_, i) => noteOn('pool', `${i}${'x'.repeat(50_000)}`))
    expect(united([], long).length).toBeLessThan(81)
  })
})

describe('where nothing can be kept', () => {
  it.each(['blocked', 'full'] as const)('(%s) notes hold until the page closes', async (reason) => {
    const library = libraryInMemory(reason)
    await library.open(pool)
    expect(await add(library, why)).toMatchObject({ kind: 'unsaved', why: reason, added: 1 })
    expect(await library.part('notes', pool.id)).toEqual([why])
  })
  it('because nothing is to be remembered, what was kept stays as it is', async () => {
    const library = browser.tab()
    await add(library, why)
    library.remember(false)
    expect(await add(library, when)).toMatchObject({ kind: 'unsaved', why: 'chosen' })
    expect(await library.part('notes', pool.id)).toEqual([why, when])
    expect(await browser.tab().part('notes', pool.id)).toEqual([why])
  })
  it('a full disk takes them later', async () => {
    const library = browser.tab()
    await library.open(pool)
    const full = fullFor('notes')
    expect(await add(library, why)).toMatchObject({ kind: 'unsaved', why: 'full', added: 1 })
    full.mockRestore()
    await add(library, when)
    expect(await browser.tab().part('notes', pool.id)).toEqual([why, when])
  })
})

describe('damaged notes', () => {
  async function damaged(value: unknown) {
    await add(browser.tab(), why)
    const db = await browser.database()
    await db.put('notes', value, pool.id)
    db.close()
    return browser.tab()
  }
  it.each([
    ['no list', 'gone'],
    ['a note without a passage', [{ ...why, passages: [] }]],
    ['an empty passage', [{ ...why, passages: [{ ...why.passages[0], position: { start: 4, end: 4 } }] }]],
    ['a comment that is none', [{ ...why, comment: 5 }]],
    ['one among good ones', [when, null]],
  ])('(%s) are set aside, exported, and leave the article alone', async (_what, value) => {
    const library = await damaged(value)
    expect(await library.part('notes', pool.id)).toEqual([])
    expect(await told(library, 'quarantined')).toEqual({ kind: 'quarantined', count: 1 })
    expect(await library.get(pool.id)).toMatchObject({ article: pool, notes: [] })
    expect(await library.all()).toMatchObject({
      records: [{ article: pool, notes: [] }],
      quarantined: [{ id: pool.id, notes: value }],
    })
    expect(await add(library, when)).toMatchObject({ kind: 'saved', added: 1 })
  })
  it('in a library’s file are set aside, and the article is read', async () => {
    const there = browser.tab()
    await add(there, why)
    const [head, line = ''] = (await (await exportLibrary(there, new Date())).text()).split('\n')
    const file = new Blob([`${head}\n${JSON.stringify({ ...JSON.parse(line), notes: [5] })}\n`])
    const library = libraryInMemory()
    expect(await importLibrary(library, file)).toMatchObject({ kind: 'read', records: 1, unreadable: 0 })
    expect(await library.all()).toMatchObject({
      records: [{ article: { ...pool, origin: 'file' }, notes: [] }],
      quarantined: [{ id: pool.id, notes: [5] }],
    })
  })
})

it('a database of the version before gains its store for notes, and loses nothing', async () => {
  await new Promise<void>((resolve) => {
    const request = indexedDB.open('sourcelight', 1)
    request.onupgradeneeded = () => {
      for (const store of ['entries', 'articles', 'meta']) request.result.createObjectStore(store)
      request.result.createObjectStore('quarantine', { autoIncrement: true })
      request.transaction?.objectStore('articles').put({ text: 'kept' }, 'old')
    }
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
  })
  const library = browser.tab()
  expect(await add(library, why)).toMatchObject({ kind: 'saved', added: 1 })
  expect([...(await library.texts()).values()]).toContain(pool.text)
  const db = await browser.database()
  expect(await db.get('articles', 'old')).toEqual({ text: 'kept' })
  db.close()
})
