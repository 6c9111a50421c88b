// The first minute: what this is and the way to the tour, said once; what was opened by a slip of the hand, undone.

import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App'
import type { Services } from '../../src/app/services'
import { localAnalyst } from '../../src/io/analyst'
import { articlesInMemory } from '../../src/io/articles'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { addressBarInMemory } from '../../src/io/location'
import { preferencesInMemory } from '../../src/io/preferences'
import { harbor, harborAnalysis } from '../support/harbor'
import { articleOf } from '../support/newspaper'
import { servicesForHarbor } from '../support/openReader'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '../support/testingLibrary'

const START = 'https://reader.example/'
const shipped = { ...harbor, origin: 'bundled' } as const
const tour = articleOf(['The tour shows every layer.'], { id: 'start-here', title: 'Start here' })
const POOL = `Pool closes\n\n${'The council voted on Tuesday to close the old pool by the harbor. '.repeat(5)}`

async function shown(more: Partial<Services> = {}, heading: string = harbor.title) {
  const services = servicesForHarbor({
    articles: articlesInMemory([
      { article: shipped, reviewed: null },
      { article: tour, reviewed: null },
    ]),
    analyst: localAnalyst((article) =>
      article.id === harbor.id
        ? harborAnalysis
        : { ...harborAnalysis, attributions: [], unanswered: [], entities: [], context: [] },
    ),
    addressBar: addressBarInMemory(START),
    library: libraryInMemory(null),
    ...more,
  })
  render(<App services={services} />)
  await screen.findByRole('heading', { level: 1, name: heading })
  return services
}

const paste = (plain: string) =>
  fireEvent.paste(document.body, {
    clipboardData: { getData: (type: string) => (type === 'text/plain' ? plain : ''), files: [] },
  })

const drop = (files: readonly File[]) =>
  fireEvent.drop(document.body, { dataTransfer: { getData: () => '', files, types: ['Files'] } })

const titlesIn = async ({ library }: Services) => (await library.list()).map(({ title }) => title)
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const welcome = () => screen.queryByRole('region', { name: 'What this is' })

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the first visit', () => {
  it('is told what this is beside the article, until it is dismissed for good', async () => {
    const preferences = preferencesInMemory()
    await shown({ preferences })
    expect(welcome()?.textContent).toContain('who says what')
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss this for good' }))
    expect(welcome()).toBeNull()
    expect(document.activeElement?.id).toBe('main')
    cleanup()
    await shown({ preferences })
    expect(welcome()).toBeNull()
  })

  it('is led to the tour, and is not asked again', async () => {
    const preferences = preferencesInMemory()
    const { addressBar } = await shown({ preferences })
    await userEvent.click(screen.getByRole('link', { name: /^Start here/ }))
    await heading('Start here')
    expect(addressBar.href()).toContain('article=start-here')
    expect(welcome()).toBeNull()
    act(() => (addressBar as ReturnType<typeof addressBarInMemory>).visit(START))
    await heading(harbor.title)
    expect(welcome()).toBeNull()
  })

  it('finds the tour in the help as well', async () => {
    await shown()
    await userEvent.click(screen.getByRole('button', { name: 'Help' }))
    await userEvent.click(await screen.findByRole('button', { name: '“Start here”' }))
    await heading('Start here')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('what was pasted', () => {
  it('is asked about where it is a few words, and nothing happens where it was a slip', async () => {
    const services = await shown()
    paste('a password')
    const dialog = await screen.findByRole('dialog', { name: 'Open this as an article?' })
    expect(within(dialog).getByText('a password').tagName).toBe('BLOCKQUOTE')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }))
    await heading(harbor.title)
    expect(await titlesIn(services)).not.toContain('a password')
  })

  it('is taken out of the library again in one step, back where the reader was, and put in again', async () => {
    const services = await shown()
    paste(POOL)
    await heading('Pool closes')
    await waitFor(async () => expect(await titlesIn(services)).toContain('Pool closes'))
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await heading(harbor.title)
    await waitFor(async () => expect(await titlesIn(services)).not.toContain('Pool closes'))
    await userEvent.keyboard('{Control>}y{/Control}')
    await heading('Pool closes')
    await waitFor(async () => expect(await titlesIn(services)).toContain('Pool closes'))
  })

  it('stays in the library where it was there before', async () => {
    const services = await shown()
    paste(POOL)
    await heading('Pool closes')
    await userEvent.click(screen.getByRole('button', { name: 'Library' }))
    paste(POOL)
    await heading('Pool closes')
    await userEvent.keyboard('{Control>}z{/Control}')
    await heading('Who says what?')
    expect(await titlesIn(services)).toContain('Pool closes')
  })
})

describe('several files', () => {
  const files = (...names: string[]) =>
    names.map((name) => new File([`# ${name}\n\nThe council voted on it.`], `${name}.md`))

  it('are all opened, and stand in the library in their order', async () => {
    const services = await shown()
    drop(files('Pool', 'Ferry', 'Tram'))
    await heading('Who says what?')
    expect(await screen.findByText('3 texts opened.')).toBeTruthy()
    await waitFor(async () =>
      expect((await titlesIn(services)).slice(0, 3)).toEqual(['Pool', 'Ferry', 'Tram']),
    )
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await heading(harbor.title)
    await waitFor(async () => expect(await titlesIn(services)).not.toContain('Pool'))
  })

  it('are told by name where one cannot be opened; the others are', async () => {
    const services = await shown()
    drop([...files('Pool'), new File(['%PDF-1.7'], 'scan.pdf'), new File(['{}'], 'notes.json')])
    const dialog = await screen.findByRole('dialog', { name: 'Several files' })
    expect(dialog.textContent).toContain('1 text opened.')
    expect(dialog.textContent).toMatch(/“scan\.pdf”: .*PDF/)
    expect(dialog.textContent).toMatch(/“notes\.json”: These are annotations/)
    expect(await titlesIn(services)).toContain('Pool')
  })
})

it('files that are held over the page are shown where they may go', async () => {
  await shown()
  const zone = () => document.querySelector('[data-drop-zone]')
  const over = (types: readonly string[]) => fireEvent.dragOver(document.body, { dataTransfer: { types } })
  over(['text/plain'])
  expect(zone()).toBeNull()
  over(['Files'])
  expect(zone()?.textContent).toContain('Let go to open')
  fireEvent.dragLeave(document.body, { relatedTarget: null })
  expect(zone()).toBeNull()
})

describe('an article that is long in coming', () => {
  it('does not take away the settings that were opened meanwhile', async () => {
    const user = userEvent.setup()
    const bundled = articlesInMemory([{ article: harbor, reviewed: null }])
    let come = () => {}
    const coming = new Promise<void>((resolve) => {
      come = resolve
    })
    const load = async (id: string) => {
      await coming
      return bundled.load(id)
    }
    render(<App services={servicesForHarbor({ articles: { ...bundled, load } })} />)
    await user.click(screen.getByRole('button', { name: 'Settings' }))
    const settings = await screen.findByRole('dialog', { name: 'Settings' })
    await act(async () => come())
    await heading(harbor.title)
    expect(settings).toBeInTheDocument()
    await user.click(within(settings).getByRole('button', { name: 'Close' }))
    expect(settings).not.toBeInTheDocument()
  })
})
