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
  await expect(page.getByText(/^Saved as/)).toBeVisible()
})

test('the lists are narrowed by kind, and say how many are left', async ({ page }) => {
  await openSeed(page)
  const panel = panelOf(page)
  await panel.getByRole('combobox', { name: 'Which sources' }).selectOption('Institution')
  await expect(panel.getByRole('button', { name: /words$|relays$/ })).toHaveText([
    /White House/,
    /United States/,
    /TASS/,
  ])
  await expect(panel.getByRole('status')).toHaveText('3 found')
  await panel.getByRole('searchbox', { name: 'Find a source' }).fill('nobody')
  await expect(panel.getByRole('status')).toHaveText('None found')
  await panel.getByRole('tab', { name: /^Entities/ }).click()
  await panel.getByRole('combobox', { name: 'Which entities' }).selectOption('People')
  await expect(panel.getByRole('heading', { level: 3 })).toHaveText([/^People \d+$/])
})

test('a figure leads to its passages', async ({ page }) => {
  await openSeed(page)
  const panel = panelOf(page)
  await panel.getByRole('tab', { name: 'At a glance' }).click()
  await panel.getByRole('button', { name: /^Speaks most/ }).click()
  await expect(panel.getByRole('button', { name: /^Speaks most/ })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: /^Next/ }).click()
  await expect(page.getByText(/^1 of \d+: /)).toBeAttached()
})
