// What is taken away while nothing is remembered stays away once it is again, and what another tab did meanwhile stays too.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Note } from '../../../src/domain'
import { libraryInMemory } from '../../../src/io/libraryInMemory'
import { type Browser, newBrowser, pool } from '../../support/storage'

const noteOn = (exact: string): Note => ({
  passages: [{ quote: { exact, prefix: '', suffix: '' }, position: { start: 0, end: exact.length } }],
  comment: '',
  tags: [],
  author: null,
  created: null,
})
const [first, second] = [noteOn('The pool'), noteOn('Monday')]

let browser: Browser
beforeEach(() => {
  browser = newBrowser()
})

/** A library with a tagged and annotated text in it, that remembers nothing more. */
async function forgetful() {
  const library = browser.tab()
  await library.open(pool)
  for (const add of ['Council', 'Harbor']) await library.tag('pool', { add })
  await library.annotate(pool, { kind: 'add', notes: [first, second] })
  library.remember(false)
  return library
}

const kept = async () => {
  const record = await browser.tab().get('pool')
  return { tags: record?.entry.tags, notes: record?.notes }
}

describe('remembering again', () => {
  it('brings back no tag and no note that was taken away meanwhile', async () => {
    const library = await forgetful()
    await library.tag('pool', { remove: 'Council' })
    await library.annotate(pool, { kind: 'remove', note: first })
    expect((await library.get('pool'))?.entry.tags).toEqual(['Harbor'])
    library.remember(true)
    await vi.waitFor(async () => expect(await kept()).toEqual({ tags: ['Harbor'], notes: [second] }))
  })
  it('keeps what was taken away and given again', async () => {
    const library = await forgetful()
    await library.tag('pool', { remove: 'Council' })
    await library.tag('pool', { add: 'Council' })
    await library.tag('pool', { add: 'New' })
    library.remember(true)
    await vi.waitFor(async () =>
      expect((await kept()).tags?.toSorted()).toEqual(['Council', 'Harbor', 'New']),
    )
  })
  it('leaves what another tab added meanwhile', async () => {
    const library = await forgetful()
    await library.tag('pool', { remove: 'Council' })
    browser.preferences.save('remember', true)
    await browser.tab().tag('pool', { add: 'Elsewhere' })
    await vi.waitFor(async () => expect((await kept()).tags).toEqual(['Harbor', 'Elsewhere']))
    await library.tag('pool', { add: 'After' })
    expect((await kept()).tags).toEqual(['Harbor', 'Elsewhere', 'After'])
  })
  it('has nothing to do for a text that was deleted meanwhile', async () => {
    const library = await forgetful()
    await library.tag('pool', { remove: 'Council' })
    await library.remove('pool')
    await library.restore({ records: [{ ...(await forgottenRecord()), notes: [] }] })
    library.remember(true)
    await vi.waitFor(async () => expect((await kept()).tags).toEqual(['Council']))
  })
})

const forgottenRecord = async () => {
  const other = libraryInMemory(null)
  await other.open(pool)
  await other.tag('pool', { add: 'Council' })
  const record = await other.get('pool')
  if (!record) throw new Error('it was just opened')
  return record
}
