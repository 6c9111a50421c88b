// Entities, sources and statements set right from the panel, several highlights at once, and corrections that go along in a link.
import { Blob } from 'node:buffer'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App'
import { linkTo } from '../../src/app/reader/sharing/linkTo'
import { keep, sendCorrections, statementOf } from '../../src/editing'
import { articleFromText } from '../../src/ingest/articleFromText'
import { packArticle } from '../../src/ingest/link/packedArticle'
import { localAnalyst } from '../../src/io/analyst'
import type { Library } from '../../src/io/library'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { addressBarInMemory } from '../../src/io/location'
import { ALL_LAYERS } from '../../src/state'
import { harbor, harborAnalysis } from '../support/harbor'
import { openCorrecting as opened } from '../support/openCorrecting'
import { servicesForHarbor } from '../support/openReader'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '../support/testingLibrary'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('lets go of words that were marked: else the first click on their highlight would open no card', async () => {
  const { user, article, keptCount } = await opened()
  select(article, 'rains')
  await user.keyboard('g')
  await keptCount(1)
  expect(document.getSelection()?.toString()).toBe('')
  await user.click(await within(article).findByText('rains'))
  expect(await screen.findByRole('dialog', { name: /^About this passage/ })).toBeVisible()
})

/** Selects words of the article, as by pointer. */
function select(article: HTMLElement, words: string) {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const from = node.textContent?.indexOf(words) ?? -1
    if (from < 0) continue
    document.getSelection()?.setBaseAndExtent(node, from, node, from + words.length)
    return fireEvent(document, new Event('selectionchange'))
  }
  throw new Error(`no “${words}” in the article`)
}

