// The palette over the reader: opened by key and button, finding everything, doing what is chosen; keys that are silent where they must be.

import { afterEach, describe, expect, it } from 'vitest'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { preferencesInMemory } from '../../src/io/preferences'
import { articleOf } from '../support/newspaper'
import { openReader } from '../support/openReader'
import { cleanup, screen, waitFor, within } from '../support/testingLibrary'

afterEach(cleanup)

async function openPalette(more: Parameters<typeof openReader>[0] = {}) {
  const reader = await openReader(more)
  await reader.user.keyboard('{Control>}k{/Control}')
  return { ...reader, field: await screen.findByRole('combobox', { name: /^Find a command/ }) }
}

/** The option that Enter would take. */
const active = () => {
  const field = screen.getByRole('combobox', { name: /^Find a command/ })
  const option = document.getElementById(field.getAttribute('aria-activedescendant') ?? '')
  expect(option).toHaveAttribute('aria-selected', 'true')
  return option?.textContent
}
const group = (name: string) => screen.findByRole('group', { name })

describe('the palette', () => {
  it('opens by its button with the commands of the page', async () => {
    const { user } = await openReader()
    const button = screen.getByRole('button', { name: 'Find anything' })
    expect(button).toHaveAttribute('aria-keyshortcuts', 'Control+K')
    await user.click(button)
    expect(await screen.findByRole('combobox', { name: /^Find a command/ })).toHaveFocus()
    const commands = await group('Commands')
    expect(within(commands).getByRole('option', { name: /^Hide direct quotes/ })).toBeVisible()
    // Nothing was done yet, nothing is chosen.
    expect(within(commands).queryByRole('option', { name: /^(Undo|Next place)/ })).toBeNull()
  })

  it('does what is chosen, under the name that it has just now, and offers it first next time', async () => {
    const { user, article } = await openPalette()
    await user.keyboard('direct{Enter}')
    expect(article).toHaveAttribute('data-layers', 'reported context')
    expect(screen.queryByRole('combobox', { name: /^Find a command/ })).toBeNull()
    await user.keyboard('{Control>}k{/Control}')
    const lately = await group('Used lately')
    expect(within(lately).getByRole('option', { name: /^Show direct quotes/ })).toBeVisible()
  })

  it('is walked through by keys, round and round', async () => {
    const { user } = await openPalette()
    await screen.findByRole('option', { name: /^Hide direct quotes/ })
    const first = active()
    await user.keyboard('{ArrowUp}')
    const last = active()
    expect(last).not.toBe(first)
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe(first)
    await user.keyboard('{End}')
    expect(active()).toBe(last)
    await user.keyboard('{Home}{ArrowDown}{ArrowDown}')
    const third = active()
    await user.keyboard('{Home}{PageDown}{PageUp}')
    expect(active()).toBe(first)
    expect(third).not.toBe(first)
  })

  it('finds sources and entities, and shows them in the text', async () => {
    const { user, article, addressBar } = await openPalette()
    await user.keyboard('gazette')
    expect(within(await group('Sources')).getByRole('option')).toHaveTextContent('Harbor Gazette')
    const entities = await group('Entities')
    await user.click(within(entities).getByRole('option'))
    expect(addressBar.href()).toContain('entity=harbor-gazette')
    expect(article).toHaveAttribute('data-dimmed')
    expect(article.querySelector('mark[data-chosen]')).toBeNull()
  })

  it('finds words of the article and goes there', async () => {
    const { user } = await openPalette()
    await user.keyboard('two ships')
    const passages = await group('In this article')
    expect(within(passages).getByText('two ships').tagName).toBe('B')
    await user.keyboard('{Enter}')
    expect(document.activeElement).toHaveTextContent('The port has reportedly lost two ships.')
    await waitFor(() =>
      expect(document.querySelector('[data-announcements]')).toHaveTextContent('Found: two ships'),
    )
  })

  it('finds articles of the library and opens them', async () => {
    const library = libraryInMemory(null)
    await library.open(articleOf(['The pool closes on Monday.'], { id: 'pool', title: 'Pool clôses' }))
    const { user } = await openPalette({ library })
    await user.keyboard('close')
    const articles = await group('Articles')
    await user.click(within(articles).getByRole('option', { name: /^Pool clôses/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Pool clôses' })).toBeVisible()
  })

  it('says how much is found, and that nothing is', async () => {
    const { user } = await openPalette()
    const status = within(screen.getByRole('dialog', { name: 'Find anything' })).getByRole('status')
    await user.keyboard('gazette')
    await waitFor(() => expect(status).toHaveTextContent('3 found.'))
    await user.keyboard(' zzz')
    await waitFor(() => expect(status).toHaveTextContent('Nothing found.'))
    await user.keyboard('{Enter}')
    expect(screen.getByRole('dialog', { name: 'Find anything' })).toBeVisible()
  })
})

describe('keys', () => {
  it('are silent in fields and under a dialog, and single ones where they are switched off', async () => {
    const preferences = preferencesInMemory()
    preferences.save('settings', { keys: false })
    const { user, article } = await openReader({ preferences })
    await user.keyboard('1')
    expect(article).toHaveAttribute('data-layers', 'direct reported context')
    const help = screen.getByRole('button', { name: 'Help' })
    expect(help).not.toHaveAttribute('aria-keyshortcuts')
    expect(help).toHaveAttribute('title', 'Help')
    await user.click(screen.getByRole('tab', { name: /^Entities/ }))
    await user.click(screen.getByRole('searchbox', { name: 'Find an entity' }))
    await user.keyboard('{Control>}k{/Control}')
    await user.click(help)
    await screen.findByRole('dialog', { name: 'How to read with Sourcelight' })
    await user.keyboard('{Control>}k{/Control}')
    await new Promise((done) => setTimeout(done, 20))
    expect(screen.queryByRole('dialog', { name: 'Find anything' })).toBeNull()
  })

  it('step through what is chosen, and Escape lets go of it', async () => {
    const { user, panel } = await openReader()
    await user.click(panel.getByRole('button', { name: /^Ana Ortiz/ }))
    expect(screen.getByText('1 of 3')).toBeVisible()
    await user.keyboard('nnp')
    expect(screen.getByText('2 of 3')).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.queryByText('2 of 3')).toBeNull()
  })

  it('are told with what each command does by the help', async () => {
    const { user } = await openReader()
    await user.keyboard('?')
    const help = within(await screen.findByRole('dialog', { name: 'How to read with Sourcelight' }))
    expect(help.getByText('Find anything').closest('div')).toHaveTextContent(
      /Finds commands, sources.*Ctrl\+K/,
    )
    expect(help.getByText('Redo').closest('div')).toHaveTextContent(/taken back\.Ctrl\+Shift\+Z.*Ctrl\+Y/i)
    expect(help.getByText('Export the library')).toBeVisible()
  })
})
