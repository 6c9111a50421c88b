// The library's page: its articles, tags, deletion with a way back, and what it says when something is wrong.
import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App'
import { articlesInMemory } from '../../src/io/articles'
import { excludedBlocksInMemory } from '../../src/io/excludedBlocks'
import type { Library } from '../../src/io/library'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { addressBarInMemory } from '../../src/io/location'
import { harbor, harborAnalysis } from '../support/harbor'
import { articleOf } from '../support/newspaper'
import { servicesForHarbor } from '../support/openReader'

const pool = articleOf(['The pool closes on Monday.'], {
  id: 'pool',
  title: 'Pool closes',
  publisher: 'The Lantern',
})
const ferry = articleOf(['The ferry is late again.'], { id: 'ferry', title: 'Ferry late' })

const MENU = [{ reason: 'navigation', text: 'Home', before: 0 }] as const

async function shown(library: Library, excludedBlocks = excludedBlocksInMemory()) {
  const addressBar = addressBarInMemory('https://reader.example/?view=library')
  render(
    <App
      services={servicesForHarbor({
        articles: articlesInMemory([
          {
            article: { ...harbor, origin: 'bundled' },
            reviewed: { analysis: harborAnalysis, review: { origin: 'shipped', checked: 5, of: 5 } },
          },
        ]),
        library,
        excludedBlocks,
        addressBar,
      })}
    />,
  )
  await screen.findByRole('link', { name: harbor.title })
  return addressBar
}

async function filled(library = libraryInMemory()) {
  await library.open(pool)
  await library.open(ferry)
  return library
}

/** The titles on the page, in order. */
const titles = () =>
  within(screen.getByRole('region', { name: 'Library' }))
    .getAllByRole('heading', { level: 2 })
    .map((heading) => heading.textContent)

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('a deletion that is taken back before it is done comes back, and not what was done before', async () => {
  const library = await filled()
  await shown(library)
  await userEvent.click(screen.getByRole('button', { name: 'Tags of “Pool closes”' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'New tag for “Pool closes”' }), 'council{Enter}')
  await screen.findByRole('button', { name: 'Take away the tag council' })
  // A disk that takes its time.
  let done = () => {}
  const ready = new Promise<void>((resolve) => {
    done = resolve
  })
  const { remove } = library
  vi.spyOn(library, 'remove').mockImplementation(async (id) => {
    await ready
    return remove.call(library, id)
  })
  await userEvent.click(screen.getByRole('button', { name: 'Delete “Pool closes”' }))
  await userEvent.keyboard('{Control>}z{/Control}')
  done()
  expect(await screen.findByText('“Pool closes” is back.')).toBeVisible()
  const pool = (await library.list()).find(({ id }) => id === 'pool')
  expect(pool?.tags).toEqual(['council'])
})

describe('the list', () => {
  it('has bundled articles beside one’s own, the last opened first', async () => {
    await shown(await filled())
    expect(titles()).toEqual(['Ferry late', 'Pool closes', harbor.title])
    expect(screen.queryByRole('button', { name: `Delete “${harbor.title}”` })).toBeNull()
  })
  it('calls what ships with the reader by its own name', async () => {
    const library = libraryInMemory()
    await library.open({ ...harbor, origin: 'bundled', title: 'Forged' })
    await shown(library)
    expect(titles()).toEqual([harbor.title])
  })
  it('says how to begin where nothing is one’s own', async () => {
    await shown(libraryInMemory())
    expect(screen.getByText(/Nothing of your own yet/)).toBeTruthy()
  })
  it('is searched in titles, publishers and texts', async () => {
    await shown(await filled())
    const field = screen.getByRole('searchbox')
    await userEvent.type(field, 'lantern')
    expect(await screen.findByText('1 article found')).toBeTruthy()
    await userEvent.clear(field)
    await userEvent.type(field, 'again')
    await vi.waitFor(() => expect(titles()).toEqual(['Ferry late']))
  })
  it('shows what another tab has opened', async () => {
    const library = await filled()
    await shown(library)
    await library.open(articleOf(['The bus is on time.'], { id: 'bus', title: 'Bus on time' }))
    expect(await screen.findByRole('link', { name: 'Bus on time' })).toBeTruthy()
  })
})

describe('tags', () => {
  it('are added, filter the list, and are taken away', async () => {
    const library = await filled()
    await shown(library)
    await userEvent.click(screen.getByRole('button', { name: 'Tags of “Pool closes”' }))
    await userEvent.type(
      screen.getByRole('textbox', { name: 'New tag for “Pool closes”' }),
      'council, harbor{Enter}',
    )
    await userEvent.click(await screen.findByRole('button', { name: 'council 1' }))
    await vi.waitFor(() => expect(titles()).toEqual(['Pool closes']))
    await userEvent.click(screen.getByRole('button', { name: 'Take away the tag harbor' }))
    await vi.waitFor(async () =>
      expect((await library.list()).find(({ id }) => id === 'pool')?.tags).toEqual(['council']),
    )
  })
})

