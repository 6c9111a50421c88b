// The analysis set right while it is read: by key, from the card, from selected words; each with a way back, and kept.
import { Blob } from 'node:buffer'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App'
import { linkTo } from '../../src/app/reader/sharing/linkTo'
import { keep, sendCorrections, statementOf } from '../../src/editing'
import { articleFromText } from '../../src/ingest/articleFromText'
import { packArticle } from '../../src/ingest/link/packedArticle'
import { localAnalyst } from '../../src/io/analyst'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { addressBarInMemory } from '../../src/io/location'
import { ALL_LAYERS } from '../../src/state'
import { harbor, harborAnalysis } from '../support/harbor'
import { openReader, servicesForHarbor } from '../support/openReader'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** What is fetched once the analysis is there is there ahead: a key pressed before it would be for nobody. */
await import('../../src/app/reader/correcting/Correcting')

async function opened() {
  const library = libraryInMemory(null)
  const reader = await openReader({ library })
  const { user, article } = reader
  return {
    ...reader,
    library,
    touch: async (words: string) => user.click(within(article).getByText(words)),
    card: () => screen.getByRole('dialog', { name: /^About this passage/ }),
    kept: () => library.part('corrections', 'harbor'),
    highlighted: (words: string) => within(article).queryByText(words)?.closest('mark') ?? null,
    /** Done once it is kept: what was acknowledged is there. */
    keptCount: (count: number) =>
      waitFor(async () => expect(await library.part('corrections', 'harbor')).toHaveLength(count)),
    form: async () => within(await screen.findByRole('dialog', { name: 'Set right' })),
  }
}

describe('a correction', () => {
  it('draws again only the paragraph that it is in', async () => {
    const { user, touch, keptCount, article } = await opened()
    await touch('lost two ships')
    const changed = new Set<string>()
    const watcher = new MutationObserver((records) => {
      for (const { target, type } of records)
        if (type !== 'attributes')
          changed.add(
            (target instanceof Element ? target : target.parentElement)?.closest('[data-start]')
              ?.textContent ?? '',
          )
    })
    watcher.observe(article, { subtree: true, childList: true, characterData: true })
    await user.keyboard('x')
    await keptCount(1)
    watcher.disconnect()
    expect([...changed].filter((text) => text !== '')).toEqual(['The port has reportedly lost two ships.'])
  })
})

