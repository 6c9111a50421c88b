// Articles side by side in a browser: chosen, compared, followed into their places and back, saved, and opened again elsewhere.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectNoFlaw, expectNoOverflow } from './support/flaws'
import { chooseFile } from './support/opening'
import { expect, test } from './support/watched'

const BOTH = './?compare#ids=start-here,the-same-evening'

async function openBoth(page: Page, address = BOTH) {
  await page.goto(address)
  await expect(page.getByRole('heading', { name: /^Shared quotes/ })).toBeVisible()
}

const section = (page: Page, name: RegExp) =>
  page.getByRole('region', { name }).filter({ has: page.getByRole('heading', { level: 2 }) })

test('shared quotes tell what became of the words, and of the speaker', async ({ page }) => {
  await openBoth(page)
  const quotes = section(page, /^Shared quotes/)
  await expect(quotes.getByRole('heading', { level: 3 })).toHaveText([
    /^Other speaker/,
    /^Shortened/,
    /^Words changed/,
  ])
  await expect(quotes.getByText('somebody else than in The Harbour Lantern (invented)')).toBeVisible()
  await expect(
    quotes.getByRole('deletion').filter({ hasText: 'and with the people who live here' }),
  ).toBeVisible()
  await expect(quotes.getByRole('insertion').filter({ hasText: /often/ })).toBeVisible()
  await expect(section(page, /^Common copy/).getByRole('heading', { level: 3 })).toHaveText(
    'Names Coast News Agency',
  )
  await expect(section(page, /^Claims/)).toContainText('but for nine million / twelve million')
  await expect(page.getByRole('status').filter({ hasText: 'Side by side' })).toHaveText(
    'Side by side: 3 shared quotes, 6 voices, 2 passages of common copy, 3 claims.',
  )
})

test('a cell leads to its place, and back leads to the cell', async ({ page }) => {
  await openBoth(page)
  const cell = section(page, /^Shared quotes/).getByRole('link', { name: /^paragraph 6 of Coast Radio/ })
  await cell.click()
  await expect(page).toHaveURL(/article=the-same-evening/)
  await expect(page.getByRole('heading', { level: 1, name: /^Pencils out/ })).toBeVisible()
  await page.goBack()
  await expect(cell).toBeFocused()
  await expect(cell).toBeInViewport()
})

test('a voice that is chosen is the same in every article', async ({ page }) => {
  await openBoth(page)
  const voices = section(page, /^Voices/)
  await voices.getByRole('button', { name: 'Hedda Lund' }).click()
  await expect(section(page, /^Shared quotes/).getByRole('heading', { level: 3 })).toHaveText([/^Shortened/])
  await expect(voices.getByRole('row', { name: /Jorun Hale/ })).toContainText('only in Coast Radio')
  await expect(voices.getByRole('row', { name: /Hedda Lund/ })).toContainText('asked further, gave no answer')
  await voices
    .getByRole('row', { name: /Hedda Lund/ })
    .getByRole('link')
    .last()
    .click()
  await expect(page).toHaveURL(/article=the-same-evening.*hedda-lund/)
})

