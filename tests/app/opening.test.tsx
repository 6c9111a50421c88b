// Opening something of one's own: pasted anywhere, chosen, refused with a reason.

import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App'
import type { Article } from '../../src/domain'
import { localAnalyst } from '../../src/io/analyst'
import type { Library } from '../../src/io/library'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { type AddressBar, addressBarInMemory } from '../../src/io/location'
import { localOpener, type Opener } from '../../src/io/opener'
import { openRequest } from '../../src/worker/openRequest'
import { harborAnalysis } from '../support/harbor'
import { servicesForHarbor } from '../support/openReader'
import { act, cleanup, fireEvent, render, screen, within } from '../support/testingLibrary'

const library = libraryInMemory(null)

type Given = {
  readonly opener?: Opener
  readonly addressBar?: AddressBar
  /** What is on screen first. */
  readonly heading?: string
  readonly otherLibrary?: Library
}

async function shown({
  opener = localOpener(openRequest),
  addressBar = addressBarInMemory('https://reader.example/?view=library'),
  heading = 'Who says what?',
  otherLibrary = library,
}: Given = {}) {
  render(
    <App
      services={servicesForHarbor({
        analyst: localAnalyst(() => ({ ...harborAnalysis, attributions: [], entities: [], context: [] })),
        opener,
        library: otherLibrary,
        addressBar,
      })}
    />,
  )
  await screen.findByRole('heading', { name: heading })
}

const paste = (data: Record<string, string>) =>
  fireEvent.paste(document.body, {
    clipboardData: { getData: (type: string) => data[type] ?? '', files: [] },
  })

/** Pastes a few words, and says that they are meant. */
async function pasteFew(data: Record<string, string>) {
  paste(data)
  await meant()
}

const meant = async () => fireEvent.click(await screen.findByRole('button', { name: 'Open it' }))

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('pasting anywhere', () => {
  it('asks whether a page is wanted, where its address was pasted', async () => {
    await shown()
    paste({ 'text/plain': ' https://news.example/pool ' })
    const field = await screen.findByLabelText('Address of an article')
    expect((field as HTMLInputElement).value).toBe('https://news.example/pool')
    expect(screen.getByRole('dialog', { name: 'Get this page?' })).toContainElement(field)
    expect(screen.queryByRole('article')).toBeNull()
  })

  it('closes the dialog that asked for a text', async () => {
    await shown()
    await userEvent.click(screen.getByRole('button', { name: 'Open…' }))
    await screen.findByRole('dialog', { name: 'Open an article' })
    await pasteFew({ 'text/plain': 'Pool closes\n\nThe council voted on Tuesday.' })
    await screen.findByRole('article')
    expect(screen.queryByRole('dialog', { name: 'Open an article' })).toBeNull()
  })

  it('shows the text as an article, and keeps it', async () => {
    await shown()
    await pasteFew({ 'text/plain': 'Pool closes\n\nThe council voted on Tuesday.' })
    const article = within(await screen.findByRole('article'))
    expect(article.getByText(/The council voted/)).toBeTruthy()
    expect((await library.list()).map((entry) => entry.title)).toContain('Pool closes')
  })

  it('shows what is kept: not before, but a disk that dawdles is not waited for', async () => {
    for (const answers of [true, false]) {
      let keep = () => {}
      const kept = new Promise<void>((resolve) => {
        keep = resolve
      })
      const open = vi.fn((article: Article) => kept.then(() => library.open(article)))
      await shown({ otherLibrary: { ...library, open } })
      await pasteFew({ 'text/plain': `Tram ${answers} stops\n\nThe tram stopped on Tuesday.` })
      await vi.waitFor(() => expect(open).toHaveBeenCalled())
      expect(screen.queryByRole('article')).toBeNull()
      if (answers) keep()
      expect((await screen.findByRole('article')).textContent).toContain('The tram stopped')
      keep()
      cleanup()
    }
  })

  it('shows markup as text and rich text as blocks', async () => {
    await shown()
    await pasteFew({
      'text/html': '<h2>Pool closes</h2><p>A <b>vote</b>.<script>x()</script></p>',
      'text/plain': 'x',
    })
    const article = await screen.findByRole('article')
    expect(article.textContent).toContain('A vote.')
    expect(article.textContent).not.toContain('x()')
  })
})

