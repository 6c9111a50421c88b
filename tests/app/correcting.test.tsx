import { afterEach, describe, expect, it, vi } from 'vitest'
import { openCorrecting as opened } from '../support/openCorrecting'
import { openReader } from '../support/openReader'
import { cleanup, fireEvent, screen, waitFor, within } from '../support/testingLibrary'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

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
    fireEvent.input(begins, { target: { value: Number((begins as HTMLInputElement).value) + 1 } })
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
