// The library's page: its articles, tags, and what it says when something is wrong.

import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { harbor } from '../support/harbor'
import { articleOf } from '../support/newspaper'
import { filled, shown, titles } from '../support/openLibrary'
import { cleanup, screen } from '../support/testingLibrary'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
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
