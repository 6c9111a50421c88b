// Chooses a source and goes through everything that it says.
import { eachWay, expect, openSeed, panelOf } from './support/ways'

eachWay('chooses a source and steps through it', async ({ page, press, showPanel, way }) => {
  await openSeed(page)
  await showPanel(/^Sources/)
  await press(panelOf(page).getByRole('button', { name: /^Donald Trump/ }))
  const bar = page.getByRole('region', { name: 'Chosen' })
  await expect(bar).toContainText(/\d+ of \d+/)
  const before = await bar.textContent()
  if (way === 'keyboard') await page.keyboard.press('n')
  else await press(bar.getByRole('button', { name: 'Next', exact: true }))
  await expect(bar).not.toHaveText(before ?? '')
  await expect(bar).toContainText(/2 of \d+/)
})
