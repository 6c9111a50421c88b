// What is on screen while the library is still at it: reads that come late, writes that take their time.

import { afterEach, expect, it, vi } from 'vitest'
import type { Library } from '../../src/io/library'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { openReader } from '../support/openReader'
import { act, cleanup, fireEvent, screen, waitFor, within } from '../support/testingLibrary'

await import('../../src/app/reader/correcting/Correcting')

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** Lets through what waits at it, or holds it. */
function gate() {
  let waiting: (() => void)[] = []
  let isShut = false
  return {
    pass: () => (isShut ? new Promise<void>((go) => waiting.push(go)) : Promise.resolve()),
    shut: () => {
      isShut = true
    },
    open: () =>
      act(async () => {
        isShut = false
        for (const go of waiting) go()
        waiting = []
        // What was read is told in a turn of its own.
        await new Promise((told) => setTimeout(told, 50))
      }),
  }
}

async function openSlowly() {
  const [reads, writes] = [gate(), gate()]
  const kept = libraryInMemory(null)
  const library: Library = {
    ...kept,
    part: async (name, id) => {
      const found = await kept.part(name, id)
      await reads.pass()
      return found
    },
    changePart: async (...change) => {
      await writes.pass()
      return kept.changePart(...change)
    },
  }
  const reader = await openReader({ library })
  const card = () => screen.queryByRole('dialog', { name: /^About this passage/ })
  return { ...reader, kept, reads, writes, card }
}

it('what was done again stays while the library still tells that it was taken back', async () => {
  const { user, article, kept, reads, writes, card } = await openSlowly()
  const shown = () => within(article).queryByText('two ships')?.closest('mark') ?? null
  await user.click(within(article).getByText('lost two ships'))
  await user.keyboard('o')
  const form = within(await screen.findByRole('dialog', { name: 'Set right' }))
  const begins = within(form.getByRole('group', { name: 'Which words' })).getByLabelText('Begins with')
  fireEvent.input(begins, { target: { value: Number((begins as HTMLInputElement).value) + 1 } })
  await user.click(form.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(shown()).not.toBeNull())
  const count = (wanted: number) =>
    waitFor(async () => expect(await kept.part('corrections', 'harbor')).toHaveLength(wanted))
  await count(1)

  reads.shut()
  await user.keyboard('{Control>}z{/Control}')
  await count(0)
  expect(shown()).toBeNull()
  writes.shut()
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  await waitFor(() => expect(shown()).not.toBeNull())
  // What was read before it was done again comes only now.
  await reads.open()
  expect(shown()).not.toBeNull()
  expect(card()).toBeVisible()
  await writes.open()
  await count(1)
  expect(shown()).not.toBeNull()
  // Whatever is done next is about what is open.
  expect(card()).toBeVisible()
})

it('what another tab takes back goes, once it is kept', async () => {
  const { user, article, kept } = await openSlowly()
  const marked = () => within(article).queryByText('lost two ships')?.closest('mark') ?? null
  await user.click(within(article).getByText('lost two ships'))
  await user.keyboard('x')
  await waitFor(async () => expect(await kept.part('corrections', 'harbor')).toHaveLength(1))
  expect(marked()).toBeNull()
  await act(async () => {
    const record = await kept.get('harbor')
    if (!record) throw new Error('it is not kept')
    await kept.changePart(record.article, 'corrections', () => [])
  })
  await waitFor(() => expect(marked()).not.toBeNull())
})

it('what could not be taken back is still there', async () => {
  const { user, article, kept } = await openSlowly()
  const marked = () => within(article).queryByText('lost two ships')?.closest('mark') ?? null
  await user.click(within(article).getByText('lost two ships'))
  await user.keyboard('x')
  await waitFor(async () => expect(await kept.part('corrections', 'harbor')).toHaveLength(1))
  const fails = vi.spyOn(kept, 'changePart').mockRejectedValue(new Error('no room'))
  await user.keyboard('{Control>}z{/Control}')
  expect(await screen.findByText(/^This could not be taken back/)).toBeVisible()
  expect(marked()).toBeNull()
  fails.mockRestore()
})
