// Deleting in the library's page: with a way back, in one tab and in two.

import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { excludedBlocksInMemory } from '../../src/io/excludedBlocks'
import type { Library } from '../../src/io/library'
import { harbor } from '../support/harbor'
import { filled, MENU, pool, shown, titles } from '../support/openLibrary'
import { act, cleanup, screen } from '../support/testingLibrary'

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
