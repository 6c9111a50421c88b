// Notes in text and panel: those of the reader's own are made, changed and taken back; those whose passage is gone are listed apart.

import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Note } from '../../src/domain'
import type { Library } from '../../src/io/library'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { localOpener } from '../../src/io/opener'
import { openRequest, readAnnotationsRequest } from '../../src/worker/openRequest'
import { harbor } from '../support/harbor'
import { openReader } from '../support/openReader'
import { act, cleanup, screen, within } from '../support/testingLibrary'

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

describe('notes of one’s own', () => {
  const kept = (library: Library) => library.part('notes', harbor.id)

  it('are highlights by one key, and words in a dialog, on what has the focus; each is taken back by the app’s stack', async () => {
    const library = libraryInMemory(null)
    const { user, article } = await openReader({ library })
    article.querySelector<HTMLElement>('mark[tabindex="0"]')?.focus()
    await user.keyboard('h')
    expect(await screen.findByText('Highlighted.')).toBeVisible()
    const mark = await within(article).findByRole('button', { name: /^Highlight on “the harbor would/ })
    await user.keyboard('w')
    const field = await screen.findByRole('textbox', { name: 'Your note on these words' })
    await vi.waitFor(() => expect(field).toHaveFocus())
    await user.keyboard('Did she say never?{Control>}{Enter}{/Control}')
    expect(await screen.findByText('Note added.')).toBeVisible()
    const note = await within(article).findByRole('button', { name: /^Note on “the harbor would.*Did she/ })
    expect((await kept(library)).map(({ comment, own }) => [comment, own])).toEqual([
      ['', true],
      ['Did she say never?', true],
    ])

    await user.keyboard('{Control>}z{/Control}')
    await vi.waitFor(() => expect(note).not.toBeInTheDocument())
    await user.keyboard('{Control>}z{/Control}')
    await vi.waitFor(() => expect(mark).not.toBeInTheDocument())
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(await within(article).findByRole('button', { name: /^Highlight on/ })).toBeVisible()
  })

  it('are on any selected words, and lead from the text to the list, where they are changed', async () => {
    const library = libraryInMemory(null)
    const { user, article } = await openReader({ library })
    const block = within(article).getByText(/The port has/)
    const range = document.createRange()
    range.setStart(block.firstChild as Text, 4)
    range.setEnd(block.firstChild as Text, 8)
    document.getSelection()?.removeAllRanges()
    document.getSelection()?.addRange(range)
    // jsdom tells nobody.
    act(() => void document.dispatchEvent(new Event('selectionchange')))
    await user.click(await screen.findByRole('button', { name: 'Add note…' }))
    await user.type(await screen.findByRole('textbox', { name: 'Your note on these words' }), 'Which?')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await user.click(await within(article).findByRole('button', { name: 'Note on “port”: Which?' }))
    expect(await screen.findByRole('button', { name: '“port”' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Change the note on “port”' }))
    const field = await screen.findByRole('textbox', { name: 'Your note on these words' })
    await user.clear(field)
    await user.type(field, 'Elm Falls?')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await within(article).findByRole('button', { name: 'Note on “port”: Elm Falls?' })).toBeVisible()
    await user.keyboard('{Control>}z{/Control}')
    expect(await within(article).findByRole('button', { name: 'Note on “port”: Which?' })).toBeVisible()
  })

  it('are told from others’, which nobody changes here', async () => {
    const library = libraryInMemory(null)
    await library.annotate(harbor, {
      kind: 'add',
      notes: [noteOn('harbor'), { ...noteOn('cranes'), own: true }],
    })
    const { user } = await openReader({ library })
    await user.click(await screen.findByRole('tab', { name: /^Notes/ }))
    await screen.findByText('Yours')
    expect(screen.getAllByRole('button', { name: /^Change the note/ })).toHaveLength(1)
  })
})

it('an import of annotations is taken back as one, and what was there before stays', async () => {
  const library = libraryInMemory(null)
  await library.annotate(harbor, { kind: 'add', notes: [noteOn('harbor')] })
  const { user } = await openReader({ library, opener: localOpener(openRequest, readAnnotationsRequest) })
  const on = (exact: string) => ({
    type: 'Annotation',
    body: { type: 'TextualBody', value: `On ${exact}.` },
    target: { selector: { type: 'TextQuoteSelector', exact } },
  })
  const content = JSON.stringify([on('two ships'), on('cranes')])
  const file = new File([content], 'notes.json', { type: 'application/json' })
  // jsdom's files cannot be read so.
  Object.assign(file, { arrayBuffer: async () => new TextEncoder().encode(content).buffer })
  await user.upload(document.querySelector('aside input[type=file]') as HTMLInputElement, file)
  expect(await screen.findByText('2 notes imported.')).toBeVisible()
  expect(await screen.findByRole('tab', { name: /^Notes\s+3$/ })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('2 notes taken away again.')).toBeVisible()
  expect(await screen.findByRole('tab', { name: /^Notes\s+1$/ })).toBeVisible()
})
