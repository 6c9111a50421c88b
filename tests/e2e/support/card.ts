// What is done from an open card.
import { expect, type Page } from '@playwright/test'

/** Presses “Copy link”, which stands under “More” where the card is still small. */
export async function copyLinkFromCard(page: Page) {
  const more = page.getByRole('button', { name: 'More', exact: true })
  const copy = page.getByRole('button', { name: 'Copy link', exact: true })
  await expect(more.or(copy)).toBeVisible()
  if (await more.isVisible()) await more.click()
  await copy.click()
}
