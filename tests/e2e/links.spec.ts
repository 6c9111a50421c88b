// Links to passages: copied from a card or a selection, opened in view, focused and announced; damaged ones are told.
import type { Page } from '@playwright/test'
import { span } from '../../src/domain'
import { linkToPublisher } from '../../src/passage'
import { copyLinkFromCard } from './support/card'
import { openSeed } from './support/opening'
import { expect, test } from './support/watched'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const WORDS = 'We will succeed in this area'

async function copiedLink(page: Page): Promise<string> {
  await page.goto('./')
  await page.getByText(WORDS).click()
  await copyLinkFromCard(page)
  await expect(page.getByText('Link to this passage copied.')).toBeVisible()
  return page.evaluate(() => navigator.clipboard.readText())
}

const litText = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('sourcelight-passage') ?? [])].map(String).join(''))

test('a link from a card shows its passage: in view, focused, announced, lit', async ({ page, context }) => {
  const link = await copiedLink(page)
  expect(link.length).toBeLessThanOrEqual(160)
  expect(decodeURIComponent(link)).not.toContain('succeed')
  const other = await context.newPage()
  await other.goto(link)
  await expect(other.locator('[data-announcements]')).toContainText(`Passage: ${WORDS}`)
  expect(await litText(other)).toContain(WORDS)
  await expect(other.getByRole('main').getByText(WORDS)).toBeInViewport()
  expect(await other.evaluate(() => document.activeElement?.textContent)).toContain(WORDS)
})

test('a cut link is told, and nothing is lit', async ({ page }) => {
  const link = await copiedLink(page)
  await page.goto('about:blank')
  await page.goto(link.slice(0, -4))
  await expect(page.getByRole('main').getByText(/damaged or was cut short/)).toBeVisible()
  expect(await litText(page)).toBe('')
})

test('a passage that is not in the article is said to be missing', async ({ page }) => {
  const url = new URL(await copiedLink(page))
  url.searchParams.set('article', 'start-here')
  await page.goto(url.href)
  await expect(page.getByRole('main').getByText(/not in the article any more/)).toBeVisible()
  expect(await litText(page)).toBe('')
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('a selection is linked by key, and its link shows the same words', async ({ page, context }) => {
  await openSeed(page)
  await page.evaluate(() => {
    const block = document.querySelectorAll('[data-start]')[3]
    if (block) getSelection()?.selectAllChildren(block)
  })
  await expect(page.getByRole('button', { name: 'Copy link to selection' })).toBeVisible()
  await page.keyboard.press('l')
  await expect(page.getByText('Link to the selection copied.')).toBeVisible()
  const other = await context.newPage()
  await other.goto(await page.evaluate(() => navigator.clipboard.readText()))
  await expect(other.locator('[data-announcements]')).toContainText('Passage: But Donald Trump disrupted')
  expect(await litText(other)).toMatch(/^But Donald Trump disrupted .* re-elected\.$/)
})

test('choosing a source adds an entry: back returns from it', async ({ page }) => {
  await page.goto('./')
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /^Donald Trump/ })
    .first()
    .click()
  await expect(page).toHaveURL(/source=donald-trump/)
  await page.goBack()
  await expect(page).not.toHaveURL(/source=/)
  await page.goForward()
  await expect(page).toHaveURL(/source=donald-trump/)
})

test('a link to the publisher’s page leads the browser to the passage there', async ({
  page,
  context,
  watch,
}) => {
  watch.expectIncident(/lantern\.example/)
  const lines = Array.from(
    { length: 60 },
    (_, i) => `Ferry number ${i} sailed on time, its captain said, as it always had.`,
  )
  const text = lines.join('\n')
  await context.route('https://lantern.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Ferries</title><main>${lines.map((line) => `<p style="height:200px">${line}</p>`).join('')}</main>`,
    }),
  )
  for (const words of ['Ferry number 41', 'number 41 sailed on time, its captain said, as it always']) {
    const at = text.indexOf(words)
    const link = linkToPublisher(
      { text, url: 'https://lantern.example/ferries' },
      span(at, at + words.length),
    )
    await page.goto('about:blank')
    await page.goto(link ?? '')
    await expect(page.getByText(lines[41] ?? '')).toBeInViewport()
  }
})