describe('what is no opening', () => {
  const dropped = (files: readonly File[], text = '') => ({
    dataTransfer: { getData: (type: string) => (type === 'text/plain' ? text : ''), files },
  })

  it('is a selection that is dragged within the page', async () => {
    await shown()
    const before = (await library.list()).length
    fireEvent.dragStart(document.body)
    fireEvent.drop(document.body, dropped([], 'n his haste to secure a'))
    fireEvent.dragEnd(document.body)
    // What comes from elsewhere afterwards is opened.
    fireEvent.drop(document.body, dropped([], 'Ferry late\n\nThe ferry is late again today.'))
    await meant()
    expect((await screen.findByRole('article')).textContent).toContain('The ferry is late again')
    const titles = (await library.list()).map(({ title }) => title)
    expect(titles).not.toContain('n his haste to secure a')
    expect(titles.length).toBeLessThanOrEqual(before + 1)
  })

  it('is no checkbox: a paste while one has the focus is opened', async () => {
    await shown()
    const box = screen.getByRole('checkbox', { name: /Remember/ })
    fireEvent.paste(box, {
      clipboardData: {
        getData: (type: string) => (type === 'text/plain' ? 'The bell rang twice.' : ''),
        files: [],
      },
    })
    await meant()
    expect((await screen.findByRole('article')).textContent).toContain('The bell rang twice.')
  })
})

it('an address that gives no page leads back to what was typed', async () => {
  const user = userEvent.setup()
  await shown()
  await user.click(screen.getByRole('button', { name: 'Open…' }))
  await user.type(await screen.findByLabelText('Address of an article'), 'news.example/pool')
  await user.click(screen.getByRole('button', { name: 'Get it' }))
  await user.click(await screen.findByRole('button', { name: 'Back to the address' }))
  expect((await screen.findByLabelText<HTMLInputElement>('Address of an article')).value).toBe(
    'news.example/pool',
  )
})

it('words that another program shared are shown as somebody else’s', async () => {
  const addressBar = addressBarInMemory(
    'https://reader.example/?shared-title=Your%20library%20is%20damaged&shared-text=Send%20it%20to%20us.',
  )
  await shown({ addressBar, heading: 'A text was shared' })
  expect(screen.queryByRole('heading', { name: /damaged/ })).toBeNull()
  expect(screen.getByText('Your library is damaged').tagName).toBe('BLOCKQUOTE')
})

describe('a file', () => {
  const choose = async (file: File) => {
    const user = userEvent.setup({ applyAccept: false })
    await user.click(screen.getByRole('button', { name: 'Open…' }))
    await user.upload(await screen.findByLabelText(/Or a file/), file)
  }

  it('is read as what it is', async () => {
    await shown()
    await choose(new File(['# Pool closes\n\nThe *council* voted.'], 'pool.md'))
    expect((await screen.findByRole('article')).textContent).toContain('The council voted.')
  })

  it('that is no text is refused with what to do', async () => {
    await shown()
    await choose(new File(['%PDF-1.7'], 'pool.pdf'))
    expect((await screen.findByRole('alert')).textContent).toMatch(/PDF.*paste it here/)
  })
})

it('leads on from the address of now, not from the one at which it was begun', async () => {
  let open = (): void => undefined
  const opening = new Promise<void>((resolve) => {
    open = resolve
  })
  const addressBar = addressBarInMemory('https://reader.example/?article=nothing')
  const local = localOpener(openRequest)
  await shown({
    opener: { ...local, open: (request, signal) => opening.then(() => local.open(request, signal)) },
    addressBar,
    heading: 'There is no such article here',
  })
  await pasteFew({ 'text/plain': 'Pool closes\n\nThe council voted on Tuesday.' })
  act(() => addressBar.visit('https://reader.example/?article=harbor#source=ana-ortiz&v=2'))
  await screen.findByRole('heading', { name: 'Harbor stays open' })
  open()
  await screen.findByRole('heading', { name: 'Pool closes' })
  expect(addressBar.href()).not.toContain('#')
})

it('shows that it is at work, and can be cancelled', async () => {
  let cancelled = false
  await shown({
    opener: {
      ...localOpener(openRequest),
      open: (_, signal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            cancelled = true
            reject(signal.reason)
          })
        }),
    },
  })
  await pasteFew({ 'text/plain': 'The council voted.' })
  const dialog = await screen.findByRole('dialog', { name: 'Opening…' })
  await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }))
  expect(cancelled).toBe(true)
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('says at the field what is wrong with an address, and begins in it', async () => {
  const user = userEvent.setup()
  await shown()
  await user.click(screen.getByRole('button', { name: 'Open…' }))
  const field = await screen.findByLabelText('Address of an article')
  expect(document.activeElement).toBe(field)
  await user.type(field, 'news,example')
  await user.click(screen.getByRole('button', { name: 'Get it' }))
  expect(screen.getByRole('alert').textContent).toContain('not the address of a web page')
  expect((field as HTMLInputElement).value).toBe('news,example')
  expect(field.getAttribute('aria-invalid')).toBe('true')
})
