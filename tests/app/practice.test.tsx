// Practice in the page: marked by hand with the highlights hidden, kept, compared, held to, saved; and results of a class side by side.

import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App'
import { formatPracticeResult } from '../../src/exchange/practiceResult'
import type { Library } from '../../src/io/library'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { addressBarInMemory } from '../../src/io/location'
import { practiced } from '../../src/practice'
import { harbor, harborAnalysis } from '../support/harbor'
import { servicesForHarbor } from '../support/openReader'
import { by, logOf, statement } from '../support/practicing'
import { cleanup, render, screen, waitFor, within } from '../support/testingLibrary'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

await Promise.all([
  import('../../src/app/practice/Practice'),
  import('../../src/app/practice/ClassPage'),
  import('../../src/app/practice/results'),
])

function open(path: string, library: Library = libraryInMemory(null)) {
  const addressBar = addressBarInMemory(`https://reader.example/${path}`)
  const user = userEvent.setup()
  render(<App services={servicesForHarbor({ addressBar, library })} />)
  return { user, library, addressBar }
}

async function practicing() {
  const opened = open('?practice=harbor')
  const article = await screen.findByRole('article')
  const select = (words: string) => {
    const node = within(article).getByText(
      (_, element) => element?.tagName === 'P' && element.textContent.includes(words),
    )
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const from = (text.textContent ?? '').indexOf(words)
      if (from < 0) continue
      document.getSelection()?.setBaseAndExtent(text, from, text, from + words.length)
      document.dispatchEvent(new Event('selectionchange'))
      return
    }
    throw new Error(`not in one piece: ${words}`)
  }
  const form = async (title = 'Mark words') => within(await screen.findByRole('dialog', { name: title }))
  return {
    ...opened,
    article,
    form,
    marked: (words: string) => within(article).queryByText(words)?.closest('mark') ?? null,
    /** Marks words by key, with a name that is typed or chosen. */
    mark: async (key: 'a' | 'k' | 'g', words: string, name?: string) => {
      select(words)
      await opened.user.keyboard(key)
      const dialog = await form()
      if (name === 'Ana Ortiz') await opened.user.selectOptions(dialog.getByLabelText('Who says it'), name)
      else if (name) await opened.user.type(dialog.getByLabelText('Name'), name)
      await opened.user.click(dialog.getByRole('button', { name: 'Save' }))
      await waitFor(() => expect(within(article).getByText(words).closest('mark')).not.toBeNull())
    },
    keptCount: (count: number) =>
      waitFor(async () => expect(await opened.library.part('practice', 'harbor')).toHaveLength(count)),
  }
}

