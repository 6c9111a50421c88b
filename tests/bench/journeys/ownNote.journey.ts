// Makes a note of one's own on a quotation, and finds it again after loading the page anew.
import { articleOf, eachWay, expect, openSeed } from './support/ways'

eachWay('makes a note', async ({ page, press, openCard, way }) => {
  await openSeed(page)
  await openCard(articleOf(page).locator('mark', { hasText: 'We will succeed in this area' }).first())
  const card = page.getByRole('dialog', { name: /^About this passage/ })
  if (way === 'keyboard') await page.keyboard.press('w')
  else {
    await press(card.getByRole('button', { name: 'More' }))
    await press(card.getByRole('button', { name: 'Add note…' }))
  }
  const field = page.locator('dialog[open]').getByRole('textbox')
  await expect(field).toBeFocused()
  await page.keyboard.type('Who was there?')
  await press(page.locator('dialog[open]').getByRole('button', { name: /^(Save|Add)/ }))
  await expect(page.locator('[role=tab]', { hasText: /^Notes\s+1/ })).toBeAttached()
  await page.reload()
  await expect(page.locator('[role=tab]', { hasText: /^Notes\s+1/ })).toBeAttached()
})
