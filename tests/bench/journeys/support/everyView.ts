// Every view of the app, one after another, with whatever can be open in it: for what must hold in all of them.
import type { Page } from '@playwright/test'
import { expect } from '../../../e2e/support/watched'
import { articleOf, openSeed, panelOf } from './ways'

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
export async function walkThrough(page: Page, look: (view: string) => Promise<void>) {
  const isNarrow = (page.viewportSize()?.width ?? 0) < 1024
  const sheet = page.getByRole('button', { name: /^Sources \d+ · / })
  /** On a phone the panel is a sheet. */
  const setSheet = async (open: boolean) => {
    if (isNarrow && (await sheet.getAttribute('aria-expanded')) !== String(open)) await sheet.click()
  }
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
    await setSheet(true)
    await page.getByRole('tab', { name: tab }).click()
    await look(`the panel: ${tab.source}`)
  }
  await page.getByRole('tab', { name: /^Entities/ }).click()
  await panelOf(page)
    .getByRole('button', { name: /^Vladimir Putin/ })
    .click()
  await look('an entity')
  await setSheet(true)
  await page.getByRole('tab', { name: /^Sources/ }).click()
  await panelOf(page)
    .getByRole('button', { name: /^Donald Trump/ })
    .click()
  await look('a source that is chosen')
  await page.keyboard.press('Escape')
  await setSheet(true)
  await panelOf(page).getByRole('button', { name: 'Save as…' }).click()
  await look('what an analysis is saved as')
  await page.keyboard.press('Escape')
  await setSheet(false)
  for (const name of dialogs) {
    await command(page, name)
    await expect(page.getByRole('dialog')).toBeVisible()
    await look(name)
    await page.keyboard.press('Escape')
  }
  for (const [view, done] of Object.entries(PAGES)) {
    await page.goto(`./${view}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await done?.(page)
    await look(view)
  }
  await page.goto('./?view=library')
  await page.getByRole('button', { name: 'Delete everything…' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('“Delete everything”')
}

/** Addresses, and what is waited for there. */
const PAGES: Readonly<Record<string, ((page: Page) => Promise<void>) | null>> = {
  '?view=library': null,
  '?view=bookmarklet': null,
  '?compare': null,
  '?compare#ids=start-here,the-same-evening': (page) =>
    expect(page.getByRole('heading', { name: /^Claims/ })).toBeVisible(),
  '?practice=putin-friends': (page) => expect(articleOf(page)).toContainText('We will succeed'),
  '?view=class': null,
  '?view=report': null,
  '?article=nothing': null,
  '?view=nothing': null,
}
