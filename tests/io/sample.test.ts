// What was drawn to be checked, in the library: it comes in the file that drew it and goes out again with what was checked.
import { expect, it } from 'vitest'
import { idOf } from '../../src/ingest/articleFromText'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { exportLibrary, formatArticleFile, importLibrary } from '../../src/io/libraryTransfer'
import { articleOf } from '../support/newspaper'
import { newBrowser } from '../support/storage'

const made = articleOf(['“The bakery opens at four,” Oskar Lind said.'])
const bakery = { ...made, id: idOf(made.text) }

it('goes in and out with the library, once each', async () => {
  const there = libraryInMemory()
  await there.changePart(bakery, 'sample', () => ['s-1', 's-2'])
  const lines = (await (await exportLibrary(there, new Date())).text()).split('\n')
  const file = new Blob([JSON.stringify({ ...JSON.parse(lines[0]!), sample: 2 }), '\n', lines[1]!])
  const browser = newBrowser()
  for (let time = 0; time < 2; time++)
    expect(await importLibrary(browser.tab(), file)).toMatchObject({ kind: 'read', records: 1, sample: 2 })
  expect(await browser.tab().part('sample', bakery.id)).toEqual(['s-1', 's-2'])
  const [, record = ''] = (await (await exportLibrary(browser.tab(), new Date())).text()).split('\n')
  expect(JSON.parse(record).sample).toEqual(['s-1', 's-2'])
  expect(formatArticleFile(bakery, new Date())).not.toContain('sample')
})

it('is set aside where it is damaged, and the article does without it', async () => {
  const library = newBrowser().tab()
  await library.open(bakery)
  const record = (await library.get(bakery.id))!
  await library.restore({ records: [{ ...record, sample: [''] }] })
  expect(await library.part('sample', bakery.id)).toEqual([])
  expect((await library.all()).quarantined).toHaveLength(1)
})
