// What could stand in a reader's way: a caution out of sight, a card over the panel, a sheet over the text, a lost focus.
import type { Page } from '@playwright/test'
import { copyLinkFromCard } from './support/card'
import { openOwn } from './support/library'
import { openSeed, paste, untilMarked } from './support/opening'
import { quickly } from './support/quickly'
import { expect, test } from './support/watched'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const PADDING = Array.from(
  { length: 30 },
  (_, i) => `Paragraph ${i} tells of the harbor at some length, and of the rain.`,
)
const QUOTE = 'We tried everything'
const TEXT = [
  'Harbor pool closes',
  ...PADDING,
  `The council voted on Tuesday to close the old pool. “${QUOTE},” said Ana Ortiz, the mayor.`,
  ...PADDING.map((words) => `Later, ${words}`),
].join('\n\n')

const mainOf = (page: Page) => page.getByRole('main')
const panelOf = (page: Page) => page.getByRole('complementary')

/** The first piece of a quotation over several paragraphs. */
const longQuote = (page: Page) => mainOf(page).locator('mark', { hasText: 'We have a lot of' }).first()

const isFocusLost = (page: Page) => page.evaluate(() => document.activeElement === document.body)

test('a passage of a linked text is never seen without the caution, narrow and wide', async ({
  page,
  browser,
  baseURL,
}) => {
  await openOwn(page, TEXT)
  await mainOf(page).locator('mark', { hasText: QUOTE }).first().click()
  await copyLinkFromCard(page)
  await page
    .getByRole('dialog', { name: 'Link to this passage' })
    .getByRole('button', { name: 'Copy link' })
    .click()
  await expect(page.getByText('The whole text is in it.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())

  for (const width of [360, 1440])
    await test.step(`${width} px`, async () => {
      const viewport = { width, height: 740 }
      const context = await quickly(await browser.newContext({ baseURL: baseURL ?? '', viewport }))
      const other = await context.newPage()
      await other.goto(link)
      await expect(mainOf(other).getByText(QUOTE).first()).toBeInViewport()
      const caution = other.getByText('This text came by a link: not checked')
      await expect(caution).toBeInViewport({ ratio: 1 })
      const under = async () => {
        const quote = await mainOf(other).locator('mark', { hasText: QUOTE }).first().boundingBox()
        const bar = await other.getByRole('banner').boundingBox()
        return (quote?.y ?? 0) - (bar?.height ?? 0)
      }
      await expect.poll(under).toBeGreaterThan(20)
      await other.mouse.wheel(0, 10_000)
      await expect(caution).toBeInViewport({ ratio: 1 })
      const bar = await other.getByRole('banner').boundingBox()
      if (width > 1000) expect((await panelOf(other).boundingBox())?.y).toBeCloseTo(bar?.height ?? 0, 0)
      await context.close()
    })
})

test('the options to save stand above a foot that stays still', async ({ page }) => {
  await openSeed(page)
  const importAnnotations = page.getByRole('button', { name: 'Import annotations…' })
  const saveAs = page.getByRole('button', { name: 'Save as…' })
  const before = [await importAnnotations.boundingBox(), await saveAs.boundingBox()]
  await saveAs.click()
  await expect(page.getByRole('button', { name: /^Table/ })).toBeInViewport({ ratio: 1 })
  expect([await importAnnotations.boundingBox(), await saveAs.boundingBox()]).toEqual(before)
  await saveAs.click()
  await expect(page.getByRole('button', { name: /^Table/ })).toBeHidden()
})

test.describe('the sheet of a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('goes down with Esc, and keeps the focus', async ({ page }) => {
    await openSeed(page)
    const handle = page.getByRole('button', { name: /Sources \d+ · Entities/ })
    await handle.click()
    await page.getByRole('tab', { name: /^Sources/ }).focus()
    await page.keyboard.press('Escape')
    await expect(handle).toHaveAttribute('aria-expanded', 'false')
    await expect(handle).toBeFocused()
  })

  test('goes down for a source, whose first place comes into view', async ({ page }) => {
    await openSeed(page)
    await page.getByRole('button', { name: /Sources \d+ · Entities/ }).click()
    await panelOf(page)
      .getByRole('button', { name: /^United States/ })
      .click()
    await expect(page.getByRole('region', { name: 'Chosen' })).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('region', { name: 'Chosen' })).toContainText(/1 of \d+/)
    await expect(mainOf(page).locator('mark[data-chosen]').first()).toBeInViewport()
    expect(await isFocusLost(page)).toBe(false)
  })
})

test('the card of a long passage leaves the panel alone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openSeed(page)
  await longQuote(page).click()
  const card = page.getByRole('dialog', { name: /^About this passage/ })
  await expect(card).toBeInViewport({ ratio: 1 })
  const box = await card.boundingBox()
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan((await panelOf(page).boundingBox())?.x ?? 0)
})

test('“All by …” closes the card, and the key for links then means the source', async ({ page }) => {
  await openSeed(page)
  await mainOf(page).locator('mark[data-layer="direct"]').first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'More' }).click()
  await page.getByRole('button', { name: /^All by Donald Trump|^All by Vladimir Putin/ }).click()
  await expect(page.getByRole('dialog', { name: /^About this passage/ })).toBeHidden()
  expect(await isFocusLost(page)).toBe(false)
  await page.keyboard.press('l')
  await expect(page.getByText(/^Link to (Donald Trump|Vladimir Putin) copied\.$/)).toBeVisible()
})

test('after Esc the highlight has the focus, and the key for links means it', async ({ page }) => {
  await openSeed(page)
  const mark = longQuote(page)
  await mark.click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: /^About this passage/ })).toBeHidden()
  await expect(mark).toBeFocused()
  await page.keyboard.press('l')
  await expect(page.getByText('Link to this passage copied.')).toBeVisible()
})

test('a highlight that is switched off gives the focus to its paragraph', async ({ page }) => {
  await openSeed(page)
  const mark = longQuote(page)
  const words = (await mark.textContent()) ?? ''
  for (const key of ['1', '0']) {
    await mark.click()
    await page.keyboard.press('Escape')
    await expect(mark).toBeFocused()
    await page.keyboard.press(key)
    await expect(page.locator('[data-start]:focus')).toContainText(words)
    await page.keyboard.press(key)
  }
})

test('a source whose layer is off says so, and turns it on', async ({ page }) => {
  await openSeed(page)
  await page.getByRole('button', { name: /^Reported claims/ }).click()
  await panelOf(page)
    .getByRole('button', { name: /^United States/ })
    .click()
  await page.getByRole('button', { name: 'Reported claims are off: turn them on' }).click()
  await expect(page.getByRole('button', { name: /^Reported claims/ })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeFocused()
})

test('an article that was just opened has the focus', async ({ page }) => {
  await page.goto('./?view=library')
  await paste(page, TEXT)
  await untilMarked(page)
  await expect(mainOf(page)).toBeFocused()
})

test('a linked passage is lit in one color', async ({ page }) => {
  await openSeed(page)
  const mark = mainOf(page).locator('mark[data-layer="direct"]').first()
  const fill = () => mark.evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await fill()).not.toBe('rgba(0, 0, 0, 0)')
  await mark.click()
  await copyLinkFromCard(page)
  await expect(page.getByText('Link to this passage copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.goto('about:blank')
  await openSeed(page, link)
  await expect(mark).toHaveAttribute('data-lit', '')
  expect(await fill()).toBe('rgba(0, 0, 0, 0)')
})
