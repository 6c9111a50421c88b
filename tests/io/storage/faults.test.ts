// What can befall a library: every fault of storage, and that no acknowledged write is lost by it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Note } from '../../../src/domain'
import type { Library } from '../../../src/io/library'
import { type Browser, ferry, ids, newBrowser, pool, recordOf, told } from '../../support/storage'

const NOTE: Note = {
  passages: [{ quote: { exact: 'pool', prefix: '', suffix: '' }, position: { start: 4, end: 8 } }],
  comment: 'Why?',
  tags: [],
  author: null,
  created: '2026-03-01T08:00:00.000Z',
}

let browser: Browser
beforeEach(() => {
  browser = newBrowser()
})
afterEach(() => void vi.restoreAllMocks())

/** From the nth write on there is no room for anything new. */
function fillUp() {
  const put = IDBObjectStore.prototype.put
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...of) {
    if (this.name !== 'articles') return put.apply(this, of)
    throw new DOMException('', 'QuotaExceededError')
  })
}

describe('a full disk', () => {
  it('keeps the text in memory, says so, and leaves what is on disk alone', async () => {
    const library = browser.tab()
    await library.open(pool)
    fillUp()
    expect(await library.open(ferry)).toEqual({ kind: 'unsaved', why: 'full' })
    expect((await library.get('ferry'))?.article).toEqual(ferry)
    expect(library.notices()).toEqual([{ kind: 'inMemory', why: 'full' }])
    expect(await ids(browser.tab())).toEqual(['pool'])
  })
  it('is tried again with the next write, and then everything is kept', async () => {
    const library = browser.tab()
    const full = fillUp()
    await library.open(ferry)
    await library.edit('ferry', { progress: 0.5 })
    full.mockRestore()
    await library.open(pool)
    expect(library.notices()).toEqual([])
    const kept = await browser.tab().list()
    expect(kept.map(({ id, progress }) => [id, progress])).toEqual(
      expect.arrayContaining([
        ['pool', 0],
        ['ferry', 0.5],
      ]),
    )
  })
  it('fails a write as a whole: no entry without its article', async () => {
    fillUp()
    const record = await recordOf(pool)
    browser = newBrowser()
    await browser.tab().restore({ records: [record] })
    expect(await ids(browser.tab())).toEqual([])
  })
})

describe('blocked storage', () => {
  it.each([
    ['missing', undefined],
    [
      'refused',
      {
        open: () => {
          throw new DOMException('', 'SecurityError')
        },
      },
    ],
  ])('(%s) works in memory and says so', async (_how, factory) => {
    vi.stubGlobal('indexedDB', factory)
    const library = browser.tab()
    expect(await library.open(pool)).toEqual({ kind: 'unsaved', why: 'blocked' })
    expect(await ids(library)).toEqual(['pool'])
    expect(library.notices()).toEqual([{ kind: 'inMemory', why: 'blocked' }])
    vi.unstubAllGlobals()
  })
})

describe('eviction', () => {
  it('is noticed on the next visit, told until the reader takes note', async () => {
    const library = browser.tab()
    await library.open(pool)
    await library.open(ferry)
    browser.evict()
    expect(await told(await visited(), 'lost')).toEqual({ kind: 'lost', count: 2 })
    const later = await visited()
    expect(await told(later, 'lost')).toEqual({ kind: 'lost', count: 2 })
    await later.acknowledgeLoss()
    expect((await visited()).notices()).toEqual([])
  })
  it('of the latest changes only is noticed too', async () => {
    const library = browser.tab()
    await library.open(pool)
    const before = await (await browser.database()).get('meta', 'state')
    await library.edit('pool', { progress: 1 })
    await (await browser.database()).put('meta', before, 'state')
    expect(await told(await visited(), 'lost')).toEqual({ kind: 'lost', count: 0 })
  })
  it('is not claimed after a deletion, nor without a mark', async () => {
    const library = browser.tab()
    await library.open(pool)
    await library.remove('pool')
    expect((await visited()).notices()).toEqual([])
    browser.localStorage.clear()
    browser.evict()
    expect((await visited()).notices()).toEqual([])
  })
  it('in the middle of a visit: the next write opens the database again, and the loss is told', async () => {
    const library = browser.tab()
    await library.open(pool)
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('sourcelight').onsuccess = resolve
    })
    expect(await library.open(ferry)).toEqual({ kind: 'saved' })
    expect(library.notices()).toEqual([{ kind: 'lost', count: 1 }])
    expect(await ids(browser.tab())).toEqual(['ferry'])
  })
})

