// What pupils marked, in the library: kept beside the corrections and apart from them, and in no file that is sent.
import { expect, it } from 'vitest'
import type { KeptCorrection } from '../../src/editing'
import { idOf } from '../../src/ingest/articleFromText'
import type { Library } from '../../src/io/library'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { exportLibrary, formatArticleFile, importLibrary } from '../../src/io/libraryTransfer'
import { unitedCorrections } from '../../src/io/storage/corrections'
import { articleOf } from '../support/newspaper'
import { newBrowser } from '../support/storage'

const made = articleOf(['“The bakery opens at four,” Oskar Lind said.'])
const bakery = { ...made, id: idOf(made.text) }
const mark = (id: string, order = 0): KeptCorrection => ({
  ...{ id, order, made: '2026-03-02T08:00:00.000Z', by: 'reader', version: 1, text: 'mark' },
  operation: { kind: 'background', span: { start: 1, end: 11, words: 'The bakery', link: 'x' } },
})
const add = (library: Library, ...more: readonly KeptCorrection[]) =>
  library.changePart(bakery, 'practice', (log) => unitedCorrections(log, more))
const kept = (library: Library) => library.part('practice', bakery.id)

it('marks of two tabs are all there, and no corrections', async () => {
  const browser = newBrowser()
  const tabs = [browser.tab(), browser.tab()]
  const all = Array.from({ length: 40 }, (_, i) => mark(`m${i}`, i))
  await Promise.all(all.map((one, i) => add(tabs[i % 2]!, one)))
  expect(await kept(browser.tab())).toEqual(all)
  expect(await browser.tab().part('corrections', bakery.id)).toEqual([])
})

it('marks go with the library from one device to another, and with their article when it is deleted', async () => {
  const [there, here] = [libraryInMemory(), newBrowser()]
  await add(there, mark('a'))
  await importLibrary(here.tab(), await exportLibrary(there, new Date()))
  const library = here.tab()
  expect(await kept(library)).toEqual([mark('a')])
  const record = await library.remove(bakery.id)
  expect(await kept(library)).toEqual([])
  await library.restore({ records: [record!] })
  expect(await kept(here.tab())).toEqual([mark('a')])
})

it('marks are in no file of one text: it would hold answers', () => {
  expect(formatArticleFile(bakery, new Date())).not.toContain('practice')
})

it('damaged marks are set aside, and the article does without them', async () => {
  const browser = newBrowser()
  const library = browser.tab()
  await library.restore({
    records: [{ ...(await recordOf(library)), practice: [{ ...mark('a'), order: -1 }] }],
  })
  expect(await kept(library)).toEqual([])
  expect((await library.all()).quarantined).toHaveLength(1)
})

async function recordOf(library: Library) {
  await library.open(bakery)
  return (await library.get(bakery.id))!
}
