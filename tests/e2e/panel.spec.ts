// The panel in a browser: lists, pages, figures and files, by pointer and by keyboard, wide and narrow, on paper.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { openOwn } from './support/library'
import { openSeed } from './support/opening'
import { expect, test } from './support/watched'

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
  expect(table.startsWith('\ufeffnumber,paragraph,kind,speaker')).toBe(true)
  expect(table).toContain('Vladimir Putin,person,the Russian president,TASS,')
  await expect(page.getByText(/^Saved as/)).toBeVisible()
})

test('the lists are narrowed by kind, and say how many are left', async ({ page }) => {
  await openSeed(page)
  const panel = panelOf(page)
  await panel.getByRole('combobox', { name: 'Which sources' }).selectOption('Institutions')
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
  await expect(page.getByText(/^2 of \d+: /)).toBeAttached()
})

test('what the panel holds makes a short page no longer', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openOwn(page, 'Pool closes\n\nThe council voted to close the pool, Ana Ortiz said.')
  await panelOf(page).getByRole('tab', { name: 'At a glance' }).click()
  await expect(panelOf(page).getByText('Speaks most')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
})

test.describe('a link to what is chosen', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })
  test('is copied beside its name, and opens the same', async ({ page, context }) => {
    await openSeed(page)
    await panelOf(page)
      .getByRole('button', { name: /^Donald Trump/ })
      .click()
    await page.getByRole('button', { name: 'Copy link to Donald Trump' }).click()
    await expect(page.getByText('Link to Donald Trump copied.')).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toContain('?link&article=putin-friends#source=donald-trump')
    const other = await context.newPage()
    await openSeed(other, link)
    await expect(panelOf(other).getByRole('button', { name: /^Donald Trump/, expanded: true })).toBeVisible()
  })
})

test('where the clipboard is refused, the link stands there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('no')) })
  })
  await openSeed(page, './?article=putin-friends#source=donald-trump')
  await page.getByRole('button', { name: 'Copy link to Donald Trump' }).click()
  await expect(page.getByRole('textbox', { name: 'To copy by hand' })).toHaveValue(
    /#source=donald-trump&v=2$/,
  )
})
