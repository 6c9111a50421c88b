// A text of one's own whose passage is shared, and somebody else's browser that opens the link.
import { type Browser, expect, type Page } from '@playwright/test'
import { copyLinkFromCard } from './card'
import { openOwn } from './library'
import { untilMarked } from './opening'
import { quickly } from './quickly'

export const TEXT = `Harbor pool closes

The council voted on Tuesday to close the old pool. “We tried everything,” said Ana Ortiz, the mayor.

Swimmers said that they would come back to the next meeting.`
export const QUOTE = 'We tried everything'

export async function openToShare(page: Page, text = TEXT) {
  await openOwn(page, text)
  await untilMarked(page)
}

export async function askForLink(page: Page) {
  await page.getByRole('main').getByText(QUOTE).first().click()
  await copyLinkFromCard(page)
  return page.getByRole('dialog', { name: 'Link to this passage' })
}

export const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** Somebody else's browser, which has nothing of this one. */
export async function elsewhere(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await quickly(await browser.newContext({ baseURL: baseURL ?? '' }))
  return context.newPage()
}

/** What a link that was cut, by hand or by a mail program, comes to. */
export async function expectCutTold(page: Page, link: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(link)
  await expect(
    page.getByText(/cut short|no such article here|Open the article here|leads to no page/).first(),
  ).toBeVisible()
  await expect(page.getByText(QUOTE)).toHaveCount(0)
}
