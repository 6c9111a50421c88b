// What was left out of pages: kept, bounded, forgotten with its article, and not believed where it is damaged.
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { LeftOut } from '../../../src/ingest'
import { remnantsOnDisk } from '../../../src/io/keeping/remnantsOnDisk'
import { newBrowser } from '../../support/keeping'
import { articleOf } from '../../support/newspaper'

const MENU: readonly LeftOut[] = [{ reason: 'navigation', text: 'Home', before: 0 }]

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

const put = async (value: unknown) => {
  const db = await openDB('sourcelight-remnants')
  await db.put('values', { at: 1, value }, 'pool')
  db.close()
}

describe('what is kept', () => {
  it('is there for the next page', async () => {
    await remnantsOnDisk(() => true).keep('pool', MENU)
    expect(await remnantsOnDisk(() => true).find('pool')).toEqual(MENU)
    expect(await remnantsOnDisk(() => true).find('ferry')).toBeNull()
  })

  it('goes with its article, and the oldest for the newest', async () => {
    const remnants = remnantsOnDisk(() => true, 2)
    for (const id of ['a', 'b', 'c']) await remnants.keep(id, MENU)
    expect(await remnants.find('a')).toBeNull()
    await remnants.forget('b')
    expect(await remnants.find('b')).toBeNull()
    expect(await remnants.find('c')).toEqual(MENU)
    await remnants.drop()
    expect(await remnants.find('c')).toBeNull()
  })

  it.each([
    ['a reason that nobody knows', [{ ...MENU[0], reason: 'x' }]],
    ['text that is none', [{ ...MENU[0], text: 7 }]],
    ['a place before the text', [{ ...MENU[0], before: -1 }]],
    ['no list', 'Home'],
  ])('is not believed where it has %s', async (_, leftOut) => {
    const remnants = remnantsOnDisk(() => true)
    await remnants.keep('pool', MENU)
    await put(leftOut)
    expect(await remnants.find('pool')).toBeNull()
  })
})

it('nothing is kept of what nobody wants remembered, or of too much', async () => {
  const remnants = remnantsOnDisk(() => false)
  await remnants.keep('pool', MENU)
  expect(await remnants.find('pool')).toBeNull()
  const willing = remnantsOnDisk(() => true)
  await willing.keep('pool', [{ reason: 'comments', text: 'x'.repeat(500_001), before: 0 }])
  expect(await willing.find('pool')).toBeNull()
})

it('goes with its article when that is deleted from the library, and with everything', async () => {
  const browser = newBrowser()
  const remnants = remnantsOnDisk(() => true)
  const library = browser.tab(undefined, remnants)
  for (const id of ['pool', 'ferry']) {
    await library.open(articleOf(['The council met.'], { id, title: id }))
    await remnants.keep(id, MENU)
  }
  await library.remove('pool')
  expect(await remnants.find('pool')).toBeNull()
  expect(await remnants.find('ferry')).toEqual(MENU)
  await library.clear()
  expect(await remnants.find('ferry')).toBeNull()
})

it('what another version kept in its own way is thrown away, and new things are kept', async () => {
  const db = await openDB('sourcelight-remnants', 1, {
    upgrade: (older) => void older.createObjectStore('remnants'),
  })
  await db.put('remnants', { at: 1, leftOut: MENU }, 'pool')
  db.close()
  const remnants = remnantsOnDisk(() => true)
  expect(await remnants.find('pool')).toBeNull()
  await remnants.keep('pool', MENU)
  expect(await remnants.find('pool')).toEqual(MENU)
})

it('a browser without a database forgets, and fails nothing', async () => {
  vi.stubGlobal('indexedDB', undefined)
  const remnants = remnantsOnDisk(() => true)
  await remnants.keep('pool', MENU)
  expect(await remnants.find('pool')).toBeNull()
  await remnants.forget('pool')
  await remnants.drop()
})