it('tags that were given and taken are taken back and given again by key', async () => {
  const library = await filled()
  const tagsOf = async () => (await library.list()).find(({ id }) => id === 'pool')?.tags
  await library.tag('pool', { add: 'Council' })
  await shown(library)
  await userEvent.click(screen.getByRole('button', { name: 'Tags of “Pool closes”' }))
  const field = screen.getByRole('textbox', { name: 'New tag for “Pool closes”' })
  // The second is there already: it is nothing to be taken back.
  await userEvent.type(field, 'harbor{Enter}')
  await vi.waitFor(async () => expect(await tagsOf()).toEqual(['Council', 'harbor']))
  await userEvent.type(field, 'council{Enter}')
  await userEvent.click(await screen.findByRole('button', { name: 'Take away the tag Council' }))
  await vi.waitFor(async () => expect(await tagsOf()).toEqual(['harbor']))
  await userEvent.keyboard('{Control>}z{/Control}')
  await vi.waitFor(async () => expect(await tagsOf()).toEqual(['harbor', 'Council']))
  await userEvent.keyboard('{Control>}z{/Control}')
  await vi.waitFor(async () => expect(await tagsOf()).toEqual(['Council']))
  await userEvent.keyboard('{Control>}y{/Control}')
  await vi.waitFor(async () => expect(await tagsOf()).toEqual(['Council', 'harbor']))
})

it('a tag on what another tab has deleted is not said to be added', async () => {
  const library = await filled()
  await shown({ ...library, tag: async () => ({ kind: 'gone' }) })
  await userEvent.click(screen.getByRole('button', { name: 'Tags of “Pool closes”' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'New tag for “Pool closes”' }), 'council{Enter}')
  expect(await screen.findByText(/deleted in another tab, so its tags were not changed/)).toBeTruthy()
  expect(screen.queryByText('Tag council added')).toBeNull()
})

