// A page of one's own: what was left out of it, what it said wrongly of itself, and what cannot be seen in it.

import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App'
import type { Services } from '../../src/app/services'
import { localAnalyst } from '../../src/io/analyst'
import { articlesInMemory } from '../../src/io/articles'
import { excludedBlocksInMemory } from '../../src/io/excludedBlocks'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { addressBarInMemory } from '../../src/io/location'
import { localOpener } from '../../src/io/opener'
import { beginRequest } from '../../src/worker/openRequest'
import { harbor, harborAnalysis } from '../support/harbor'
import { servicesForHarbor } from '../support/openReader'
import { cleanup, fireEvent, render, screen, within } from '../support/testingLibrary'

const prose =
  'The council voted on Tuesday to close the pool, and the mayor said that she was sorry. '.repeat(3)
const PAGE = `<!doctype html><html lang="en"><head><title>Pol closes</title><meta name="author" content="An Roe"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Pol closes</h1><p>${prose}</p><p>The may\u200Bor was \u202Enot\u202C asked.</p><p>${prose}</p>
<p hidden>A bribe.</p></article><footer>All rights reserved.</footer></body></html>`

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function shown(more: Partial<Services> = {}) {
  const services = servicesForHarbor({
    analyst: localAnalyst(() => ({ ...harborAnalysis, attributions: [], entities: [], context: [] })),
    ...more,
  })
  render(<App services={services} />)
  return { services, user: userEvent.setup() }
}

async function openPage(more: Partial<Services> = {}, page = PAGE) {
  const found = await shown(more)
  await screen.findByRole('tab', { name: 'Sources 0' })
  await found.user.click(screen.getByRole('button', { name: 'Open…' }))
  await found.user.upload(await screen.findByLabelText(/Or a file/), new File([page], 'pool.html'))
  await screen.findByRole('heading', { level: 1, name: 'Pol closes' })
  return found
}

it('lists what was left out by reason, and puts it back when asked', async () => {
  const { user, services } = await openPage()
  const aside = await screen.findByRole('complementary', { name: 'Left out of the page' })
  expect(aside.textContent).toMatch(/^\d pieces of the page were left out, 1 of them hidden text$/)
  const details = aside.querySelector('details')!
  details.open = true
  fireEvent(details, new Event('toggle'))
  expect(within(aside).getByRole('heading', { name: 'Hidden on the page' })).toBeTruthy()
  expect(within(aside).getByText('A bribe.')).toBeTruthy()
  await user.click(within(aside).getByRole('button', { name: 'Show all of its text' }))
  expect(await screen.findByText('All rights reserved.')).toBeTruthy()
  expect(screen.getByRole('article').textContent).not.toContain('bribe')
  expect(screen.queryByRole('complementary', { name: 'Left out of the page' })).toBeNull()
  const both = (await services.library.list()).filter((entry) => entry.title === 'Pol closes')
  expect(both).toHaveLength(2)
})

const ASIDE =
  'The pool of Port Elm was never closed, and its guests came by boat, as its keeper tells. '.repeat(5)
const DISPUTED = PAGE.replace('</article>', `</article><div class="related"><p>${ASIDE}</p></div>`)

