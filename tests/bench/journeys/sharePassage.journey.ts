// Shares a passage by a link, which opens there.
import { articleOf, eachWay, expect, openSeed } from './support/ways'

eachWay('shares a passage', async ({ page, press, openCard, way }) => {
  await openSeed(page)
  await openCard(articleOf(page).locator('mark', { hasText: 'We will succeed in this area' }).first())
  const card = page.getByRole('dialog', { name: /^About this passage/ })
  await expect(card).toBeVisible()
  if (way === 'keyboard') await page.keyboard.press('l')
  else {
    await press(card.getByRole('button', { name: 'More' }))
    await press(card.getByRole('button', { name: 'Copy link', exact: true }))
  }
  await expect(page.getByText('Link to this passage copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.goto('about:blank')
  await page.goto(link)
  await expect(articleOf(page).getByText('We will succeed in this area')).toBeInViewport()
  await expect(articleOf(page).locator('mark[data-lit]').first()).toBeVisible()
})
