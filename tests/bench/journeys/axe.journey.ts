// axe over every view, in every theme, on desktop and phone, in forced colors, with whatever can be open.
import { textsHardToRead } from '../../e2e/support/contrast'
import { expectNoFlaw, expectNoOverflow } from '../../e2e/support/flaws'
import { expect, test } from '../../e2e/support/watched'
import { walkThrough } from './support/everyView'

const THEMES = ['Day', 'Night', 'Sepia'] as const
const WIDTHS = { desktop: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } } as const

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

for (const colorScheme of ['light', 'dark'] as const)
  test(`every text of every view can be read in forced colors (${colorScheme})`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    const hard: string[] = []
    await walkThrough(page, async (view) => {
      for (const text of await textsHardToRead(page)) hard.push(`${view}: ${text}`)
    })
    expect(hard).toEqual([])
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
