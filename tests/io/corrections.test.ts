// Corrections in the library: a log that two tabs write, that outlives a full disk, and that files carry.
import { beforeEach, describe, expect, it } from 'vitest'
import { type KeptCorrection, without } from '../../src/editing'
import type { Library } from '../../src/io/library'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { exportLibrary, formatArticleFile, importLibrary } from '../../src/io/libraryTransfer'
import { unitedCorrections } from '../../src/io/storage/corrections'
import { own } from '../support/ownArticles'
import { type Browser, fullFor, newBrowser, told } from '../support/storage'

const pool = own('“The pool closes on Monday,” Kim Lee said.')

const entry = (id: string, order = 0): KeptCorrection => ({
  ...{ id, order, made: '2026-03-01T08:00:00.000Z', by: 'reader', version: 1, text: 'mark' },
  operation: { kind: 'background', span: { start: 1, end: 9, words: 'The pool', link: 'x' } },
})
const [speaker, words] = [entry('speaker', 0), entry('words', 1)]

const add = (library: Library, ...more: readonly KeptCorrection[]) =>
  library.changePart(pool, 'corrections', (log) => unitedCorrections(log, more))
const takeBack = (library: Library, ...ids: readonly string[]) =>
  library.changePart(pool, 'corrections', (log) => without(log, new Set(ids)))
const kept = (library: Library) => library.part('corrections', pool.id)

let browser: Browser
beforeEach(() => {
  browser = newBrowser()
})

describe('corrections', () => {
  it('are kept in order, each once, beside what else is kept', async () => {
    const library = browser.tab()
    await library.open(pool)
    expect(await add(library, words)).toEqual({ kind: 'saved' })
    expect(await add(library, words, speaker)).toEqual({ kind: 'saved' })
    expect(await kept(browser.tab())).toEqual([speaker, words])
    expect(await browser.tab().get(pool.id)).toMatchObject({ article: pool, notes: [] })
  })
  it('keep the article that another tab deleted', async () => {
    const library = browser.tab()
    await add(library, speaker)
    expect(await library.get(pool.id)).toMatchObject({ article: pool, corrections: [speaker] })
  })
  it('of two tabs are all there, a hundred of a hundred, and each tab hears of the other’s', async () => {
    const tabs = [browser.tab(), browser.tab()]
    await tabs[0]!.open(pool)
    const before = tabs[1]!.partsVersion()
    const all = Array.from({ length: 100 }, (_, i) => entry(`c${i}`, i))
    await Promise.all(all.map((one, i) => add(tabs[i % 2]!, one)))
    expect(await kept(browser.tab())).toEqual(all)
    expect(tabs[1]!.partsVersion()).toBeGreaterThan(before)
  })
  it('are taken back in one tab while another makes more', async () => {
    const [one, other] = [browser.tab(), browser.tab()]
    await add(one, speaker, words)
    const more = entry('more', 2)
    await Promise.all([takeBack(one, 'speaker'), add(other, more)])
    expect(await kept(browser.tab())).toEqual([words, more])
  })
  it('go with their article, and come back with it', async () => {
    const library = browser.tab()
    await add(library, speaker)
    const record = await library.remove(pool.id)
    expect(await kept(library)).toEqual([])
    await library.restore({ records: [record!] })
    expect(await kept(browser.tab())).toEqual([speaker])
  })
  it('are carried by the library’s file, and joined with those that are there', async () => {
    const there = libraryInMemory()
    await add(there, speaker)
    const library = browser.tab()
    await add(library, words)
    const file = await exportLibrary(there, new Date())
    await importLibrary(library, file)
    await importLibrary(library, file)
    expect(await kept(library)).toEqual([speaker, words])
  })
  it('are the sender’s in a file of one text', async () => {
    const library = browser.tab()
    await importLibrary(library, new Blob([formatArticleFile(pool, new Date(), [speaker])]))
    expect(await kept(library)).toEqual([{ ...speaker, by: 'sender' }])
  })
  it('of a file that would keep a page for minutes are set aside, and the text is read', async () => {
    const endless = Array.from({ length: 5_001 }, (_, i) => entry(`c${i}`, i))
    const library = browser.tab()
    const file = (log: readonly KeptCorrection[]) =>
      new Blob([formatArticleFile(pool, new Date('2026-03-02T09:00:00Z'), log)])
    expect(await importLibrary(library, file(endless))).toMatchObject({
      kind: 'read',
      records: 1,
      unreadable: 0,
    })
    expect(await kept(library)).toEqual([])
    const { records, quarantined } = await library.all()
    expect(records).toMatchObject([{ article: { id: pool.id } }])
    expect(quarantined).toMatchObject([{ id: pool.id, corrections: { length: 5_001 } }])
    await importLibrary(library, file(endless.slice(1)))
    expect(await kept(library)).toHaveLength(5_000)
  })
  it('are at most so many, and those that are there stay', () => {
    const many = Array.from({ length: 20_010 }, (_, i) => entry(`c${i}`, i + 1))
    const all = unitedCorrections([speaker], many)
    expect(all).toHaveLength(20_000)
    expect(all[0]).toBe(speaker)
  })
})