/** A tab that has looked into its library. */
async function visited(): Promise<Library> {
  const library = browser.tab()
  await library.list()
  await settled()
  return library
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

describe('remembering again', () => {
  it('writes what was opened, tagged and noted meanwhile', async () => {
    const library = browser.tab()
    library.remember(false)
    await library.open(pool)
    await library.annotate(pool, { kind: 'add', notes: [NOTE] })
    library.remember(true)
    expect(await library.tag('pool', { add: 'Harbor' })).toEqual({ kind: 'saved' })
    expect((await library.get('pool'))?.notes).toEqual([NOTE])
    expect(await browser.tab().get('pool')).toMatchObject({ entry: { tags: ['Harbor'] }, notes: [NOTE] })
  })
  it('needs no further write, and reaches the other tabs', async () => {
    const [here, there] = [browser.tab(), browser.tab()]
    there.remember(false)
    await there.open(ferry)
    here.remember(true)
    await vi.waitFor(async () => expect(await ids(browser.tab())).toEqual(['ferry']))
  })
  it('says so where there is no room', async () => {
    const library = browser.tab()
    library.remember(false)
    await library.open(pool)
    fillUp()
    library.remember(true)
    expect(await told(library, 'inMemory')).toEqual({ kind: 'inMemory', why: 'full' })
    expect(await ids(library)).toEqual(['pool'])
  })
})

describe('two tabs', () => {
  it('what one deletes does not come back from the memory of the other', async () => {
    const [here, there] = [browser.tab(), browser.tab()]
    for (const article of [pool, ferry]) await here.open(article)
    here.remember(false)
    for (const id of ['pool', 'ferry']) await there.edit(id, { progress: 0.5 })
    await here.remove('pool')
    await vi.waitFor(async () => expect(await ids(there)).toEqual(['ferry']))
    await here.clear()
    await vi.waitFor(() => expect(there.clearings()).toBe(1))
    here.remember(true)
    await there.edit('ferry', { progress: 1 })
    expect(await ids(browser.tab())).toEqual([])
  })
  it('edit one entry a hundred times at once, and nothing is lost', async () => {
    const [one, other] = [browser.tab(), browser.tab()]
    await one.open(pool)
    const edits = Array.from({ length: 100 }, (_, i) =>
      (i % 2 ? one : other).tag('pool', { add: `tag ${i}` }),
    )
    await Promise.all(edits)
    expect((await one.get('pool'))?.entry.tags).toHaveLength(100)
  })
  it('hear of each other’s changes', async () => {
    const [one, other] = [browser.tab(), browser.tab()]
    const heard = new Promise<void>((resolve) => void other.subscribe(resolve))
    await one.open(pool)
    await heard
    expect(await ids(other)).toEqual(['pool'])
  })
})

describe('versions', () => {
  it('an old tab lets a newer one upgrade, and says that it must be loaded again', async () => {
    const old = browser.tab()
    await old.open(pool)
    const newer = browser.tabOfLaterVersion(1)
    expect(await ids(newer)).toEqual(['pool'])
    expect(old.notices()).toEqual([{ kind: 'outdated' }])
    expect(await old.open(ferry)).toEqual({ kind: 'unsaved', why: 'newer' })
    expect((await old.get('ferry'))?.article).toEqual(ferry)
  })
  it('a newer tab waits in memory for one that does not let go, then keeps what it has', async () => {
    const stuck = await browser.database()
    stuck.close = () => {}
    const hold = IDBDatabase.prototype.close
    IDBDatabase.prototype.close = () => {}
    const newer = browser.tabOfLaterVersion(1)
    expect(await newer.open(pool)).toEqual({ kind: 'unsaved', why: 'waiting' })
    expect(newer.notices()).toEqual([{ kind: 'inMemory', why: 'waiting' }])
    IDBDatabase.prototype.close = hold
    hold.call(stuck)
    await vi.waitFor(async () => expect(await newer.open(ferry)).toEqual({ kind: 'saved' }))
    expect((await ids(browser.tabOfLaterVersion(1))).sort()).toEqual(['ferry', 'pool'])
  })
  it('an older app touches nothing that a newer one wrote', async () => {
    await browser.tabOfLaterVersion(2).open(pool)
    const older = browser.tab()
    expect(await older.open(ferry)).toEqual({ kind: 'unsaved', why: 'newer' })
    expect(older.notices()).toEqual([{ kind: 'inMemory', why: 'newer' }])
    expect(await ids(browser.tabOfLaterVersion(2))).toEqual(['pool'])
  })
})

it('orders by openings, not by a clock that goes back', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-01') })
  const library = browser.tab()
  await library.open(pool)
  vi.setSystemTime(new Date('2020-01-01'))
  await library.open(ferry)
  expect(await ids(library)).toEqual(['ferry', 'pool'])
  vi.useRealTimers()
})

it('keeps what it has whatever the clock says, and merges it', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const library = browser.tab()
  for (const day of ['2026-05-01', '1969-12-31', '+012026-01-01', '2020-01-01']) {
    vi.setSystemTime(new Date(day))
    await library.open(pool)
    await library.tag('pool', { add: day })
    await library.annotate(pool, { kind: 'add', notes: [{ ...NOTE, created: new Date().toISOString() }] })
    const record = (await library.get('pool'))!
    await library.restore({ records: [record] })
  }
  const { records, quarantined } = await browser.tab().all()
  expect(quarantined).toEqual([])
  expect(records).toMatchObject([{ entry: { opened: 4, addedAt: '2026-05-01T00:00:00.000Z' } }])
  expect(records[0]?.notes).toHaveLength(4)
  expect(records[0]?.entry.tags).toHaveLength(4)
  vi.useRealTimers()
})

it('answers from memory where the database never does', async () => {
  vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() })
  vi.useFakeTimers()
  const library = browser.tab()
  const saved = library.open(pool)
  await vi.advanceTimersByTimeAsync(11_000)
  expect(await saved).toEqual({ kind: 'unsaved', why: 'failed' })
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('is asked to keep what it has when the first text of one’s own is kept, and only once', async () => {
  const persist = vi.fn(async () => true)
  const library = browser.tab({ persist, persisted: async () => false, estimate: async () => ({}) })
  await library.open({ ...pool, origin: 'bundled' })
  expect(persist).not.toHaveBeenCalled()
  await library.open(ferry)
  await library.open(pool)
  await vi.waitFor(() => expect(persist).toHaveBeenCalledTimes(1))
})

it('throws cached analyses away before it gives up for want of room', async () => {
  const full = fillUp()
  const drop = vi.fn(async () => full.mockRestore())
  expect(await browser.tab(undefined, { drop }).open(pool)).toEqual({ kind: 'saved' })
  expect(drop).toHaveBeenCalledTimes(1)
})
