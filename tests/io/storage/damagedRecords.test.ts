// Records that are not what they should be: set aside, told and exported, and never made.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Browser, ferry, ids, newBrowser, pool, recordOf, told } from '../../support/storage'

let browser: Browser
beforeEach(() => {
  browser = newBrowser()
})
afterEach(() => void vi.restoreAllMocks())

describe('damaged records', () => {
  it.each([
    ['an entry that is no entry', 'entries', 'nonsense'],
    ['a span outside the text', 'articles', { ...pool, text: 'The' }],
    ['an address that is no web address', 'articles', { ...pool, url: 'javascript:alert(1)' }],
    ['a missing article', 'articles', undefined],
  ] as const)('%s is set aside and exported, the others stay', async (_what, store, value) => {
    const library = browser.tab()
    await library.open(pool)
    await library.open(ferry)
    const database = await browser.database()
    if (value === undefined) await database.delete(store, 'pool')
    else await database.put(store, value, 'pool')
    await library.list()
    expect(await library.get('pool')).toBeNull()
    expect(await ids(library)).toEqual(['ferry'])
    expect(await told(library, 'quarantined')).toEqual({ kind: 'quarantined', count: 1 })
    const { records, quarantined } = await library.all()
    expect(records.map(({ entry }) => entry.id)).toEqual(['ferry'])
    expect(quarantined).toMatchObject([{ id: 'pool', [store === 'entries' ? 'entry' : 'article']: value }])
  })
  it('are set aside before the same text is kept anew', async () => {
    const library = browser.tab()
    await library.open(pool)
    await (await browser.database()).put('entries', 7, 'pool')
    expect(await library.open(pool)).toEqual({ kind: 'saved' })
    expect(await ids(library)).toEqual(['pool'])
    expect((await library.all()).quarantined).toHaveLength(1)
  })
  it('are never written: one that is put back is set aside, and the next ones are kept', async () => {
    const { entry, article, ...parts } = await recordOf(pool)
    browser = newBrowser()
    const library = browser.tab()
    const wrong = { ...article, url: 'file:///home/ana/pool.html' }
    const first = { ...entry, opened: 2 ** 52 }
    expect(await library.restore({ records: [{ entry: first, article: wrong, ...parts }] })).toEqual({
      kind: 'saved',
    })
    expect(await library.open(ferry)).toEqual({ kind: 'saved' })
    expect(await (await browser.database()).getAllKeys('articles')).toEqual(['ferry'])
    expect((await library.all()).quarantined).toMatchObject([{ id: 'pool', article: wrong }])
    expect((await library.list())[0]?.opened).toBe(1)
  })
  it('are never written: one that is opened holds until the page closes, and hinders none', async () => {
    const library = browser.tab()
    const wrong = { ...pool, url: 'about:blank' }
    expect(await library.open(wrong)).toEqual({ kind: 'unsaved', why: 'failed' })
    expect((await library.get('pool'))?.article).toEqual(wrong)
    expect(await library.open(ferry)).toEqual({ kind: 'saved' })
    expect(await (await browser.database()).getAllKeys('articles')).toEqual(['ferry'])
  })
  it('are not made by merging: tags are as many as a record may have', async () => {
    const library = browser.tab()
    await library.open(pool)
    await library.tag('pool', { add: 'mine' })
    const record = (await library.get('pool'))!
    const tags = Array.from({ length: 1_000 }, (_, i) => `tag ${i}`)
    await library.restore({ records: [{ ...record, entry: { ...record.entry, opened: 0, tags } }] })
    await library.tag('pool', { add: 'one more' })
    const kept = (await browser.tab().get('pool'))?.entry.tags
    expect(kept).toHaveLength(1_000)
    expect(kept?.[0]).toBe('mine')
  })
  it('are not made by counting: the number of the last opening is not passed', async () => {
    const library = browser.tab()
    await library.open(pool)
    const database = await browser.database()
    await database.put('meta', { revision: 1, opened: 2 ** 40, lost: null }, 'state')
    expect(await library.open(ferry)).toEqual({ kind: 'saved' })
    expect(await library.open(pool)).toEqual({ kind: 'saved' })
    expect((await ids(browser.tab())).sort()).toEqual(['ferry', 'pool'])
  })
  it('a damaged state does not cost the entries', async () => {
    await browser.tab().open(pool)
    await (await browser.database()).put('meta', 'x', 'state')
    expect(await ids(browser.tab())).toEqual(['pool'])
  })
})
