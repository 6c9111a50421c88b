// What is seen of the page where it is hard to see: forced colors, headlines over two lines, lines under links, fingers, widths between.
import type { Page } from '@playwright/test'
import { textsHardToRead } from './support/contrast'
import { openSeed, paste, untilMarked } from './support/opening'
import { expect, test } from './support/watched'

const HEADLINE =
  'Mayor says the old harbor pool “will never be sold to a stranger” while the council has a word in it'
const HTML = `<article><h1>${HEADLINE}</h1>
<p>The council of Eastport voted on Tuesday to keep the pool for another year. “We have tried <a href="https://example.org/plan">everything that
the plan allowed</a>,” Mayor Ana Ortiz told reporters, “and we are not done.”</p>
<p>According to the port authority, <a href="https://example.org/report">the repairs would take two summers</a>. The pool was built in 1931 and
has been closed twice since then, <a href="https://example.org/years">most recently in 2019</a>.</p>
<p>Ortiz said the wall behind it had cost “far too much” already. Nobody else was asked.</p></article>`

const mainOf = (page: Page) => page.getByRole('main')
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

async function openOwn(page: Page) {
  await page.goto('./?view=library')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await paste(page, { 'text/html': HTML, 'text/plain': 'see the HTML' })
  await untilMarked(page)
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`every text can be read in forced colors (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    const expectReadable = async (where: string) => expect(await textsHardToRead(page), where).toEqual([])
    await openSeed(page)
    await expectReadable('reading')
    await mainOf(page).getByText('We will succeed in this area').click()
    await expectReadable('with a card')
    await page.keyboard.press('Escape')
    await button(page, /^Vladimir Putin/)
      .first()
      .click()
    await expectReadable('with a source chosen')
    await page.getByRole('tab', { name: /^Entities/ }).click()
    await expectReadable('with entities')
    await page.getByRole('tab', { name: 'At a glance' }).click()
    await expectReadable('with figures')
    for (const name of ['Settings', 'Help', 'Open…']) {
      await button(page, name).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectReadable(name)
      await page.keyboard.press('Escape')
    }
    await button(page, 'Library').click()
    await expect(page.getByRole('region', { name: 'Library' })).toBeVisible()
    await expectReadable('library')
  })

test('a headline is whole to the ear and to the eye; no words have two lines', async ({ page }) => {
  await openOwn(page)
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE, exact: true })).toBeVisible()
  const tooHigh = await mainOf(page)
    .locator('h1 mark')
    .evaluateAll(
      (marks) =>
        marks.filter((mark) => {
          const { backgroundColor, backgroundSize, lineHeight } = getComputedStyle(mark)
          const height = Number.parseFloat(backgroundSize.split(' ').at(-1) ?? '')
          return backgroundColor !== 'rgba(0, 0, 0, 0)' || !(height <= Number.parseFloat(lineHeight))
        }).length,
    )
  expect(await mainOf(page).locator('h1 mark').count()).toBeGreaterThan(0)
  expect(tooHigh).toBe(0)
  const article = mainOf(page).getByRole('article')
  expect(await article.locator('a mark').count()).toBeGreaterThan(1)
  const doubled = () =>
    article.locator('mark').evaluateAll((marks) =>
      marks.flatMap((mark) => {
        let lines = getComputedStyle(mark).borderBlockEndStyle === 'none' ? 0 : 1
        for (let at: Element | null = mark; at; at = at.parentElement)
          if (getComputedStyle(at).textDecorationLine !== 'none') lines += 1
        return lines > 1 ? [mark.textContent] : []
      }),
    )
  expect(await doubled()).toEqual([])
  for (const key of ['1', '2', '3']) {
    await page.keyboard.press(key)
    expect(await doubled(), `with ${key} off`).toEqual([])
  }
  // A link without a highlight keeps the line that tells it.
  const lines = await article
    .locator('a :is(mark, span)')
    .evaluateAll((pieces) => pieces.map((piece) => getComputedStyle(piece).textDecorationLine))
  expect(new Set(lines)).toEqual(new Set(['underline']))
})

test('the switches stand in one row from 960 to 1100 pixels', async ({ page }) => {
  await openSeed(page)
  for (let width = 960; width <= 1100; width += 10) {
    await page.setViewportSize({ width, height: 700 })
    const rows = await page
      .getByRole('group', { name: 'Layers' })
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => `${one.getBoundingClientRect().top} ${one.scrollHeight}`))
    expect(new Set(rows).size, `${width} px`).toBe(1)
    expect(Number(rows[0]?.split(' ')[1]), `${width} px`).toBeLessThan(40)
    const open = await button(page, 'Open…').boundingBox()
    expect(width - (open?.x ?? 0) - (open?.width ?? 0), `${width} px`).toBeGreaterThanOrEqual(16)
    const tabs = await page
      .getByRole('tab')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
    // Below that the panel is a sheet, which is down.
    expect(new Set(tabs).size, `${width} px`).toBe(width >= 1024 ? 1 : 0)
  }
})

test.describe('under a finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })

  test('what is pressed is 44 pixels high, the switches count, and help names no keys', async ({ page }) => {
    await openSeed(page)
    await expect(button(page, /^Direct quotes 3/)).toBeVisible()
    const small = () =>
      page
        .locator(
          'button:visible, select:visible, summary:visible, label:has(> input[type=radio]):visible, input[type=text]:visible',
        )
        .evaluateAll((all) =>
          all.flatMap((one) => {
            const { height, width } = one.getBoundingClientRect()
            // Words within a sentence are as high as their line (WCAG 2.5.5 leaves them out), and so is what is hidden.
            const isInline = getComputedStyle(one).display === 'inline' || one.closest('.facts, p')
            return isInline || width < 2 || (height >= 43.5 && width >= 43.5)
              ? []
              : [`${one.textContent} ${width}×${height}`]
          }),
        )
    const apart = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('[data-bar] :is(a, button)')]
        .map((one) => one.getBoundingClientRect())
        .filter(({ width }) => width > 2)
      const isBefore = (a: DOMRect, b: DOMRect) => a.right <= b.left + 1 || a.bottom <= b.top + 1
      return boxes.every((a) => boxes.every((b) => a === b || isBefore(a, b) || isBefore(b, a)))
    })
    expect(apart).toBe(true)
    // As a long article counts.
    const overhang = await page.getByRole('group', { name: 'Layers' }).evaluate((group) => {
      const said = ['130 + 130', '130', '130']
      group.querySelectorAll('.figures').forEach((count, i) => {
        count.textContent = said[i] ?? ''
      })
      const own = [group, ...group.children].map((one) => one.scrollWidth - one.clientWidth)
      return Math.max(...own, group.getBoundingClientRect().right - (innerWidth - 16))
    })
    expect(overhang).toBeLessThanOrEqual(0)
    expect(await small()).toEqual([])
    await button(page, /Sources \d+ · Entities/).click()
    expect(await small()).toEqual([])
    await page.getByRole('tab', { name: /^Entities/ }).click()
    expect(await small()).toEqual([])
    await button(page, 'Settings').click({ position: { x: 10, y: 10 } })
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await small()).toEqual([])
    await page.keyboard.press('Escape')
    await button(page, 'Help').click()
    await expect(page.getByRole('dialog').locator('kbd:visible')).toHaveCount(0)
    await expect(page.getByRole('dialog').getByText('Next highlight', { exact: true })).toBeHidden()
  })
})
