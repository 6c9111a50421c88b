// Notes whose passage is gone are listed apart, and can be deleted like others.
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Note } from '../../src/domain'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { harbor } from '../support/harbor'
import { openReader } from '../support/openReader'

afterEach(cleanup)

const noteOn = (exact: string): Note => ({
  passages: [{ quote: { exact, prefix: '', suffix: '' }, position: { start: 0, end: exact.length } }],
  comment: `On ${exact}.`,
  tags: ['draft'],
  author: null,
  created: null,
})

it('lists notes whose passage is gone apart from the others', async () => {
  const library = libraryInMemory(null)
  await library.annotate(harbor, { kind: 'add', notes: [noteOn('harbor'), noteOn('words that are gone')] })
  const { user } = await openReader({ library })
  await user.click(await screen.findByRole('tab', { name: /^Notes\s+2$/ }))
  const gone = await screen.findByRole('region', { name: 'Not found in this text' })
  expect(within(gone).getByText('On words that are gone.')).toBeVisible()
  expect(within(gone).queryByRole('button', { name: /^“/ })).toBeNull()
  expect(screen.getByRole('button', { name: '“harbor”' })).toHaveAccessibleDescription('On harbor.')

  for (const button of screen.getAllByRole('button', { name: /^Delete the note on/ })) {
    await user.click(button)
    await screen.findByText('Note deleted.')
  }
  await vi.waitFor(() => expect(screen.queryByRole('tab', { name: /^Notes/ })).toBeNull())
  expect(screen.getByRole('tab', { name: /^Sources/ })).toHaveFocus()
  expect(screen.getByRole('tab', { name: /^Sources/ })).toHaveAttribute('aria-selected', 'true')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('tab', { name: /^Notes\s+1$/ })).toBeVisible()
})

it('deletes all notes at once, and gives all of them back', async () => {
  const library = libraryInMemory(null)
  await library.annotate(harbor, { kind: 'add', notes: [noteOn('harbor'), noteOn('cranes')] })
  const { user } = await openReader({ library })
  await user.click(await screen.findByRole('tab', { name: /^Notes\s+2$/ }))
  await user.click(await screen.findByRole('button', { name: 'Delete all notes' }))
  await screen.findByText('2 notes deleted.')
  await vi.waitFor(() => expect(screen.queryByRole('tab', { name: /^Notes/ })).toBeNull())
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('tab', { name: /^Notes\s+2$/ })).toBeVisible()
  expect(screen.getByRole('tab', { name: /^Sources/ })).toHaveFocus()
})
