// axe over every view, in every theme, on desktop and phone, in forced colors, with whatever can be open.
import type { Page } from '@playwright/test'
import { expectNoFlaw, expectNoOverflow } from '../../e2e/support/flaws'
import { expect, test } from '../../e2e/support/watched'
import { articleOf, openSeed } from './support/ways'

const THEMES = ['Day', 'Night', 'Sepia'] as const
const WIDTHS = { desktop: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } } as const

const paletteOf = (page: Page) => page.getByRole('dialog', { name: 'Find anything' })
const command = async (page: Page, name: string) => {
  await page.keyboard.press('Control+k')
  const palette = paletteOf(page)
  await palette.getByRole('combobox').fill(name)
  await palette
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .click()
}
const dialogs = ['Settings', 'Help', 'Open…', 'Lesson sheet…'] as const

/** Every view of the app, one after another. */
async function walkThrough(page: Page, look: (view: string) => Promise<void>) {
  const isNarrow = (page.viewportSize()?.width ?? 0) < 1024
  const sheet = page.getByRole('button', { name: /^Sources \d+ · / })
  await openSeed(page)
  await look('an article')
  await articleOf(page).locator('mark', { hasText: 'We will succeed' }).first().click()
  await look('a card')
  await page.getByRole('dialog').getByRole('button', { name: 'More' }).click()
  await look('a card with all it tells')
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.type('putin')
  await look('words found')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  const palette = paletteOf(page)
  await expect(palette.getByRole('option', { selected: true })).toBeVisible()
  await look('the palette')
  await palette.getByRole('combobox').fill('trump')
  await expect(palette.getByRole('group', { name: 'In this article' })).toBeVisible()
  await look('the palette with words of the article')
  await palette.getByRole('combobox').fill('nothing has this')
  await expect(palette.getByRole('status')).toHaveText('Nothing found.')
  await look('the palette with nothing found')
  await page.keyboard.press('Escape')
  for (const tab of [/^Sources/, /^Entities/, /^At a glance/]) {
    if (isNarrow && (await sheet.getAttribute('aria-expanded')) === 'false') await sheet.click()
    await page.getByRole('tab', { name: tab }).click()
    await look(`the panel: ${tab.source}`)
  }
  if (isNarrow) await page.keyboard.press('Escape')
  for (const name of dialogs) {
    await command(page, name)
    await expect(page.getByRole('dialog')).toBeVisible()
    await look(name)
    await page.keyboard.press('Escape')
  }
  for (const view of [
    '?view=library',
    '?view=bookmarklet',
    '?compare',
    '?article=nothing',
    '?view=nothing',
  ]) {
    await page.goto(`./${view}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await look(view)
  }
}

for (const [device, viewport] of Object.entries(WIDTHS))
  for (const theme of THEMES)
    test(`axe finds nothing in any view (${theme}, ${device})`, async ({ page }) => {
      test.setTimeout(240_000)
      await page.setViewportSize(viewport)
      await page.addInitScript((name) => {
        localStorage.setItem('sourcelight.settings', JSON.stringify({ careful: 'never', theme: name }))
      }, theme.toLowerCase())
      await walkThrough(page, async (view) => {
        await test.step(view, async () => {
          await expectNoFlaw(page, {
            within: (await page.locator('dialog[open]').count()) > 0 ? 'dialog[open]' : 'html',
          })
          await expectNoOverflow(page)
        })
      })
    })

test('headings never skip a level, in any view', async ({ page }) => {
  const skipped: string[] = []
  await walkThrough(page, async (view) => {
    const levels = await page
      .locator('h1:visible, h2:visible, h3:visible, h4:visible, h5:visible, h6:visible')
      .evaluateAll((all) =>
        all
          .filter((one) => one.closest('dialog[open]') !== null || !document.querySelector('dialog[open]'))
          .map(({ tagName }) => Number(tagName[1])),
      )
    // A dialog begins with its own second level.
    levels.forEach((level, i) => {
      if (level > (levels[i - 1] ?? 1) + 1) skipped.push(`${view}: h${level} after h${levels[i - 1] ?? 1}`)
    })
  })
  expect(skipped).toEqual([])
})
