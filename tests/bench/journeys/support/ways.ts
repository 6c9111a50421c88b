// The three ways to do a task: by pointer, by keyboard alone, by touch on a phone.
import { devices, type Locator, type Page } from '@playwright/test'
import { isFocused, MOST_TABS, tabTo, WAYS, type Way } from '../../../e2e/support/tabTo'
import { expect, test as watched } from '../../../e2e/support/watched'

const PHONE = { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } }

export type Traveler = {
  readonly page: Page
  readonly way: Way
  /** What the walk provokes on purpose. */
  readonly expectIncident: (pattern: RegExp) => void
  /** Presses a button as this way does; by keyboard it is first reached by Tab. */
  readonly press: (target: Locator) => Promise<void>
  /** Opens the card of a highlight. */
  readonly openCard: (mark: Locator) => Promise<void>
  /** Brings the panel into sight, and one of its tabs. */
  readonly showPanel: (tab: RegExp) => Promise<void>
  /** Gives a command by its name in the palette. */
  readonly command: (name: string) => Promise<void>
}

/** One task, done each way. */
export function eachWay(
  task: string,
  walk: (traveler: Traveler) => Promise<void>,
  only: readonly Way[] = WAYS,
) {
  for (const way of only)
    watched.describe(way, () => {
      if (way === 'phone') {
        const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = PHONE
        watched.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch })
      }
      watched.use({ permissions: ['clipboard-read', 'clipboard-write'] })
      watched(`${task}, by ${way}`, async ({ page, watch }) =>
        walk(travelerOn(page, way, watch.expectIncident)),
      )
    })
}

function travelerOn(page: Page, way: Way, expectIncident: Traveler['expectIncident']): Traveler {
  const press = async (target: Locator) => {
    if (way === 'pointer') return target.click()
    if (way === 'phone') return target.tap()
    await tabTo(page, target)
    await page.keyboard.press('Enter')
  }
  return {
    page,
    way,
    expectIncident,
    press,
    openCard: async (mark) => {
      if (way !== 'keyboard') return press(mark)
      await tabTo(page, page.locator('mark[tabindex="0"]'))
      // From highlight to highlight, until the wanted one has the focus.
      for (let i = 0; i < MOST_TABS && !(await isFocused(mark)); i++) await page.keyboard.press('ArrowRight')
      await expect(mark).toBeFocused()
      await page.keyboard.press('Enter')
    },
    showPanel: async (tab) => {
      if (way === 'phone') await press(page.getByRole('button', { name: /^Sources \d+ · / }))
      const wanted = page.getByRole('tab', { name: tab })
      if (way !== 'keyboard') return press(wanted)
      await tabTo(page, page.locator('[role="tab"][tabindex="0"]'))
      for (let i = 0; i < 5 && !(await isFocused(wanted)); i++) await page.keyboard.press('ArrowRight')
      await expect(wanted).toBeFocused()
    },
    command: async (name) => {
      if (way === 'keyboard') await page.keyboard.press('Control+k')
      else await press(page.getByRole('button', { name: 'Find anything' }))
      const field = page.getByRole('dialog', { name: 'Find anything' }).getByRole('combobox')
      await expect(field).toBeFocused()
      await page.keyboard.type(name)
      const found = page.getByRole('option', { name: new RegExp(`^${name}`) }).first()
      await expect(found).toBeVisible()
      if (way === 'keyboard') await page.keyboard.press('Enter')
      else await press(found)
    },
  }
}

export async function openSeed(page: Page): Promise<void> {
  await page.goto('./')
  await expect(page.getByRole('main').locator('mark').first()).toBeAttached()
}

export const articleOf = (page: Page): Locator => page.getByRole('main').getByRole('article')
export const panelOf = (page: Page): Locator => page.getByRole('complementary')
export { expect }
