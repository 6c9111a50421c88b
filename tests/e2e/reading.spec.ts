// Reading the seed article: layers, card, panel, keyboard, every width and theme, forced colours, print.
import type { Page } from '@playwright/test'
import { expectNoFlaw, expectNoOverflow } from './support/flaws'
import { openSeed } from './support/opening'
import { expect, test } from './support/watched'

const articleOf = (page: Page) => page.getByRole('main').getByRole('article')

test('the seed article stands there with its three layers', async ({ page }) => {
  await openSeed(page)
  const article = articleOf(page)
  await expect(article.locator('mark[data-layer~="direct"]').first()).toHaveText('friends')
  await expect(article.locator('mark[data-layer~="context"]')).toHaveCount(7)
  await expect(page.getByRole('button', { name: /^Direct quotes/ })).toHaveAttribute('aria-pressed', 'true')
})

test('a layer goes and comes, by button and by key, and stays so after loading again', async ({ page }) => {
  await openSeed(page)
  const mark = articleOf(page).locator('mark[data-layer="direct"]').first()
  const fill = () => mark.evaluate((element) => getComputedStyle(element).backgroundColor)
  const before = await fill()
  await page.keyboard.press('1')
  expect(await fill()).not.toBe(before)
  await expect(page.locator('[data-announcements]')).toHaveText(/Direct quotes off/)
  await page.goto('./')
  await expect(page.getByRole('button', { name: /^Direct quotes/ })).toHaveAttribute('aria-pressed', 'false')
})

test('the card never hides its passage, small or whole', async ({ page }) => {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await openSeed(page)
    await page.getByText('We will succeed in this area').click()
    const card = page.getByRole('dialog', { name: /Vladimir Putin/ })
    await expect(card).toBeVisible()
    expect((await card.boundingBox())?.height, 'one line or two').toBeLessThan(110)
    await card.getByRole('button', { name: 'More' }).click()
    await expect(card.getByRole('button', { name: 'Copy with citation' })).toBeVisible()
    const cardBox = await card.boundingBox()
    const box = await page.locator('mark[data-touched]').first().boundingBox()
    if (!cardBox || !box) throw new Error('both are on the page')
    const apart =
      cardBox.y >= box.y + box.height - 1 ||
      cardBox.y + cardBox.height <= box.y + 1 ||
      cardBox.x >= box.x + box.width
    expect(apart, `at ${width} pixels`).toBe(true)
  }
})

test('a card never comes by itself: only for a pointer that moves onto a highlight and rests', async ({
  page,
}) => {
  await openSeed(page)
  const card = page.getByRole('dialog', { name: /^About this passage/ })
  const mark = page.getByText('dragging of his feet')
  const box = await mark.boundingBox()
  if (!box) throw new Error('it is on the page')
  await page.mouse.move(box.x + 20, box.y - 240)
  // The passage comes to lie under the pointer, and the page is loaded anew under it.
  await page.mouse.wheel(0, 250)
  await page.waitForTimeout(500)
  await page.reload()
  await expect(mark).toBeVisible()
  await page.waitForTimeout(500)
  await expect(card).toBeHidden()
  await mark.hover({ position: { x: 20, y: 10 } })
  await page.waitForTimeout(100)
  await mark.hover({ position: { x: 24, y: 10 } })
  await expect(card).toBeVisible()
  // It stands for a pointer on its way to it.
  const at = await card.boundingBox()
  await page.mouse.move((at?.x ?? 0) + 12, (at?.y ?? 0) + 12, { steps: 4 })
  await page.waitForTimeout(400)
  await expect(card).toBeVisible()
  await page.mouse.move(2, 300, { steps: 3 })
  await expect(card).toBeHidden()
})