describe('an open highlight', () => {
  it('is confirmed by one key, and says so', async () => {
    const { user, touch, card, keptCount, highlighted } = await opened()
    await touch('never close')
    await user.keyboard('y')
    expect(await within(card()).findByText('confirmed by you')).toBeVisible()
    expect(highlighted('never close')?.dataset.spoken ?? '').not.toContain('corrected')
    expect(screen.getByText('1 of 6 checked')).toBeVisible()
    await keptCount(1)
  })

  it('is rejected by one key, and comes back as it was', async () => {
    const { user, touch, keptCount, highlighted } = await opened()
    await touch('lost two ships')
    await user.keyboard('x')
    await waitFor(() => expect(highlighted('lost two ships')).toBeNull())
    await keptCount(1)
    await user.keyboard('{Control>}z{/Control}')
    expect(await screen.findByText('Taken back: removal of a claim without a source.')).toBeVisible()
    expect(highlighted('lost two ships')).not.toBeNull()
    await keptCount(0)
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    await waitFor(() => expect(highlighted('lost two ships')).toBeNull())
    await keptCount(1)
  })

  it('becomes a claim and a quote again by one key', async () => {
    const { user, touch, keptCount, highlighted } = await opened()
    await touch('new cranes by June')
    await user.keyboard('d')
    await waitFor(() => expect(highlighted('new cranes by June')?.dataset.layer).toBe('reported'))
    await user.keyboard('d')
    await waitFor(() => expect(highlighted('new cranes by June')?.dataset.layer).toContain('direct'))
    await keptCount(2)
  })

  it('is said by somebody else, whoever that is', async () => {
    const { user, touch, card, keptCount, form, panel, highlighted } = await opened()
    await touch('lost two ships')
    await user.keyboard('s')
    const dialog = await form()
    await user.selectOptions(dialog.getByLabelText('Who says it'), 'Ana Ortiz')
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(card()).toHaveAccessibleName('About this passage: Ana Ortiz'))
    expect(await within(card()).findByText('corrected by you')).toBeVisible()
    expect(highlighted('lost two ships')?.dataset.spoken).toBe('claim by Ana Ortiz, corrected by you: ')
    await keptCount(1)
    expect(panel.queryByText('No source given')).toBeNull()

    await user.keyboard('s')
    const again = await form()
    await user.selectOptions(again.getByLabelText('Who says it'), 'A new name…')
    await user.type(again.getByLabelText('Name'), 'Helen Marsh')
    await user.click(again.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(card()).toHaveAccessibleName('About this passage: Helen Marsh'))
    await keptCount(2)
    await user.keyboard('{Control>}z{/Control}')
    expect(await screen.findByText('Taken back: speaker to Helen Marsh.')).toBeVisible()
    expect(card()).toHaveAccessibleName('About this passage: Ana Ortiz')
  })

  it('is offered whoever speaks in the article first, named or not, and can be given to either', async () => {
    const { user, touch, card, keptCount, form } = await opened()
    await touch('lost two ships')
    await user.keyboard('s')
    const dialog = await form()
    const field = dialog.getByLabelText('Who says it')
    const [first, second] = within(field).getAllByRole('group')
    expect(first).toHaveAttribute('label', 'Sources of this article')
    expect(within(first!).getAllByRole('option')).toHaveLength(3)
    expect(second).toHaveAttribute('label', 'Somebody else')
    await user.selectOptions(field, 'A port worker')
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(card()).toHaveAccessibleName('About this passage: A port worker'))
    await keptCount(1)
    await user.keyboard('s')
    // Chosen again, nothing is otherwise.
    await user.click((await form()).getByRole('button', { name: 'Save' }))
    await keptCount(1)
    expect(screen.getByText('1 of 6 checked')).toBeVisible()
  })

  it('is of other words, moved word by word', async () => {
    const { user, touch, keptCount, form, highlighted } = await opened()
    await touch('lost two ships')
    await user.keyboard('o')
    const dialog = await form()
    const begins = within(dialog.getByRole('group', { name: 'Which words' })).getByLabelText('Begins with')
    expect(begins).toHaveAttribute('aria-valuetext', 'lost')
    fireEvent.change(begins, { target: { value: Number((begins as HTMLInputElement).value) + 1 } })
    expect(begins).toHaveAttribute('aria-valuetext', 'two')
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(highlighted('two ships')).not.toBeNull())
    expect(highlighted('two ships')?.textContent).toBe('two ships')
    await keptCount(1)
  })

  it('is one with the next by one key', async () => {
    const { user, touch, kept, keptCount } = await opened()
    await touch('lost two ships')
    await user.keyboard('j')
    expect(await screen.findByText('There is nothing that this could be done to.')).toBeInTheDocument()
    expect(await kept()).toEqual([])
    await touch('never close')
    await user.keyboard('j')
    await keptCount(1)
  })
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
    await user.click(panel.getByRole('button', { name: /^Harbor Gazette/ }))
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
    expect(panel.getByRole('heading', { name: 'Harbor Gazette' })).toBeVisible()

    await user.keyboard('{Shift>}j{/Shift}')
    const again = within(await screen.findByRole('dialog', { name: 'Set right who this is' }))
    expect(again.getByLabelText('The same as')).toHaveFocus()
    await user.selectOptions(again.getByLabelText('The same as'), 'Ana Ortiz')
    await user.click(again.getByRole('button', { name: 'Save' }))
    // Who was chosen is who it is now.
    expect(await panel.findByRole('heading', { name: 'Ana Ortiz' })).toBeVisible()
    expect(panel.getByText('5 mentions')).toBeVisible()
  })

  it('is meant by selected words, or taken away by key', async () => {
    const { user, article, panel, keptCount } = await opened()
    select(article, 'rains')
    await user.keyboard('{Shift>}t{/Shift}')
    const dialog = within(await screen.findByRole('dialog', { name: 'Who is meant' }))
    await user.type(dialog.getByLabelText('Name'), 'The monsoon')
    await user.selectOptions(dialog.getByLabelText('Kind'), 'Something else')
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await user.click(panel.getByRole('tab', { name: /^Entities 3/ }))
    expect(panel.getByRole('button', { name: /^The monsoon/ })).toBeVisible()
    await keptCount(1)
    select(article, 'rains')
    await user.keyboard('{Shift>}x{/Shift}')
    expect(await screen.findByText('Removed: The monsoon.')).toBeVisible()
    expect(panel.queryByRole('button', { name: /^The monsoon/ })).toBeNull()
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
    fireEvent.change(ends, { target: { value: Number(ends.value) - 2 } })
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(highlighted('The port was founded')).not.toBeNull())
    await keptCount(1)
  })
})

it('steps to what is unchecked, the unsure first, until everything is checked', async () => {
  const { user, card, keptCount } = await opened()
  await user.keyboard('u')
  expect(card()).toHaveAccessibleName('About this passage: Background')
  for (let done = 1; done <= 6; done++) {
    await user.keyboard('y')
    await keptCount(done)
    await user.keyboard('u')
  }
  expect(screen.getByText('Reviewed by you')).toBeVisible()
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

it('goes along in a link that carries the text, as the sender’s, once however often it is opened', async () => {
  // jsdom's own has no streams.
  vi.stubGlobal('Blob', Blob)
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
  const packed = await packArticle(article, sendCorrections(article.text, kept))
  const chosen = { kind: 'source', id: 'ana-ortiz' } as const
  const link = linkTo(
    { kind: 'chosen', chosen, name: '' },
    'https://reader.example/',
    article,
    ALL_LAYERS,
    packed,
  )
  const library = libraryInMemory(null)
  for (let time = 0; time < 2; time++) {
    render(
      <App
        services={servicesForHarbor({
          ...{ library, addressBar: addressBarInMemory(link) },
          analyst: localAnalyst(() => ({ ...harborAnalysis, articleId: article.id })),
        })}
      />,
    )
    expect(await screen.findByText('Highlights: checked by the sender (1 of 6)')).toBeVisible()
    expect(await library.part('corrections', article.id)).toMatchObject([{ id: 'c0', by: 'sender' }])
    cleanup()
  }
})

it('is there when the article is opened again, and in the form of what was corrected', async () => {
  const first = await opened()
  await first.touch('lost two ships')
  await first.user.keyboard('x')
  await first.keptCount(1)
  cleanup()
  const again = await openReader({ library: first.library })
  await waitFor(() =>
    expect(within(again.article).queryByText('lost two ships')?.closest('mark') ?? null).toBeNull(),
  )
})
