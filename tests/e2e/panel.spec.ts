// The panel in a browser: lists, pages, figures and files, by pointer and by keyboard, wide and narrow, on paper.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './support/watched'

async function openSeed(page: Page, address = './') {
  await page.goto(address)
  await expect(page.getByRole('main').locator('mark').first()).toBeAttached()
}

const panelOf = (page: Page) => page.getByRole('complementary')

test('who says what is saved as a table that a spreadsheet reads', async ({ page }) => {
  await openSeed(page)
  await page.getByRole('button', { name: 'Save as…' }).click()
  const download = page.waitForEvent('download')
  await panelOf(page)
    .getByRole('button', { name: /^Table/ })
    .click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^putin-.*-who-says-what\.csv$/)
  const table = readFileSync(await file.path(), 'utf8')
  expect(table.startsWith('\ufeffnumber,paragraph,manner,speaker')).toBe(true)
  expect(table).toContain('Vladimir Putin,person,the Russian president,TASS,')
  await expect(page.getByRole('status').filter({ hasText: 'Saved as' })).toBeVisible()
})