test('everything is reached by keyboard', async ({ page }) => {
  await openSeed(page)
  await page.locator('mark[tabindex="0"]').focus()
  await page.keyboard.press('ArrowRight')
  const card = page.getByRole('dialog', { name: /^About this passage/ })
  await expect(card).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(card.getByRole('button', { name: 'More' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card.getByRole('button', { name: 'Copy link', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MARK')
})

test('a chosen source is in the link, and back lets go of it', async ({ page }) => {
  await openSeed(page)
  const panel = page.getByRole('complementary')
  await panel.getByRole('button', { name: /^Donald Trump/ }).click()
  await expect(page).toHaveURL(/donald-trump/)
  await expect(articleOf(page)).toHaveAttribute('data-dimmed', '')
  await page.goBack()
  await expect(articleOf(page)).not.toHaveAttribute('data-dimmed', '')
})

test('an entity’s mentions are counted and stepped through', async ({ page }) => {
  await openSeed(page)
  await page.getByRole('tab', { name: /^Entities/ }).click()
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /^Donald Trump/ })
    .click()
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible()
  expect(await page.evaluate(() => CSS.highlights.has('sourcelight-mention'))).toBe(true)
  // The article hands what they look like down to its words.
  expect(
    await articleOf(page).evaluate((article) => {
      const words = article.querySelector('[data-start]') ?? article
      return getComputedStyle(words, '::highlight(sourcelight-mention)').backgroundColor
    }),
  ).not.toBe('rgba(0, 0, 0, 0)')
  await expect(page.locator('[data-paints-each]')).toHaveCount(0)
})

test('an unknown article has a page of its own', async ({ page }) => {
  await page.goto('./?article=nothing-of-the-kind')
  await expect(page.getByRole('heading', { name: 'There is no such article here' })).toBeVisible()
  await expectNoFlaw(page)
})

test('nothing overflows from 320 to 1920 pixels', async ({ page }) => {
  await openSeed(page)
  for (const width of [320, 360, 768, 1024, 1440, 1920]) {
    await page.setViewportSize({ width, height: 800 })
    await expectNoOverflow(page)
  }
})

// In every theme, and on every width: `npm run bench:journeys`.
test('axe finds nothing in any view', async ({ page }) => {
  await openSeed(page)
  await expectNoFlaw(page)
  await page.getByRole('button', { name: 'Settings' }).click()
  await expectNoFlaw(page, { within: 'dialog[open]' })
  await page.keyboard.press('Escape')
  await page.getByText('We will succeed in this area').click()
  await expectNoFlaw(page)
  await page.keyboard.press('Escape')
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /^Vladimir Putin/ })
    .click()
  await expectNoFlaw(page)
  await page.getByRole('tab', { name: /^Entities/ }).click()
  await expectNoFlaw(page, { within: 'aside' })
  await page.getByRole('tab', { name: 'At a glance' }).click()
  await expectNoFlaw(page, { within: 'aside' })
  await page.getByRole('button', { name: 'Help' }).click()
  await expectNoFlaw(page, { within: 'dialog[open]' })
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Library' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectNoFlaw(page)
})

test('axe finds nothing on a phone, sheet closed and open', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openSeed(page)
  await expectNoFlaw(page)
  await page.getByRole('button', { name: /Sources \d+ · Entities/ }).click()
  await expect(page.getByRole('tab', { name: /^Sources/ })).toBeVisible()
  await expectNoFlaw(page)
})

test('forced colours leave the lines to tell the layers apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openSeed(page)
  const lineOf = (layer: string) =>
    articleOf(page)
      .locator(`mark[data-layer="${layer}"]`)
      .first()
      .evaluate((element) => {
        const { borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(element)
        return `${borderBlockEndStyle} ${borderBlockEndWidth}`
      })
  expect([await lineOf('direct'), await lineOf('reported'), await lineOf('context')]).toEqual([
    'solid 2px',
    'dashed 2px',
    'dotted 2px',
  ])
})

test('nothing moves where motion is reduced', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openSeed(page)
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /^United States/ })
    .click()
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  await expect(articleOf(page).getByText('lifting its sanctions')).toBeInViewport()
})

test('print keeps the layers and drops the controls', async ({ page }) => {
  await openSeed(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('complementary')).toBeHidden()
  await expect(page.getByRole('button', { name: /^Direct quotes/ })).toBeVisible()
  const line = await articleOf(page)
    .locator('mark[data-layer="reported"]')
    .first()
    .evaluate((element) => getComputedStyle(element).borderBlockEndStyle)
  expect(line).toBe('dashed')
})

const PASTED = `Harbour vote postponed
The council has put off its vote on the harbour wall. The wall was first proposed in 2019.
“We need more time,” Mayor Hedda Lund told reporters on Monday. “The money is there.”
According to the Coast News Agency, Lund said the work would begin in spring.`

test('a pasted text is analysed in the worker and shown the same way', async ({ page }) => {
  await openSeed(page)
  await page.getByRole('button', { name: 'Open…' }).click()
  await page.getByLabel('Article text').fill(PASTED)
  await expectNoFlaw(page)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbour vote postponed')
  const direct = articleOf(page).locator('mark[data-layer~="direct"]')
  await expect(direct.first()).toContainText('We need more time')
  await expect(page.getByText('Highlights: automatic, unchecked')).toBeVisible()
  await expect(page.getByRole('complementary').getByRole('button', { name: /^Hedda Lund/ })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Putin')
})

test('an analysis that fails shows an error and the text, and is tried again', async ({ page, watch }) => {
  watch.expectIncident(/worker|Failed to load|failed/i)
  await page.route('**/assets/worker/analysis*', (route) => route.abort())
  await openSeed(page)
  await page.getByRole('button', { name: 'Open…' }).click()
  await page.getByLabel('Article text').fill(PASTED)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('alert')).toContainText('The analysis failed')
  await expect(articleOf(page)).toContainText('We need more time')
  await expect(articleOf(page).locator('mark')).toHaveCount(0)
  await page.unroute('**/assets/worker/analysis*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(articleOf(page).locator('mark').first()).toBeVisible()
})
