// Commands in a browser: the palette by keyboard and by touch, keys that stay silent, help, the menu of selected words, undo and redo by keyboard alone.
import type { Page } from '@playwright/test'
import { expectNoFlaw } from './support/flaws'
import { openOwn, POOL, rowOf, tagsOf, toLibrary } from './support/library'
import { openSeed } from './support/opening'
import { expect, test } from './support/watched'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Find anything' })
const field = (page: Page) => palette(page).getByRole('combobox')
const selected = (page: Page) => palette(page).getByRole('option', { selected: true })

test.describe('the palette', () => {
  test('leads by keyboard alone to words of the text, and gives the focus back where nothing is chosen', async ({
    page,
  }) => {
    await openSeed(page)
    await page.locator('mark[tabindex="0"]').focus()
    await page.keyboard.press('Control+k')
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(palette(page)).toBeHidden()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MARK')

    await page.keyboard.press('Control+k')
    await page.keyboard.type('voted out')
    await expect(selected(page)).toContainText('Russia was even voted out')
    await expect(palette(page).getByRole('status')).toHaveText(/^\d+ found/)
    await page.keyboard.press('Enter')
    await expect(palette(page)).toBeHidden()
    await expect(page.locator('[data-announcements]')).toHaveText('Found: voted out')
    const lit = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('sourcelight-found') ?? [])].map((range) => range.toString()),
      )
    expect(await lit()).toEqual(['voted out'])
    const focused = page.locator(':focus')
    await expect(focused).toContainText('Russia was even voted out')
    await expect(focused).toBeInViewport()
    await page.keyboard.press('Escape')
    await expect.poll(lit).toEqual([])
  })

  test('gives a command to the highlight that had the focus', async ({ page }) => {
    await openSeed(page)
    await page.locator('mark[tabindex="0"]').focus()
    await page.keyboard.press('Control+k')
    await expect(palette(page)).toBeVisible()
    await page.keyboard.type('into the card')
    await page.keyboard.press('Enter')
    const card = page.getByRole('dialog', { name: /^About this passage/ })
    await expect(card.getByRole('button').first()).toBeFocused()
  })

  test('keeps what is meant in view however far one goes', async ({ page }) => {
    await openSeed(page)
    await page.keyboard.press('Control+k')
    await expect(selected(page)).toBeVisible()
    await page.keyboard.press('End')
    await expect(selected(page)).toContainText('Help')
    await expect(selected(page)).toBeInViewport({ ratio: 1 })
    const first = (await palette(page).getByRole('option').first().textContent()) ?? ''
    await page.keyboard.press('ArrowDown')
    await expect(selected(page)).toHaveText(first)
    await expect(selected(page)).toBeInViewport({ ratio: 1 })
  })

  test('finds an article in the library and opens it', async ({ page }) => {
    await openOwn(page, POOL)
    await toLibrary(page)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('pool clo')
    await expect(palette(page).getByRole('group', { name: 'Articles' })).toContainText(
      'Pool closes on Monday',
    )
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pool closes on Monday')
  })

  test('takes what is typed before it is there', async ({ page }) => {
    await page.route(/\/Palette-[^/]*\.js$/, async (route) => {
      await new Promise((done) => setTimeout(done, 1000))
      await route.continue()
    })
    await openSeed(page)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('10l')
    await expect(field(page)).toHaveValue('10l')
    await expect(page.getByRole('button', { name: /^Direct quotes/ })).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.type('x')
    await expect(field(page)).toHaveValue('10lx')
  })

  test('says so where it cannot be fetched', async ({ page, watch }) => {
    watch.expectIncident(/Failed to load resource/)
    await page.route(/\/Palette-[^/]*\.js$/, (route) => route.abort())
    await openSeed(page)
    await page.keyboard.press('Control+k')
    await expect(page.getByText(/^This part of Sourcelight could not be fetched/)).toBeVisible()
    // What is typed is the page's again.
    await page.keyboard.press('1')
    await expect(page.getByRole('button', { name: /^Direct quotes/ })).toHaveAttribute(
      'aria-pressed',
      'false',
    )
  })

  test('tells the option that is meant apart in forced colours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openSeed(page)
    await page.keyboard.press('Control+k')
    const outline = (nth: number) =>
      palette(page)
        .getByRole('option')
        .nth(nth)
        .evaluate((option) => getComputedStyle(option).outlineStyle)
    await expect.poll(() => outline(0)).toBe('solid')
    expect(await outline(1)).toBe('none')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })

  test('the palette is opened and used by touch', async ({ page }) => {
    await openSeed(page)
    await page.getByRole('button', { name: 'Find anything' }).tap()
    await field(page).fill('trump')
    await palette(page).getByRole('group', { name: 'Sources' }).getByRole('option').first().tap()
    await expect(page.getByRole('region', { name: 'Chosen' })).toContainText('Donald Trump')
    await expect(palette(page)).toBeHidden()
  })

  test('help lists no keys, and says what each command does', async ({ page }) => {
    await openSeed(page)
    await page.getByRole('button', { name: 'Help' }).tap()
    const help = page.getByRole('dialog', { name: 'How to read with Sourcelight' })
    await expect(help.getByText('Takes back what was done last')).toBeAttached()
    await expect(help.locator('kbd').first()).toBeHidden()
    await expect(help.getByText('Ctrl+K')).toBeHidden()
    await expectNoFlaw(page)
  })
})

