// Practice in a real browser: from a link by keyboard to a saved result, and a class of results in one table.
import { readFileSync } from 'node:fs'
import { compileSeed } from '../../seeds/plugin'
import { expectNoFlaw, expectNoOverflow } from './support/flaws'
import { resultsOf } from './support/results'
import { expect, test } from './support/watched'

test('from a link by keyboard: marked, kept over a reload, compared, held to, saved', async ({ page }) => {
  await page.goto('./?practice=start-here')
  const article = page.getByRole('article')
  await expect(article).toContainText('coloured pencils')
  await expect(article.locator('mark')).toHaveCount(0)
  await expect(page.getByRole('complementary')).toHaveCount(0)
  await page.keyboard.press('k')
  const form = page.getByRole('dialog', { name: 'Mark words' })
  await form.getByRole('button', { name: 'Next sentence' }).press('Enter')
  await expectNoFlaw(page)
  await form.getByLabel('Name').fill('Nobody Atall')
  await form.getByLabel('Name').press('Enter')
  await expect(article.locator('mark')).not.toHaveCount(0)
  // Shown at once; told, with the way back, once it is kept.
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('group', { name: 'Practice' })).toContainText('1 mark')

  await page.getByRole('button', { name: 'Compare' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByText('The analysis was reviewed by hand.')).toBeVisible()
  await page.getByRole('button', { name: 'I think this is right' }).press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: /^1 you think right/ })).toBeVisible()
  await expectNoFlaw(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the result' }).press('Enter')
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
  expect(saved).toMatchObject({ sourcelight: 'practice', name: null, article: { id: 'start-here' } })
  expect(saved.marks).toHaveLength(2)
})

test('thirty results opened together are one table, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('./?view=class')
  await page.getByRole('button', { name: 'Open results…' }).click()
  const { article, reviewed } = compileSeed('start-here')
  await page.getByLabel(/^Or a file/).setInputFiles(resultsOf(article, reviewed!.analysis, 30))
  await expect(page.getByRole('heading', { level: 1, name: article.title })).toBeVisible()
  const table = page.getByRole('region', { name: 'Passages of the analysis' })
  await expect(table.getByRole('row')).not.toHaveCount(1)
  // What divided the class most stands first.
  await expect(table.getByRole('row').nth(1).getByRole('cell').first()).toHaveText('15')
  await expectNoFlaw(page)
  await expectNoOverflow(page)
})