describe('where nothing can be kept', () => {
  it.each(['blocked', 'full'] as const)('(%s) corrections hold until the page closes', async (reason) => {
    const library = libraryInMemory(reason)
    await library.open(pool)
    expect(await add(library, speaker)).toEqual({ kind: 'unsaved', why: reason })
    expect(await kept(library)).toEqual([speaker])
  })
  it('what is taken back while nothing is remembered stays away, and what another tab added stays', async () => {
    const library = browser.tab()
    await add(library, speaker)
    library.remember(false)
    await takeBack(library, 'speaker')
    const other = browser.tab()
    other.remember(true)
    await add(other, words)
    library.remember(true)
    await add(library, entry('more', 2))
    expect((await kept(browser.tab())).map(({ id }) => id)).toEqual(['words', 'more'])
  })
  it('a full disk takes them later', async () => {
    const library = browser.tab()
    await library.open(pool)
    const full = fullFor('corrections')
    expect(await add(library, speaker)).toEqual({ kind: 'unsaved', why: 'full' })
    full.mockRestore()
    await add(library, words)
    expect(await kept(browser.tab())).toEqual([speaker, words])
  })
})

describe('damaged corrections', () => {
  const endless: unknown[] = []
  endless.push(endless)
  it.each([
    ['no list', 'gone'],
    ['an entry twice', [speaker, speaker]],
    ['an operation that is none', [{ ...speaker, operation: 'sing' }]],
    ['an operation without end', [{ ...speaker, operation: endless }]],
    ['an operation that is too long', [{ ...speaker, operation: { words: 'x'.repeat(200_001) } }]],
    ['somebody else', [{ ...speaker, by: 'nobody' }]],
    ['one among good ones', [words, null]],
  ])('(%s) are set aside, and leave the article alone', async (_what, value) => {
    await add(browser.tab(), speaker)
    const db = await browser.database()
    await db.put('corrections', value, pool.id)
    db.close()
    const library = browser.tab()
    expect(await kept(library)).toEqual([])
    expect(await told(library, 'quarantined')).toEqual({ kind: 'quarantined', count: 1 })
    expect(await library.get(pool.id)).toMatchObject({ article: pool, corrections: [] })
    expect(await add(library, words)).toEqual({ kind: 'saved' })
  })
  it('what a newer program wrote is kept as it is', async () => {
    const newer = { ...speaker, version: 7, operation: { kind: 'sing', in: ['a', 'choir'] } }
    await add(browser.tab(), newer)
    expect(await kept(browser.tab())).toEqual([newer])
  })
})

it('a database of the version before gains its store for corrections, and loses nothing', async () => {
  await new Promise<void>((resolve) => {
    const request = indexedDB.open('sourcelight', 2)
    request.onupgradeneeded = () => {
      for (const store of ['entries', 'articles', 'meta', 'notes']) request.result.createObjectStore(store)
      request.result.createObjectStore('quarantine', { autoIncrement: true })
      request.transaction?.objectStore('articles').put({ text: 'kept' }, 'old')
    }
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
  })
  expect(await add(browser.tab(), speaker)).toEqual({ kind: 'saved' })
  expect(await kept(browser.tab())).toEqual([speaker])
  const db = await browser.database()
  expect(await db.get('articles', 'old')).toEqual({ text: 'kept' })
  db.close()
})