it('says where a second way of reading the page has much more of it, and shows that in one click', async () => {
  const opener = localOpener((request) => beginRequest(request)({ blocks: [2, 3, 4, 6] }))
  const { user, services } = await openPage({ opener }, DISPUTED)
  const note = within((await screen.findByText(/A second way of reading this page/)).closest('[role=note]')!)
  expect(screen.getByRole('article').textContent).not.toContain('Port Elm was never')
  await user.click(note.getByRole('button', { name: 'Show them, too' }))
  expect(await screen.findByText(/Port Elm was never/)).toBeTruthy()
  expect(screen.queryByText('All rights reserved.')).toBeNull()
  expect(screen.queryByText(/A second way of reading this page/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText(/A second way of reading this page/)).toBeTruthy()
  expect((await services.library.list()).filter(({ title }) => title === 'Pol closes')).toHaveLength(1)
})

it('is known after a reload, and said to be unknown where it was not kept', async () => {
  const kept = { library: libraryInMemory(null), excludedBlocks: excludedBlocksInMemory() }
  const { library } = kept
  await openPage(kept)
  const first = await vi.waitFor(async () => {
    const entry = (await library.list()).find(({ title }) => title === 'Pol closes')
    if (!entry || !(await kept.excludedBlocks.find(entry.id))) throw new Error('not kept yet')
    return entry
  })
  cleanup()
  const at = { addressBar: addressBarInMemory(`https://reader.example/?article=${first.id}`) }
  await shown({ ...kept, ...at })
  expect(await screen.findByText(/pieces of the page were left out/)).toBeTruthy()
  cleanup()
  const record = (await library.get(first.id))!
  const elsewhere = libraryInMemory(null)
  await elsewhere.restore({
    records: [
      {
        ...record,
        entry: { ...record.entry, origin: 'handed' },
        article: { ...record.article, origin: 'handed' },
      },
    ],
  })
  await shown({ library: elsewhere, ...at })
  expect(await screen.findByText(/is no longer known here/)).toBeTruthy()
})

it('is corrected in place, checked, shown everywhere, and as it was before when undone', async () => {
  const { user, services } = await openPage()
  await user.click(screen.getByRole('button', { name: 'Edit details…' }))
  const dialog = within(await screen.findByRole('dialog'))
  const title = dialog.getByLabelText('Headline')
  await user.clear(title)
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  expect(dialog.getByRole('alert').textContent).toContain('needs a headline')
  expect(document.activeElement).toBe(title)
  await user.type(title, 'Pool closes')
  await user.clear(dialog.getByLabelText('By'))
  await user.type(dialog.getByLabelText('By'), 'Ann Roe')
  fireEvent.input(dialog.getByLabelText('Published'), { target: { value: '1066-10-14' } })
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  expect(dialog.getByRole('alert').textContent).toContain('no date')
  fireEvent.input(dialog.getByLabelText('Published'), { target: { value: '2026-03-04' } })
  await user.click(dialog.getByRole('button', { name: 'Save' }))

  expect(await screen.findByRole('heading', { level: 1, name: 'Pool closes' })).toBeTruthy()
  expect(document.title).toBe('Pool closes · Sourcelight')
  expect(screen.getByText('Title given by you')).toBeTruthy()
  expect(screen.getByText('Ann Roe')).toBeTruthy()
  expect((await services.library.list())[0]).toMatchObject({
    title: 'Pool closes',
    byline: 'Ann Roe',
    published: '2026-03-04',
  })

  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Pol closes' })).toBeTruthy()
  await vi.waitFor(async () =>
    expect((await services.library.list())[0]).toMatchObject({
      title: 'Pol closes',
      titleSupplied: false,
      byline: 'An Roe',
      published: null,
    }),
  )
})

it('keeps edited details when the page is opened again, and says so where it is not kept', async () => {
  const { user } = await openPage({ library: libraryInMemory('blocked') })
  await user.click(screen.getByRole('button', { name: 'Edit details…' }))
  await user.type(await screen.findByLabelText('Headline'), '!')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Details saved. It holds only until the page closes.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Open…' }))
  await user.upload(await screen.findByLabelText(/Or a file/), new File([PAGE], 'pool.html'))
  await vi.waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Pol closes!' })).toBeTruthy())
})

it('is told where it is from, by its outlet and the address of its page, which is checked', async () => {
  const { user, services } = await openPage()
  await user.click(screen.getByRole('button', { name: 'Edit details…' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(dialog.getByLabelText('Outlet'), 'The Lantern')
  const address = dialog.getByLabelText('Address of the page')
  await user.type(address, 'javascript:alert(1)')
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  expect(dialog.getByRole('alert').textContent).toContain('https://news.example/article')
  expect(document.activeElement).toBe(address)
  await user.clear(address)
  await user.type(address, 'news.example/pool')
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  const link = await screen.findByRole('link', { name: 'Original page' })
  expect(link.getAttribute('href')).toBe('https://news.example/pool')
  expect(screen.getByText('The Lantern')).toBeTruthy()
  expect((await services.library.list())[0]).toMatchObject({
    publisher: 'The Lantern',
    ownUrl: 'https://news.example/pool',
  })
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await vi.waitFor(() => expect(screen.queryByRole('link', { name: 'Original page' })).toBeNull())
})

it('corrects only what was changed, in step with another tab', async () => {
  const { user, services } = await openPage()
  const { library } = services
  const { id } = (await library.list())[0]!
  await library.edit(id, { title: 'Pool to close', published: '2026-03-04' })
  await user.click(screen.getByRole('button', { name: 'Edit details…' }))
  await user.clear(await screen.findByLabelText('By'))
  await user.type(screen.getByLabelText('By'), 'Ann Roe')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Pool to close' })).toBeTruthy()
  const elsewhere = { title: 'Pool to close', titleSupplied: true, published: '2026-03-04' }
  expect((await library.list())[0]).toMatchObject({ ...elsewhere, byline: 'Ann Roe' })
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await vi.waitFor(async () =>
    expect((await library.list())[0]).toMatchObject({ ...elsewhere, byline: 'An Roe' }),
  )
})

it('says so where another tab has deleted what is corrected', async () => {
  const { user, services } = await openPage()
  await services.library.remove((await services.library.list())[0]!.id)
  await user.click(screen.getByRole('button', { name: 'Edit details…' }))
  await user.type(await screen.findByLabelText('Headline'), '!')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/^Not changed: this text was deleted in another tab/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  expect(screen.getByRole('heading', { level: 1, name: 'Pol closes' })).toBeTruthy()
})

it('keeps what was left out when the same text is pasted', async () => {
  const { services } = await openPage()
  const { library, excludedBlocks } = services
  const { id } = (await library.list())[0]!
  const before = await excludedBlocks.find(id)
  expect(before?.length).toBeGreaterThan(0)
  const text = (await library.get(id))!.article.text
  const keep = vi.spyOn(excludedBlocks, 'keep')
  fireEvent.paste(document.body, {
    clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : ''), files: [] },
  })
  await vi.waitFor(() => expect(keep).toHaveBeenCalled())
  expect(await screen.findByText(/pieces of the page were left out/)).toBeTruthy()
  expect(await excludedBlocks.find(id)).toEqual(before)
})

it('a text that was not to be remembered is said to be gone for that reason', async () => {
  const library = libraryInMemory(null)
  library.remember(false)
  const at = () => addressBarInMemory('https://reader.example/?article=gone')
  await shown({ library, addressBar: at() })
  expect(await screen.findByText(/You have asked for nothing to be remembered/)).toBeTruthy()
  cleanup()
  await shown({ addressBar: at() })
  await screen.findByRole('heading', { name: 'There is no such article here' })
  expect(screen.queryByText(/You have asked for nothing to be remembered/)).toBeNull()
})

it('what ships with the reader is not corrected here', async () => {
  await shown({ articles: articlesInMemory([{ article: { ...harbor, origin: 'bundled' }, reviewed: null }]) })
  await screen.findByRole('tab', { name: 'Sources 0' })
  expect(screen.queryByRole('button', { name: 'Edit details…' })).toBeNull()
})

it('marks invisible characters and leaves every one in the text', async () => {
  await openPage()
  const article = screen.getByRole('article')
  expect(screen.getByRole('img', { name: 'invisible character: zero width space' }).textContent).toBe(
    '\u200B',
  )
  expect(screen.getByRole('img', { name: 'invisible character: right-to-left override' }).textContent).toBe(
    '\u202E',
  )
  expect([...article.querySelectorAll('[data-start]')].map((block) => block.textContent)).toContain(
    'The may\u200Bor was \u202Enot\u202C asked.',
  )
  expect(screen.getByRole('note').textContent).toContain('3 invisible characters stand in this text')
})
