// Damage that is no fault of the disk: values too deep, without end, or unknown to JSON; records whose parts are missing.
import { beforeEach, describe, expect, it } from 'vitest'
import { idOf } from '../../../src/ingest/articleFromText'
import { exportLibrary, importLibrary } from '../../../src/io/libraryTransfer'
import { articleOf } from '../../support/newspaper'
import { type Browser, ids, newBrowser, told } from '../../support/storage'

const made = (text: string, title: string) => ({
  ...articleOf([text], { title }),
  id: idOf(text),
  origin: 'pasted' as const,
})
const pool = made('The pool closes on Monday.', 'Pool closes')
const ferry = made('The ferry is late again.', 'Ferry late')

let browser: Browser
beforeEach(() => {
  browser = newBrowser()
})

const nested = (open: string, close: string, levels: number) =>
  `${open.repeat(levels)}1${close.repeat(levels)}`

/** A library of two texts, with something between their lines. */
async function fileWith(...between: readonly string[]): Promise<Blob> {
  const other = newBrowser().tab()
  for (const article of [pool, ferry]) await other.open(article)
  const [head, first, second] = (await (await exportLibrary(other, new Date())).text()).split('\n')
  browser = newBrowser()
  return new Blob([[head, first, ...between, second].join('\n')])
}

describe('a line of a file that is deeper than anything that is kept', () => {
  it.each([
    ['objects', `{"damaged":${nested('{"a":', '}', 5_001)}}`],
    ['arrays', `{"damaged":${nested('[', ']', 5_001)}}`],
    ['a hundred thousand arrays', `{"damaged":${nested('[', ']', 100_000)}}`],
    ['the notes of a record', `{"entry":{"id":"x"},"article":{},"notes":${nested('[', ']', 9_000)}}`],
  ])('(%s) is set aside as its text, and stops nothing', async (_what, line) => {
    const library = browser.tab()
    const imported = await importLibrary(library, await fileWith(line))
    expect(imported).toMatchObject({ kind: 'read', records: 2, why: null, whole: true })
    expect((await ids(browser.tab())).sort()).toEqual([ferry.id, pool.id].sort())
    expect((await library.all()).quarantined).toEqual([line])
    expect(await library.tag(pool.id, { add: 'later' })).toEqual({ kind: 'saved' })
    expect(library.notices()).toEqual([{ kind: 'quarantined', count: 1 }])
    await importLibrary(library, await exportLibrary(library, new Date()))
    expect((await library.all()).quarantined).toEqual([line])
  })
  it('in brackets that only stand in its words is none', async () => {
    const text = `The sign said ${'['.repeat(5_000)}.`
    const library = browser.tab()
    await library.open(made(text, 'Sign'))
    const file = await exportLibrary(library, new Date())
    browser = newBrowser()
    expect(await importLibrary(browser.tab(), file)).toMatchObject({ records: 1, unreadable: 0 })
  })
})

describe('damaged records that JSON cannot write', () => {
  const endless = (title: string) => {
    const value: Record<string, unknown> = { title }
    value.self = value
    return value
  }
  it.each([
    ['without end', endless('Pool closes'), endless('Ferry late')],
    [
      'with a number that JSON does not know',
      { title: 'Pool closes', n: 1n },
      { title: 'Ferry late', n: 1n },
    ],
    ['with a map', new Map([['title', 'Pool closes']]), new Map([['title', 'Ferry late']])],
  ])('(%s) are set aside each, and exported as far as they can be read', async (_what, one, other) => {
    const library = browser.tab()
    for (const article of [pool, ferry]) await library.open(article)
    const database = await browser.database()
    await database.put('entries', one, pool.id)
    await database.put('entries', other, ferry.id)
    database.close()
    expect(await ids(library)).toEqual([])
    expect(await told(library, 'quarantined')).toEqual({ kind: 'quarantined', count: 2 })
    const file = await (await exportLibrary(library, new Date())).text()
    for (const { id, text, title } of [pool, ferry]) {
      expect(file).toContain(id)
      expect(file).toContain(text)
      expect(file).toContain(title)
    }
    for (const line of file.split('\n').filter(Boolean)) JSON.parse(line)
  })
})

describe('a text whose entry is missing', () => {
  const lose = async (store: 'entries' | 'articles', id: string) => {
    const database = await browser.database()
    await database.delete(store, id)
    database.close()
  }
  const NOTE = {
    passages: [{ quote: { exact: 'pool', prefix: '', suffix: '' }, position: { start: 4, end: 8 } }],
    comment: 'Why?',
    tags: [],
    author: null,
    created: null,
  } as const

  it('is listed again, with its notes, and that is said', async () => {
    const library = browser.tab()
    for (const article of [pool, ferry]) await library.open(article)
    await library.annotate(pool, { kind: 'add', notes: [NOTE] })
    await lose('entries', pool.id)
    expect(await ids(library)).toEqual([ferry.id, pool.id])
    expect(await told(library, 'recovered')).toEqual({ kind: 'recovered', count: 1 })
    expect(await library.get(pool.id)).toMatchObject({
      entry: { title: 'Pool closes', tags: [], progress: 0 },
      article: pool,
      notes: [NOTE],
    })
    expect(await ids(browser.tab())).toEqual([ferry.id, pool.id])
  })
  it('is there when it is looked for, exported, deleted or opened', async () => {
    const library = browser.tab()
    const emptied = async () => {
      await library.open(pool)
      await lose('entries', pool.id)
    }
    await emptied()
    expect((await library.get(pool.id))?.article).toEqual(pool)
    await emptied()
    expect((await library.all()).records.map(({ article }) => article)).toEqual([pool])
    await emptied()
    expect((await library.remove(pool.id))?.article).toEqual(pool)
    await emptied()
    expect(await library.open(pool)).toEqual({ kind: 'saved' })
    expect((await library.all()).quarantined).toEqual([])
  })
  it('and notes without their article are set aside', async () => {
    const library = browser.tab()
    await library.open(pool)
    await library.annotate(pool, { kind: 'add', notes: [NOTE] })
    await lose('entries', pool.id)
    await lose('articles', pool.id)
    expect(await ids(library)).toEqual([])
    expect((await library.all()).quarantined).toMatchObject([{ id: pool.id, notes: [NOTE] }])
  })
})
