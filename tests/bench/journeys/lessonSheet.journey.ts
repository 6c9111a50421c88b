// Prints a lesson sheet: the text, a table to fill in, the answers on a page of their own.
import { eachWay, expect, openSeed, panelOf } from './support/ways'

eachWay('prints a lesson sheet', async ({ page, press, showPanel, way }) => {
  await page.addInitScript(() => {
    window.print = () => {}
  })
  await openSeed(page)
  if (way === 'phone') await showPanel(/^Sources/)
  await press(panelOf(page).getByRole('button', { name: 'Save as…' }))
  await press(panelOf(page).getByRole('button', { name: /^Lesson sheet/ }))
  const dialog = page.getByRole('dialog', { name: 'Lesson sheet' })
  await press(dialog.getByRole('button', { name: 'Print' }))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.lesson')).toBeVisible()
  await expect(page.locator('.lesson mark')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: /^Answers/ })).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  // A page of the sheet at the least, one for the table, one for the answers.
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThanOrEqual(3)
})

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
