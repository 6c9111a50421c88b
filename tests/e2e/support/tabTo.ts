// The three ways to get somewhere in a page, and how who has no pointer does: by Tab alone.
import type { Locator, Page } from '@playwright/test'
import { expect } from './watched'

export const WAYS = ['pointer', 'keyboard', 'phone'] as const
export type Way = (typeof WAYS)[number]

/** Tab stops that a keyboard may need to get somewhere: more is no way. */
export const MOST_TABS = 60

export const isFocused = (target: Locator): Promise<boolean> =>
  target.first().evaluate((element) => element === document.activeElement)

/** By Tab alone, on or back, whichever comes first: as who cannot use a pointer does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target.first()).toBeVisible()
  for (let i = 0; i < MOST_TABS; i++) {
    if (await isFocused(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${MOST_TABS} times Tab did not lead to ${target}`)
}
