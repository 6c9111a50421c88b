// What was left out of pages: kept, bounded, forgotten with its article, and not believed where it is damaged.
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ExcludedBlock } from '../../../src/ingest'
import { excludedBlocksOnDisk } from '../../../src/io/storage/excludedBlocksOnDisk'
import { articleOf } from '../../support/newspaper'
import { newBrowser } from '../../support/storage'

const MENU: readonly ExcludedBlock[] = [{ reason: 'navigation', text: 'Home', before: 0 }]

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
    await excludedBlocksOnDisk(() => true).keep('pool', MENU)
    expect(await excludedBlocksOnDisk(() => true).find('pool')).toEqual(MENU)
    expect(await excludedBlocksOnDisk(() => true).find('ferry')).toBeNull()
  })

  it('goes with its article, and the oldest for the newest', async () => {
    const excludedBlocks = excludedBlocksOnDisk(() => true, 2)
    for (const id of ['a', 'b', 'c']) await excludedBlocks.keep(id, MENU)
    expect(await excludedBlocks.find('a')).toBeNull()
    await excludedBlocks.forget('b')
    expect(await excludedBlocks.find('b')).toBeNull()
    expect(await excludedBlocks.find('c')).toEqual(MENU)
    await excludedBlocks.drop()
    expect(await excludedBlocks.find('c')).toBeNull()
  })

  it.each([
    ['a reason that nobody knows', [{ ...MENU[0], reason: 'x' }]],
    ['text that is none', [{ ...MENU[0], text: 7 }]],
    ['a place before the text', [{ ...MENU[0], before: -1 }]],
    ['no list', 'Home'],
  ])('is not believed where it has %s', async (_, excluded) => {
    const excludedBlocks = excludedBlocksOnDisk(() => true)
    await excludedBlocks.keep('pool', MENU)
    await put(excluded)
    expect(await excludedBlocks.find('pool')).toBeNull()
  })
})

it('nothing is kept of what nobody wants remembered, or of too much', async () => {
  const excludedBlocks = excludedBlocksOnDisk(() => false)
  await excludedBlocks.keep('pool', MENU)
  expect(await excludedBlocks.find('pool')).toBeNull()
  const willing = excludedBlocksOnDisk(() => true)
  await willing.keep('pool', [{ reason: 'comments', text: 'x'.repeat(500_001), before: 0 }])
  expect(await willing.find('pool')).toBeNull()
})

it('goes with its article when that is deleted from the library, and with everything', async () => {
  const browser = newBrowser()
  const excludedBlocks = excludedBlocksOnDisk(() => true)
  const library = browser.tab(undefined, excludedBlocks)
  for (const id of ['pool', 'ferry']) {
    await library.open(articleOf(['The council met.'], { id, title: id }))
    await excludedBlocks.keep(id, MENU)
  }
  await library.remove('pool')
  expect(await excludedBlocks.find('pool')).toBeNull()
  expect(await excludedBlocks.find('ferry')).toEqual(MENU)
  await library.clear()
  expect(await excludedBlocks.find('ferry')).toBeNull()
})

it('what another version kept in its own way is thrown away, and new things are kept', async () => {
  const db = await openDB('sourcelight-remnants', 1, {
    upgrade: (older) => void older.createObjectStore('remnants'),
  })
  await db.put('remnants', { at: 1, leftOut: MENU }, 'pool')
  db.close()
  const excludedBlocks = excludedBlocksOnDisk(() => true)
  expect(await excludedBlocks.find('pool')).toBeNull()
  await excludedBlocks.keep('pool', MENU)
  expect(await excludedBlocks.find('pool')).toEqual(MENU)
})

it('a browser without a database forgets, and fails nothing', async () => {
  vi.stubGlobal('indexedDB', undefined)
  const excludedBlocks = excludedBlocksOnDisk(() => true)
  await excludedBlocks.keep('pool', MENU)
  expect(await excludedBlocks.find('pool')).toBeNull()
  await excludedBlocks.forget('pool')
  await excludedBlocks.drop()
})