describe('practice', () => {
  it('hides what the analysis says, and keeps what is marked', async () => {
    const { article, mark, keptCount, library, user } = await practicing()
    expect(article.querySelectorAll('mark')).toHaveLength(0)
    expect(document.title).toMatch(/^Practice: .+ · Sourcelight$/)
    expect(screen.queryByRole('complementary')).toBeNull()
    await mark('a', 'And we have the people.', 'Ana Ortiz')
    expect(screen.getByText('1 mark')).toBeVisible()
    await keptCount(1)
    expect(await library.part('corrections', 'harbor')).toEqual([])

    await user.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(article.querySelectorAll('mark')).toHaveLength(0))
    await keptCount(0)
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    await keptCount(1)
    cleanup()

    open('?practice=harbor', library)
    await waitFor(() => expect(screen.getByRole('article').querySelectorAll('mark')).toHaveLength(1))
  })

  it('edits a mark and deletes it', async () => {
    const { mark, user, marked, form, keptCount } = await practicing()
    await mark('k', 'lost two ships', 'a sailor')
    await user.click(marked('lost two ships')!)
    const card = within(screen.getByRole('dialog', { name: 'Your mark' }))
    expect(card.getByText('claim · A sailor')).toBeVisible()
    await user.click(card.getByRole('button', { name: 'Edit…' }))
    await user.click((await form('Change this mark')).getByLabelText('Background'))
    await user.click((await form('Change this mark')).getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(marked('lost two ships')?.dataset.layer).toBe('context'))
    await user.click(marked('lost two ships')!)
    await user.keyboard('x')
    await waitFor(() => expect(marked('lost two ships')).toBeNull())
    await keptCount(4)
  })

  it('compares, and keeps apart what the pupil holds to', async () => {
    const { mark, user, keptCount } = await practicing()
    await mark('a', 'never close', 'Ana Ortiz')
    await mark('k', 'blamed the rains', 'Ana Ortiz')
    await mark('a', 'new cranes by June', 'Harbor Gazette')
    await user.click(screen.getByRole('button', { name: 'Compare' }))
    const heading = await screen.findByRole('heading', { name: 'Your marks beside the analysis' })
    await waitFor(() => expect(heading).toHaveFocus())
    const counts = () =>
      screen
        .getAllByRole('listitem')
        .flatMap(({ textContent }) => /^\d+ (as the|partly|where|not|you).*/.exec(textContent) ?? [])
        .filter((one) => /^\d/.test(one))
    expect(counts()).toEqual([
      '1 as the analysis has it',
      '1 partly',
      '1 where it has nothing',
      '4 not marked',
      '0 you think right all the same',
    ])
    expect(screen.getByText('Partly: another speaker')).toBeVisible()
    expect(screen.getAllByText('The analysis, found automatically, unchecked')).toHaveLength(2)
    expect(screen.getByText(/^The analysis was made automatically and nobody checked it/)).toBeVisible()

    const hold = () => screen.getAllByRole('button', { name: /I think this is right/ })
    expect(hold()).toHaveLength(2)
    await user.click(hold()[1]!)
    await waitFor(() => expect(counts()[4]).toBe('1 you think right all the same'))
    await keptCount(4)
    await user.click(hold()[1]!)
    await keptCount(3)

    const saved: Blob[] = []
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => saved.push(blob) && 'blob:x',
        revokeObjectURL: () => {},
      }),
    )
    await user.click(screen.getByRole('button', { name: 'Save the result' }))
    expect(JSON.parse(await saved[0]!.text())).toMatchObject({
      sourcelight: 'practice',
      name: null,
      article: { id: 'harbor' },
    })
  })

  it('goes from sentence to sentence where nothing is selected', async () => {
    const { user, form, marked } = await practicing()
    await user.click(screen.getByRole('button', { name: 'Mark words…' }))
    const dialog = await form()
    for (let i = 0; i < 20 && !dialog.queryByText('The port was founded in 1911.'); i++)
      await user.click(dialog.getByRole('button', { name: 'Next sentence' }))
    await user.click(dialog.getByLabelText('Background'))
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(marked('The port was founded in 1911.')?.dataset.layer).toBe('context'))
  })

  it('is reached from the reader, and its link holds nothing but the article', async () => {
    const { user, addressBar } = open('?article=harbor')
    await user.click(await screen.findByRole('button', { name: 'Practice' }))
    await screen.findByRole('button', { name: 'Compare' })
    expect(addressBar.href()).toBe('https://reader.example/?practice=harbor')
  })
})

describe('a class', () => {
  const file = (name: string, words: string, speaker = by(harborAnalysis.entities[0]!)) => {
    const one = statement(harbor.text, 'direct', [words], speaker)
    const done = practiced(harbor.text, harborAnalysis, logOf([{ kind: 'add', statement: one }]))
    const content = formatPracticeResult(harbor, done, name, new Date('2026-03-02T09:30:00Z'))
    return new File([content], `${name}.practice.json`, { type: 'application/json' })
  }

  it('is one table of all results that are opened together, without names until they are wanted', async () => {
    const { user } = open('?view=class')
    await user.click(await screen.findByRole('button', { name: 'Open results…' }))
    const input = await screen.findByLabelText<HTMLInputElement>(/^Or a file/)
    await user.upload(input, [
      file('Ida', 'new cranes by June'),
      file('Jo', 'new cranes by June', by(harborAnalysis.entities[1]!)),
      new File(['{"sourcelight":"practice","version":1,"marks":0}'], 'broken.json', {
        type: 'application/json',
      }),
    ])
    const told = within(await screen.findByRole('dialog', { name: 'Results of practice' }))
    expect(told.getByText('2 results opened.')).toBeVisible()
    expect(told.getByText(/^“broken.json”: This is no whole result/)).toBeVisible()
    await user.click(told.getByRole('button', { name: 'To the class' }))

    const table = within(await screen.findByRole('region', { name: 'Passages of the analysis' }))
    const [head, first] = table.getAllByRole('row')
    const cells = (row: HTMLElement) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent)
    expect(within(first!).getByRole('rowheader')).toHaveTextContent('“new cranes by June”')
    expect(cells(first!)).toEqual(['1', '1', '0', '0', 'agreed', 'other speaker'])
    expect(head).not.toHaveTextContent('Ida')
    await user.click(screen.getByRole('button', { name: 'Show names' }))
    expect(head).toHaveTextContent('IdaJo')
  })
})