test('articles are chosen from the reader and by ticking', async ({ page }) => {
  await page.goto('./?article=start-here')
  await page.getByRole('button', { name: 'Compare with…' }).click()
  await expect(page.getByRole('checkbox', { name: 'Compare “Start here' })).toBeChecked()
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeDisabled()
  await page.getByRole('checkbox', { name: 'Compare “Pencils out' }).check()
  await page.getByRole('button', { name: 'Compare 2' }).click()
  await expect(page).toHaveURL(/\?compare#ids=start-here,the-same-evening$/)
  await expect(page.getByRole('heading', { name: /^Shared quotes/ })).toBeVisible()
  await page.goto('./?view=library')
  const begin = page.getByRole('button', { name: 'Compare articles…' })
  await begin.click()
  await expect(page.getByRole('checkbox').first()).toBeFocused()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(begin).toBeFocused()
  await begin.click()
  await page.getByRole('checkbox', { name: 'Compare “Pencils out' }).check()
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeDisabled()
  await page.getByRole('checkbox', { name: 'Compare “Start here' }).press('Space')
  await page.getByRole('button', { name: 'Compare 2' }).click()
  await expect(page).toHaveURL(/\?compare#ids=the-same-evening,start-here$/)
})

test('it is saved as a table and a text, and opens elsewhere from one file', async ({ page }) => {
  await openBoth(page)
  const saved = async (name: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    return (await download).path()
  }
  const table = readFileSync(await saved('Save as table (CSV)'), 'utf8')
  expect(table).toContain('what,number,kind,article,outlet,speaker')
  expect(table).toContain('quote,1,other speaker,')
  const text = readFileSync(await saved('Save as text (Markdown)'), 'utf8')
  expect(text).toContain('### words changed')
  expect(text).toMatch(/\*\*often\*\*/)
  const file = await saved('Save as file')
  await page.goto('./?view=library')
  await chooseFile(page, {
    name: 'articles.jsonl',
    mimeType: 'application/jsonl',
    buffer: readFileSync(file),
  })
  await expect(page).toHaveURL(/\?compare#ids=start-here,the-same-evening$/)
})

test('an article that is not here is told, and fetched from nowhere', async ({ page }) => {
  await page.goto('./?compare#ids=start-here,nowhere-to-be-found')
  await expect(page.getByRole('alert')).toContainText('not on this device')
  await page.getByRole('button', { name: 'Choose articles' }).click()
  await expect(page.getByRole('checkbox', { name: 'Compare “Start here' })).toBeChecked()
  await page.goto('./?compare#ids=nowhere-to-be-found')
  await expect(page.getByRole('alert')).toContainText('not on this device')
  await expect(page.getByRole('checkbox', { name: 'Compare “Start here' })).not.toBeChecked()
})

for (const [name, size] of [
  ['wide', { width: 1280, height: 800 }],
  ['on a phone', { width: 360, height: 740 }],
] as const)
  test(`it is accessible ${name}, and nothing runs off the side`, async ({ page }) => {
    await page.setViewportSize(size)
    await openBoth(page)
    await expectNoFlaw(page)
    await expectNoOverflow(page)
  })

test('on a phone one article is shown at a time, with the row that is compared', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openBoth(page)
  const quotes = section(page, /^Shared quotes/)
  const voices = section(page, /^Voices/)
  await expect(quotes.getByRole('blockquote')).toHaveCount(3)
  await expect(quotes.getByRole('link', { name: /of Coast Radio/ })).toHaveCount(0)
  await expect(voices.getByRole('columnheader')).toHaveText(['Voice', /Harbour Lantern/])
  await quotes
    .getByText(/^Also in/)
    .first()
    .getByRole('button', { name: /Coast Radio/ })
    .click()
  await expect(quotes.getByRole('blockquote')).toHaveCount(3)
  await expect(page.getByRole('combobox', { name: 'Article' })).toHaveValue('1')
  await expect(voices.getByRole('columnheader')).toHaveText(['Voice', /Coast Radio/])
  // Back from a place in this article leads to this article's cell.
  const cell = quotes.getByRole('link', { name: /of Coast Radio/ }).first()
  await cell.click()
  await expect(page.getByRole('heading', { level: 1, name: /^Pencils out/ })).toBeVisible()
  await page.goBack()
  await expect(cell).toBeFocused()
})

test('what differs is seen without colours, in forced ones and on paper', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openBoth(page)
  const look = (role: 'deletion' | 'insertion') =>
    section(page, /^Shared quotes/)
      .getByRole('listitem')
      .getByRole(role)
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine)
  expect([await look('deletion'), await look('insertion')]).toEqual(['line-through', 'underline'])
  await page.emulateMedia({ forcedColors: null, media: 'print' })
  expect([await look('deletion'), await look('insertion')]).toEqual(['line-through', 'underline'])
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden()
  await expect(section(page, /^Voices/).getByRole('columnheader')).toHaveCount(3)
})

test('it is worked by the keyboard alone', async ({ page }) => {
  await openBoth(page)
  const voice = section(page, /^Voices/).getByRole('button', { name: 'Tomas Birk' })
  await voice.focus()
  await page.keyboard.press('Enter')
  await expect(voice).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/article=.*tomas-birk/)
})
