// What can be added where nothing is selected, as who has no pointer cannot; and pieces that a statement gains and loses.

import { afterEach, expect, it, vi } from 'vitest'
import { openCorrecting as opened } from '../support/openCorrecting'
import { cleanup, fireEvent, screen, waitFor, within } from '../support/testingLibrary'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const formNamed = async (name: string) => within(await screen.findByRole('dialog', { name }))

it('words are marked as claim from sentence to sentence', async () => {
  const { user, article, kept, keptCount } = await opened()
  const before = article.querySelectorAll('mark').length
  await user.keyboard('k')
  const form = await formNamed('Mark words')
  expect(form.getByLabelText('Claim')).toBeChecked()
  await user.click(form.getByRole('button', { name: 'Next sentence' }))
  await user.type(form.getByLabelText('Name'), 'Ida Vance')
  await user.click(form.getByRole('button', { name: 'Save' }))
  await keptCount(1)
  expect(await kept()).toMatchObject([{ operation: { kind: 'add' } }])
  await waitFor(() => expect(article.querySelectorAll('mark').length).toBeGreaterThan(before))
  expect(await screen.findByText('Marked as claim.')).toBeVisible()
})

it('words are tied to somebody, picked in the form', async () => {
  const { user, kept, keptCount } = await opened()
  await user.keyboard('{Shift>}t{/Shift}')
  const form = await formNamed('Who is meant')
  const ends = form.getByLabelText('Ends with')
  fireEvent.input(ends, { target: { value: Number((ends as HTMLInputElement).value) + 1 } })
  await user.selectOptions(form.getByLabelText('These words mean'), 'A new name…')
  await user.clear(form.getByLabelText('Name'))
  await user.type(form.getByLabelText('Name'), 'The council')
  await user.click(form.getByRole('button', { name: 'Save' }))
  await keptCount(1)
  expect(await kept()).toMatchObject([{ operation: { kind: 'tie', to: { name: 'The council' } } }])
})

it('a statement gains a piece and loses it again', async () => {
  const { user, touch, kept, keptCount, form } = await opened()
  await touch('lost two ships')
  await user.keyboard('o')
  const dialog = await form()
  const words = within(dialog.getByRole('group', { name: 'Which words' }))
  expect(words.queryByRole('button', { name: 'Without these words' })).toBeNull()
  await user.click(words.getByRole('button', { name: 'Add more words' }))
  await user.click(words.getByRole('button', { name: 'Add more words' }))
  expect(words.getAllByRole('group', { name: /^Words \d of 3$/ })).toHaveLength(3)
  await user.click(
    within(words.getByRole('group', { name: 'Words 3 of 3' })).getByRole('button', {
      name: 'Without these words',
    }),
  )
  const begins = within(words.getByRole('group', { name: 'Words 2 of 2' })).getByLabelText('Begins with')
  fireEvent.input(begins, { target: { value: 0 } })
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  await keptCount(1)
  const [entry] = await kept()
  expect((entry!.operation as { readonly content: readonly unknown[] }).content).toHaveLength(2)
})