describe('deleting', () => {
  it('is undone by the notice, and moves focus to the next row meanwhile', async () => {
    await shown(await filled())
    await userEvent.click(screen.getByRole('button', { name: 'Delete “Ferry late”' }))
    await vi.waitFor(() => expect(titles()).toEqual(['Pool closes', harbor.title]))
    expect(document.activeElement?.textContent).toBe('Pool closes')
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await vi.waitFor(() => expect(titles()).toEqual(['Ferry late', 'Pool closes', harbor.title]))
  })
  it('is undone by key, the last one first, but not while typing', async () => {
    await shown(await filled())
    await userEvent.click(screen.getByRole('button', { name: 'Delete “Ferry late”' }))
    await vi.waitFor(() => expect(titles()).toHaveLength(2))
    await userEvent.click(screen.getByRole('button', { name: 'Delete “Pool closes”' }))
    await vi.waitFor(() => expect(titles()).toHaveLength(1))
    await userEvent.click(screen.getByRole('searchbox'))
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(titles()).toHaveLength(1)
    await userEvent.click(screen.getByRole('heading', { level: 1 }))
    await userEvent.keyboard('{Control>}z{/Control}')
    await vi.waitFor(() => expect(titles()).toContain('Pool closes'))
    await userEvent.keyboard('{Control>}z{/Control}')
    await vi.waitFor(() => expect(titles()).toContain('Ferry late'))
  })
  it('can be done again by key, and taken back again', async () => {
    await shown(await filled())
    await userEvent.click(screen.getByRole('button', { name: 'Delete “Ferry late”' }))
    await vi.waitFor(() => expect(titles()).toHaveLength(2))
    await userEvent.keyboard('{Control>}z{/Control}')
    await vi.waitFor(() => expect(titles()).toContain('Ferry late'))
    await userEvent.keyboard('{Control>}y{/Control}')
    await vi.waitFor(() => expect(titles()).not.toContain('Ferry late'))
    await userEvent.keyboard('{Control>}z{/Control}')
    await vi.waitFor(() => expect(titles()).toContain('Ferry late'))
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    await vi.waitFor(() => expect(titles()).not.toContain('Ferry late'))
  })
  it('cannot be undone any more once everything was deleted', async () => {
    const library = await filled()
    await shown(library)
    await userEvent.click(screen.getByRole('button', { name: 'Delete “Ferry late”' }))
    await vi.waitFor(() => expect(titles()).toHaveLength(2))
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything…' }))
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }))
    await screen.findByText(/Nothing of your own yet/)
    await userEvent.keyboard('{Control>}z{/Control}')
    await new Promise((done) => setTimeout(done, 50))
    expect(await library.list()).toEqual([])
  })
  it('cannot be undone any more once another tab has deleted everything', async () => {
    const library = await filled()
    await shown(library)
    await userEvent.click(screen.getByRole('button', { name: 'Delete “Ferry late”' }))
    await vi.waitFor(() => expect(titles()).toHaveLength(2))
    await library.clear()
    await screen.findByText(/Nothing of your own yet/)
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await userEvent.keyboard('{Control>}z{/Control}')
    await new Promise((done) => setTimeout(done, 50))
    expect(await library.list()).toEqual([])
  })
  it('that is undone brings back what was left out of the page', async () => {
    const excludedBlocks = excludedBlocksInMemory()
    const library = await filled()
    const remove: Library['remove'] = async (id) => {
      await excludedBlocks.forget(id)
      return library.remove(id)
    }
    await excludedBlocks.keep('ferry', MENU)
    await shown({ ...library, remove }, excludedBlocks)
    await userEvent.click(screen.getByRole('button', { name: 'Delete “Ferry late”' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await vi.waitFor(async () => expect(await excludedBlocks.find('ferry')).toEqual(MENU))
  })
  it('of everything leaves nothing to be shown from memory, nor kept again', async () => {
    const library = await filled()
    const addressBar = await shown(library)
    await userEvent.click(screen.getByRole('link', { name: 'Ferry late' }))
    await screen.findByRole('heading', { level: 1, name: 'Ferry late' })
    const address = addressBar.href()
    act(() => addressBar.visit('https://reader.example/?view=library'))
    await userEvent.click(await screen.findByRole('button', { name: 'Delete everything…' }))
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }))
    await screen.findByText(/Nothing of your own yet/)
    act(() => addressBar.visit(address))
    expect(await screen.findByRole('heading', { name: 'There is no such article here' })).toBeTruthy()
    expect(await library.list()).toEqual([])
  })
  it('of everything in another tab takes what is shown off the page', async () => {
    const library = await filled()
    await shown(library)
    await userEvent.click(screen.getByRole('link', { name: 'Ferry late' }))
    await screen.findByRole('heading', { level: 1, name: 'Ferry late' })
    await library.clear()
    expect(await screen.findByRole('heading', { name: 'There is no such article here' })).toBeTruthy()
    expect(await library.list()).toEqual([])
  })
  it('says so where it could not be done', async () => {
    const library = await filled()
    await shown({ ...library, remove: async () => Promise.reject(new Error('no')) })
    await userEvent.click(screen.getByRole('button', { name: 'Delete “Ferry late”' }))
    expect(await screen.findByText(/could not be deleted/)).toBeTruthy()
    expect(titles()).toContain('Ferry late')
  })
  it('takes what a file brought in and nobody has opened, and what only says that it ships', async () => {
    const library = await filled()
    const record = (await library.remove('pool'))!
    const old = {
      ...record.entry,
      id: 'old',
      title: 'No longer ships',
      origin: 'bundled',
      opened: 0,
    } as const
    await library.restore({
      records: [
        { ...record, entry: { ...record.entry, opened: 0 } },
        { ...record, entry: old, article: { ...pool, id: 'old', origin: 'bundled' } },
      ],
    })
    await shown(library)
    expect(screen.getByRole('button', { name: 'Tags of “Pool closes”' })).toBeTruthy()
    for (const title of ['Pool closes', 'No longer ships']) {
      await userEvent.click(await screen.findByRole('button', { name: `Delete “${title}”` }))
      await vi.waitFor(() => expect(titles()).not.toContain(title))
    }
  })
  it('of everything asks first', async () => {
    const library = await filled()
    await shown(library)
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything…' }))
    expect(await library.list()).toHaveLength(2)
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }))
    expect(await screen.findByText(/Nothing of your own yet/)).toBeTruthy()
  })
})

describe('what the library has to tell', () => {
  it.each([
    ['full', /no room left on this device/],
    ['blocked', /browser keeps nothing for this site/],
    ['newer', /newer version of Sourcelight wrote your library/],
    ['waiting', /Close the other Sourcelight tabs/],
    ['failed', /library does not answer/],
  ] as const)('(%s) is said in words', async (why, words) => {
    await shown(libraryInMemory(why))
    expect(await screen.findByText(words)).toBeTruthy()
  })
  it('a loss is told until the reader takes note', async () => {
    const library = libraryInMemory()
    const acknowledgeLoss = vi.fn(async () => {})
    const lost = [{ kind: 'lost', count: 3 }] as const
    await shown({ ...library, notices: () => lost, acknowledgeLoss })
    expect(screen.getByText(/3 texts that you had kept are gone/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'I have seen this' }))
    expect(acknowledgeLoss).toHaveBeenCalled()
  })
})
