// The card's link to the passage on the publisher's own page.

import { afterEach, expect, it, vi } from 'vitest'
import { localAnalyst } from '../../src/io/analyst'
import { articlesInMemory } from '../../src/io/articles'
import { harbor, harborAnalysis } from '../support/harbor'
import { openReader } from '../support/openReader'
import { cleanup, screen, within } from '../support/testingLibrary'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const opened = (url: string | null) =>
  openReader({
    articles: articlesInMemory([{ article: { ...harbor, url }, reviewed: null }]),
    analyst: localAnalyst(() => harborAnalysis),
  })

it('is copied from the card, with a text directive', async () => {
  const { user, article } = await opened('https://lantern.example/harbor')
  await user.click(within(article).getByText('never close'))
  const card = within(screen.getByRole('dialog'))
  await user.click(card.getByRole('button', { name: 'More' }))
  await user.click(await card.findByRole('button', { name: 'Copy link to the publisher’s page' }))
  expect(await navigator.clipboard.readText()).toMatch(/^https:\/\/lantern\.example\/harbor#:~:text=/)
  expect(await screen.findByText('Link to this passage on the publisher’s page copied.')).toBeVisible()
})

it('is not offered where no page is known', async () => {
  const { user, article } = await opened(null)
  await user.click(within(article).getByText('never close'))
  const card = within(screen.getByRole('dialog'))
  await user.click(card.getByRole('button', { name: 'More' }))
  expect(await card.findByRole('button', { name: 'Copy link' })).toBeVisible()
  expect(card.queryByRole('button', { name: /publisher/ })).toBeNull()
})