describe('an entity', () => {
  it('is set right from its page: name, kind, and by key', async () => {
    const { user, panel, keptCount } = await opened()
    await user.click(panel.getByRole('tab', { name: /^Entities/ }))
    await user.click(await panel.findByRole('button', { name: /^Harbor Gazette/ }))
    await user.click(panel.getByRole('button', { name: 'Set right…' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Set right who this is' }))
    const name = dialog.getByLabelText('Name')
    expect(name).toHaveFocus()
    await user.clear(name)
    await user.type(name, 'The Gazette')
    await user.selectOptions(dialog.getByLabelText('Kind'), 'Something else')
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    expect(await panel.findByRole('heading', { name: 'The Gazette' })).toBeVisible()
    await keptCount(2)
    await user.keyboard('{Control>}z{/Control}')
    expect(await screen.findByText('Taken back: name to The Gazette and 1 more.')).toBeVisible()
    expect(await panel.findByRole('heading', { name: 'Harbor Gazette' })).toBeVisible()

    await user.keyboard('{Shift>}j{/Shift}')
    const again = within(await screen.findByRole('dialog', { name: 'Set right who this is' }))
    expect(again.getByLabelText('The same as')).toHaveFocus()
    await user.selectOptions(again.getByLabelText('The same as'), 'Ana Ortiz')
    await user.click(again.getByRole('button', { name: 'Save' }))
    // Who was chosen is who it is now.
    expect(await panel.findByRole('heading', { name: 'Ana Ortiz' })).toBeVisible()
    expect(await panel.findByText('5 mentions')).toBeVisible()
  })

  it('is meant by selected words, or taken away by key', async () => {
    const { user, article, panel, keptCount } = await opened()
    select(article, 'rains')
    await user.keyboard('{Shift>}t{/Shift}')
    const dialog = within(await screen.findByRole('dialog', { name: 'Who is meant' }))
    await user.type(dialog.getByLabelText('Name'), 'The monsoon')
    await user.selectOptions(dialog.getByLabelText('Kind'), 'Something else')
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await user.click(await panel.findByRole('tab', { name: /^Entities 3/ }))
    expect(panel.getByRole('button', { name: /^The monsoon/ })).toBeVisible()
    await keptCount(1)
    expect(document.getSelection()?.toString()).toBe('')
    select(article, 'rains')
    await user.keyboard('{Shift>}x{/Shift}')
    expect(await screen.findByText('Removed: The monsoon.')).toBeVisible()
    await waitFor(() => expect(panel.queryByRole('button', { name: /^The monsoon/ })).toBeNull())
  })
})

describe('from the panel', () => {
  it('a statement is set right, and all that a source says is somebody else’s', async () => {
    const { user, panel, keptCount, form } = await opened()
    await user.click(panel.getByRole('button', { name: /^A port worker/ }))
    await user.click(panel.getByRole('button', { name: /^Set right: Ortiz had promised/ }))
    const dialog = await form()
    await user.selectOptions(dialog.getByLabelText('Told as'), 'Quote')
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await keptCount(1)
    await user.click(panel.getByRole('button', { name: 'Somebody else says this…' }))
    const who = within(await screen.findByRole('dialog', { name: 'Set the speaker right' }))
    expect(who.getByText('A port worker: 1 statement')).toBeVisible()
    await user.selectOptions(who.getByLabelText('Who says it'), 'Ana Ortiz')
    await user.click(who.getByRole('button', { name: 'Save' }))
    await keptCount(2)
    expect(panel.queryByRole('button', { name: /^A port worker/ })).toBeNull()
    expect(panel.getByRole('button', { name: /^Ana Ortiz/, expanded: true })).toBeVisible()
  })

  it('background gets other edges', async () => {
    const { user, panel, keptCount, highlighted } = await opened()
    await user.click(panel.getByRole('tab', { name: 'At a glance' }))
    await user.click(await panel.findByRole('button', { name: /^Set right: The port was founded/ }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Set background right' }))
    const ends = dialog.getByLabelText('Ends with') as HTMLInputElement
    fireEvent.input(ends, { target: { value: Number(ends.value) - 2 } })
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(highlighted('The port was founded')).not.toBeNull())
    await keptCount(1)
  })
})

it('several are narrowed by source, kind and sureness, confirmed, given a speaker or rejected at once', async () => {
  const { user, keptCount, highlighted, panel } = await opened()
  await user.click(screen.getByRole('button', { name: 'Check highlights…' }))
  const list = within(await screen.findByRole('dialog', { name: 'Check several at once' }))
  expect(list.getByLabelText('All 6 unchecked')).toBeVisible()
  await user.selectOptions(list.getByLabelText('Said by'), 'Ana Ortiz')
  expect(list.getAllByRole('listitem')).toHaveLength(3)
  await user.selectOptions(list.getByLabelText('Kind'), 'Quotes')
  await user.click(list.getByLabelText('All 2 unchecked'))
  await user.click(list.getByRole('button', { name: 'Confirm' }))
  expect(list.getByRole('status')).toHaveTextContent('Confirmed: 2 highlights.')
  await keptCount(2)
  expect(list.queryAllByRole('listitem')).toEqual([])

  await user.selectOptions(list.getByLabelText('Said by'), 'Everybody')
  await user.selectOptions(list.getByLabelText('Kind'), 'All')
  await user.click(list.getByLabelText(/lost two ships/))
  await user.click(list.getByLabelText(/Ortiz had promised/))
  await user.click(list.getByRole('button', { name: 'Set speaker…' }))
  const who = within(await screen.findByRole('dialog', { name: 'Set the speaker right' }))
  await user.selectOptions(who.getByLabelText('Who says it'), 'A new name…')
  await user.type(who.getByLabelText('Name'), 'Sam Pell')
  await user.click(who.getByRole('button', { name: 'Save' }))
  expect(await panel.findByRole('button', { name: /^Sam Pell/ })).toBeVisible()
  await keptCount(4)

  const again = within(await screen.findByRole('dialog', { name: 'Check several at once' }))
  await user.click(again.getByLabelText('All 2 unchecked'))
  await user.click(again.getByRole('button', { name: 'Reject' }))
  await keptCount(6)
  expect(highlighted('The port was founded in 1911.')).toBeNull()
  await user.click(again.getByRole('button', { name: 'Close' }))
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(highlighted('The port was founded in 1911.')).not.toBeNull())
})

it('its ends are handles in the text, moved by the keys of a slider', async () => {
  Range.prototype.getClientRects = () => [new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList
  const { user, touch, card, keptCount, highlighted } = await opened()
  await touch('lost two ships')
  await user.keyboard('z')
  expect(screen.getByRole('slider', { name: 'Beginning of the words' })).toHaveFocus()
  await user.tab()
  const end = screen.getByRole('slider', { name: 'End of the words' })
  expect(end).toHaveFocus()
  expect(end).toHaveAttribute('aria-valuetext', 'ships.')
  await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}')
  expect(end).toHaveAttribute('aria-valuetext', 'two')
  await user.keyboard('{Escape}')
  expect(end).toHaveAttribute('aria-valuetext', 'ships.')
  await user.keyboard('{ArrowLeft}{Enter}')
  await waitFor(() => expect(highlighted('lost two')?.textContent).toBe('lost two'))
  await keptCount(1)
  await user.click(screen.getByRole('button', { name: '“said”' }))
  screen.getByRole('slider', { name: 'Beginning of “said”' }).focus()
  await user.keyboard('{ArrowLeft}{Enter}')
  await keptCount(2)
  await user.click(screen.getByRole('button', { name: 'Done' }))
  expect(screen.queryByRole('slider')).toBeNull()
  expect(highlighted('lost two')).toHaveFocus()
  await user.keyboard('z{Escape}')
  expect(screen.queryByRole('slider')).toBeNull()
  expect(highlighted('lost two')).toHaveFocus()
  expect(card()).toBeVisible()
})

it('is moved once by a handle that is gone before it is drawn anew, and by keys never past its other end', async () => {
  Range.prototype.getClientRects = () => [new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList
  const { user, touch, kept, keptCount, highlighted } = await opened()
  await touch('lost two ships')
  await user.keyboard('z')
  const end = screen.getByRole('slider', { name: 'End of the words' })
  end.focus()
  await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}')
  expect(end).toHaveAttribute('aria-valuetext', 'lost')
  await act(() => {
    end.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    end.blur()
  })
  await waitFor(() => expect(highlighted('lost')?.textContent).toBe('lost'))
  await keptCount(1)
  await new Promise((later) => setTimeout(later, 50))
  expect(await kept()).toHaveLength(1)
})

describe('in a link that carries the text', () => {
  const article = articleFromText(harbor.text, { origin: 'pasted' })
  const [lost] = harborAnalysis.attributions.slice(-1)
  const kept = keep(article.text, [
    {
      ...{ id: 'c0', order: 0, made: '2026-11-26T10:00:00Z', by: 'reader' },
      operation: {
        ...{ kind: 'speaker', statement: statementOf(lost!, harborAnalysis.entities) },
        speaker: { kind: 'unclear', span: null },
      },
    },
  ])

  async function openLink(library: Library, sent: unknown) {
    // jsdom's own has no streams.
    vi.stubGlobal('Blob', Blob)
    const chosen = { kind: 'source', id: 'ana-ortiz' } as const
    const target = { kind: 'chosen', chosen, name: '' } as const
    const packed = await packArticle(article, sent)
    const link = linkTo(target, 'https://reader.example/', article, ALL_LAYERS, packed)
    render(
      <App
        services={servicesForHarbor({
          ...{ library, addressBar: addressBarInMemory(link) },
          analyst: localAnalyst(() => ({ ...harborAnalysis, articleId: article.id })),
        })}
      />,
    )
  }

  it('corrections go along as the sender’s, once however often it is opened', async () => {
    const library = libraryInMemory(null)
    for (let time = 0; time < 2; time++) {
      await openLink(library, sendCorrections(article.text, kept))
      expect(await screen.findByText('Highlights: checked by the sender (1 of 6)')).toBeVisible()
      expect(await library.part('corrections', article.id)).toMatchObject([{ id: 'c0', by: 'sender' }])
      cleanup()
    }
  })

  it('those of a newer program are kept and told, and what nobody can read is told', async () => {
    const library = libraryInMemory(null)
    const one = { id: 'c0', made: '2026-11-26T10:00:00Z', operation: { kind: 'sing' } }
    await openLink(library, { version: 99, log: [one, 'x'] })
    expect(await screen.findByText('1 correction by the sender could not be read.')).toBeVisible()
    expect(
      await screen.findByText(/^1 correction was made by a newer version of Sourcelight: kept/),
    ).toBeVisible()
    expect(await library.part('corrections', article.id)).toMatchObject([
      { version: 99, operation: one.operation },
    ])
  })
})
