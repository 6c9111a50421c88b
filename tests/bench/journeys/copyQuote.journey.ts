// Copies a quotation with who said it and where.
import { articleOf, eachWay, expect, openSeed } from './support/ways'

eachWay('copies a quote with its citation', async ({ page, press, openCard }) => {
  await openSeed(page)
  await openCard(articleOf(page).locator('mark', { hasText: 'We will succeed in this area' }).first())
  const card = page.getByRole('dialog', { name: /^About this passage/ })
  await expect(card).toBeVisible()
  await press(card.getByRole('button', { name: 'More' }))
  await press(card.getByRole('button', { name: /citation/i }))
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^“We will succeed in this area[\s\S]*” — Vladimir Putin/)
})
