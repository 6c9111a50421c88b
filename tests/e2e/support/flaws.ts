// What axe finds on a page, and what juts out of it.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Rules that another theme can break where the day's keeps them; all others ask the same of every theme. */
const OF_COLORS = ['color-contrast', 'link-in-text-block']

type Asked = {
  /** What lies under a dialog is inert, and looked at by other tests: a selector leaves it aside. */
  readonly within?: string
  /** In another theme, of a view whose structure a test has looked at: a tenth of the time. */
  readonly colorsOnly?: boolean
}

export async function expectNoFlaw(page: Page, { within = 'html', colorsOnly = false }: Asked = {}) {
  // In the page itself, which has no frames of other origins: a page of its own to gather the findings takes as long again.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).include(within)
  const { violations } = await (colorsOnly ? axe.withRules(OF_COLORS) : axe).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target).join(' | ')}`)).toEqual([])
}

export async function expectNoOverflow(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}