test('keys are silent in fields, and single keys where they are switched off', async ({ page }) => {
  await openSeed(page)
  await page.getByRole('searchbox', { name: 'Find a source' }).focus()
  await page.keyboard.type('1?')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('button', { name: /^Direct quotes/ })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('checkbox', { name: /Single-key shortcuts/ }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('1')
  await page.keyboard.press('?')
  await expect(page.getByRole('button', { name: /^Direct quotes/ })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  // Those with a modifier stay.
  await page.keyboard.press('Control+k')
  await expect(palette(page)).toBeVisible()
})

test('selected words are looked for elsewhere in the article', async ({ page }) => {
  await openSeed(page)
  await page.getByText('Russia was even voted out').first().dblclick()
  const menu = page.getByRole('toolbar', { name: 'Selected words' })
  await expect(menu.getByRole('button')).toHaveText([
    'Find in this article',
    'Who is meant…',
    'Mark as quote…',
    'Mark as claim…',
    'Mark as background',
    'Copy link to selection',
    'Highlight',
    'Add note…',
  ])
  // By the words, and not on them.
  const words = await page.evaluate(() => {
    const { top, bottom } = document.getSelection()!.getRangeAt(0).getBoundingClientRect()
    return { top, bottom }
  })
  const bar = (await menu.boundingBox())!
  const apart = Math.max(words.top - bar.y - bar.height, bar.y - words.bottom)
  expect(apart).toBeGreaterThan(0)
  expect(apart).toBeLessThan(20)
  await expectNoFlaw(page)
  const word = await page.evaluate(() => document.getSelection()?.toString().trim() ?? '')
  await menu.getByRole('button', { name: 'Find in this article' }).click()
  await expect(field(page)).toHaveValue(word)
  await expect(palette(page).getByRole('group', { name: 'In this article' })).toBeVisible()
})

test('deletions and tags are taken back and done again by keyboard alone', async ({ page }) => {
  await openOwn(page, POOL)
  await toLibrary(page)
  const row = rowOf(page, 'Pool closes on Monday')
  await page.getByRole('button', { name: 'Tags of “Pool closes on Monday”' }).press('Enter')
  await page.keyboard.type('council')
  await page.keyboard.press('Enter')
  const tags = tagsOf(page, 'Pool closes on Monday')
  await expect(tags).toHaveText(['council'])
  // In the field it is the field's own undo.
  await page.keyboard.press('Control+z')
  await expect(tags).toHaveText(['council'])

  await page.getByRole('button', { name: 'Delete “Pool closes on Monday”' }).press('Enter')
  await expect(row).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(row).toHaveCount(1)
  await expect(tags).toHaveText(['council'])
  await page.keyboard.press('Control+z')
  await expect(tags).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(tags).toHaveText(['council'])
  await page.keyboard.press('Control+k')
  await page.keyboard.type('redo')
  await expect(selected(page)).toContainText('Redo: deletion of “Pool closes on Monday”')
  await page.keyboard.press('Enter')
  await expect(row).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(row).toHaveCount(1)
})

test('changed details are taken back from the article, and nothing is once everything was deleted', async ({
  page,
}) => {
  await openOwn(page, POOL)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('headline')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Headline' }).fill('Pool stays')
  await page.keyboard.press('Enter')
  const headline = page.getByRole('heading', { level: 1 })
  await expect(headline).toHaveText('Pool stays')
  await page.keyboard.press('Control+z')
  await expect(headline).toHaveText('Pool closes on Monday')
  await page.keyboard.press('Control+y')
  await expect(headline).toHaveText('Pool stays')

  await toLibrary(page)
  await page.getByRole('button', { name: 'Delete “Pool stays”' }).press('Enter')
  await expect(rowOf(page, 'Pool stays')).toHaveCount(0)
  await page.getByRole('button', { name: 'Delete everything…' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).press('Enter')
  await expect(page.getByText('Everything that was kept is deleted.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.reload()
  await expect(page.getByText('Nothing of your own yet')).toBeVisible()
})
