// What the build of ef710d1 kept and wrote opens unchanged: its profile, its library file, a shared file, its settings.
import { beforeEach, describe, expect, it } from 'vitest'
import type { LibraryRecord } from '../../../src/io/library'
import { importLibrary } from '../../../src/io/libraryTransfer'
import { analysesInBrowser } from '../../../src/io/storage/analysisCache'
import { type Database, openDatabase, type UpgradeTransaction } from '../../../src/io/storage/database'
import { excludedBlocksOnDisk } from '../../../src/io/storage/excludedBlocksOnDisk'
import { readSettings } from '../../../src/state'
import { oldProfile, readFixture } from '../../support/fixtures'
import { dumpProfile, type Profile, restoreProfile } from '../../support/profile'
import { type Browser, newBrowser } from '../../support/storage'

const profile = oldProfile()
/** The old build's own account of what it kept. */
const exported = readFixture('library.jsonl.gz')
  .split('\n')
  .filter(Boolean)
  .slice(1)
  .map((line): Partial<LibraryRecord> & { readonly damaged?: unknown } => JSON.parse(line))
const records = exported.filter((line) => line.entry)

let browser: Browser
beforeEach(() => {
  browser = newBrowser()
})

async function restored() {
  await restoreProfile(profile)
  for (const [key, value] of Object.entries(profile.localStorage)) browser.localStorage.set(key, value)
  return browser.tab()
}

const byId = (some: readonly Partial<LibraryRecord>[]) =>
  new Map(some.map(({ entry, article, notes = [] }) => [entry?.id, { entry, article, notes }]))

describe('the profile of ef710d1', () => {
  it('holds what the tests are about', () => {
    expect(records).toHaveLength(42)
    expect(records.filter(({ article }) => article?.origin !== 'bundled')).toHaveLength(40)
    expect(new Set(records.map(({ article }) => article?.origin)).size).toBe(6)
    expect(records.some(({ entry }) => entry && entry.progress > 0.1 && entry.progress < 0.9)).toBe(true)
    expect(records.find(({ notes }) => notes)?.notes).toHaveLength(4)
  })

  it('opens with every article, entry and note as it was, and what was set aside still so', async () => {
    const library = await restored()
    const { records: found, quarantined } = await library.all()
    expect(byId(found)).toEqual(byId(records))
    expect(quarantined).toEqual(exported.flatMap(({ damaged }) => damaged ?? []))
    expect(library.notices()).toEqual([{ kind: 'quarantined', count: 1 }])
    const order = (await library.list()).map(({ id }) => id)
    const opened = records.map(({ entry }) => entry!).sort((a, b) => b.opened - a.opened)
    expect(order).toEqual(opened.map(({ id }) => id))
  })

  it('opens as the first version of the database would have kept it, which knew of no notes', async () => {
    const first = {
      ...profile,
      databases: profile.databases.map((one) =>
        one.name === 'sourcelight'
          ? { ...one, version: 1, stores: one.stores.filter(({ name }) => name !== 'notes') }
          : one,
      ),
    }
    await restoreProfile(first)
    const library = browser.tab()
    const { records: found } = await library.all()
    expect(byId(found)).toEqual(byId(records.map((record) => ({ ...record, notes: [] }))))
    const [one] = found
    const notes = records.find((record) => record.notes)?.notes ?? []
    expect(one && (await library.annotate(one.article, { kind: 'add', notes }))).toMatchObject({ added: 4 })
    expect(one && (await browser.tab().part('notes', one.entry.id))).toEqual(notes)
  })

  it('tells what was left out of its pages', async () => {
    await restored()
    const page = records.find(({ article }) => article?.title === 'Bread stays as it is in Vell')
    const excluded = await excludedBlocksOnDisk(() => true).find(page?.entry?.id ?? '')
    expect(excluded?.map(({ text }) => text)).toContain('Nobody should see this line.')
  })

  it('has analyses that are made anew where today’s have more in them', async () => {
    await restored()
    const cached = profile.databases.find(({ name }) => name === 'sourcelight-analyses')?.stores[0]?.records
    expect(cached?.length).toBeGreaterThan(20)
    const cache = analysesInBrowser()
    for (const [key] of cached ?? []) {
      const article = records.find(({ entry }) => entry?.id === String(key).split(' ')[0])?.article
      expect(article && (await cache.find(String(key), article))).toBeNull()
    }
  })

  it('keeps its settings', async () => {
    await restored()
    const settings = browser.preferences.load('settings', readSettings)
    expect(settings).toMatchObject({ theme: 'night', text: 'large', spoken: true, keys: false })
  })

  it.each([
    ['at once', () => Promise.reject(new Error('a mistake in an upgrade'))],
    [
      'in the middle',
      async (db: Database, tx: UpgradeTransaction) => {
        db.deleteObjectStore('notes')
        await tx.objectStore('entries').clear()
        throw new Error('a mistake in an upgrade')
      },
    ],
  ])('is as it was where an upgrade fails (%s)', async (_when, upgrade) => {
    await restored()
    const before = await storesOf('sourcelight')
    const events = { onWaiting() {}, onOutdated() {}, onClosed() {} }
    await expect(openDatabase(events, [upgrade])).rejects.toThrow()
    expect(await storesOf('sourcelight')).toEqual(before)
    expect(byId((await browser.tab().all()).records)).toEqual(byId(records))
  })
})

/** What lies in a database of that name. */
async function storesOf(name: string): Promise<Profile['databases'][number] | undefined> {
  return (await dumpProfile()).databases.find((one) => one.name === name)
}

describe('a file of ef710d1', () => {
  it('of the whole library comes back in its order, with tags, notes and progress', async () => {
    const shipped = records.flatMap(({ article }) => (article?.origin === 'bundled' ? [article] : []))
    const articles = {
      list: async () => shipped.map((article) => ({ ...article, words: 0, summary: null })),
      load: async (id: string) => {
        const article = shipped.find((one) => one.id === id)
        return article ? { article, reviewed: null } : null
      },
    }
    const library = browser.tab()
    const file = new Blob([readFixture('library.jsonl.gz')])
    expect(await importLibrary(library, file, articles)).toMatchObject({
      kind: 'read',
      records: 42,
      unreadable: 0,
      whole: true,
    })
    const found = byId((await library.all()).records)
    for (const [id, { entry, article, notes }] of byId(records)) {
      // A file is no witness of where it has a text from.
      const origin = found.get(id)?.article?.origin
      expect(found.get(id)).toEqual({
        entry: { ...entry, origin },
        article: { ...article, origin },
        notes,
      })
    }
    expect((await library.all()).quarantined).toEqual([{ id: 'gone', entry: 7 }])
  })

  it('of one article opens', async () => {
    const library = browser.tab()
    const file = new Blob([readFixture('shared.jsonl')])
    expect(await importLibrary(library, file)).toMatchObject({ kind: 'read', records: 1, unreadable: 0 })
    expect((await library.list()).map(({ title }) => title)).toEqual([
      'Snow closes the pass above Lower Marle',
    ])
  })
})
