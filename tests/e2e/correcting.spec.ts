// The analysis set right in a real browser: by keyboard alone and by touch alone.
import type { Page } from '@playwright/test'
import { dragEnd } from './support/dragEnd'
import { expectNoFlaw, expectNoOverflow } from './support/flaws'
import { openOwn } from './support/library'
import { expect, test } from './support/watched'

const TEXT = `Trams from May

Helen Marsh opened the bridge on Monday. “It will carry trams from May,” she said.

Tom Birk warned that the old bridge would have to go. “We had no choice,” said the mayor, Ann Roe.

According to the harbor office, two barges were late.`

const card = (page: Page) => page.getByRole('dialog', { name: /^About this passage/ })
const mark = (page: Page, words: string) => page.locator('article mark', { hasText: words }).first()

const isFocused = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((text) => document.activeElement?.textContent?.includes(text) === true, words)

async function open(page: Page) {
  await openOwn(page, TEXT)
  await expect(mark(page, 'We had no choice')).toBeVisible()
}

test('by keyboard alone: checked, set right, marked, taken back, and there after a reload', async ({
  page,
}) => {
  await open(page)
  // What sets right is fetched once the analysis is there: keys pressed before are meant for it.
  await page.keyboard.press('u')
  await page.keyboard.press('y')
  await expect(card(page).getByText('confirmed by you')).toBeVisible()

  await page.keyboard.press('Home')
  for (let i = 0; i < 10 && !(await isFocused(page, 'We had no choice')); i++)
    await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(card(page)).toHaveAccessibleName('About this passage: Ann Roe')
  await page.keyboard.press('s')
  const form = page.getByRole('dialog', { name: 'Set right' })
  await expect(form.getByLabel('Who says it')).toBeFocused()
  await expectNoFlaw(page)
  await form.getByLabel('Who says it').selectOption('Helen Marsh')
  await form.getByText('Which words').press('Enter')
  const begins = form.getByRole('group', { name: 'Which words' }).getByLabel('Begins with')
  await begins.focus()
  await page.keyboard.press('ArrowRight')
  await form.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(card(page)).toHaveAccessibleName('About this passage: Helen Marsh')
  await expect(card(page).getByText('corrected by you')).toBeVisible()
  await expect(mark(page, 'had no choice')).toHaveText(/^had no choice/)

  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText(/^Taken back: speaker to Helen Marsh/)).toBeVisible()
  await expect(card(page)).toHaveAccessibleName('About this passage: Ann Roe')
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(card(page)).toHaveAccessibleName('About this passage: Helen Marsh')
  // Shown at once; told, in the place of what was taken back, once it is kept.
  await expect(page.getByText(/^Taken back/)).toHaveCount(0)

  await expect(page.getByText(/^2 of \d+ checked$/)).toBeVisible()
  await page.reload()
  await expect(mark(page, 'had no choice')).toHaveText(/^had no choice/)
  await expect(page.getByText(/^2 of \d+ checked$/)).toBeVisible()

  // By pointer: handles in the text.
  await mark(page, 'had no choice').click()
  await page.keyboard.press('z')
  await dragEnd(page, 'mouse')
  await expect(mark(page, 'had no')).toHaveText(/^had(?: no)?$/)
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('slider')).toHaveCount(0)
})

test('by touch alone, on a phone: from the card, and from selected words', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...{ baseURL: baseURL ?? '', viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await open(page)
  await mark(page, 'We had no choice').tap()
  await card(page).getByRole('button', { name: 'More' }).tap()
  await card(page).getByRole('button', { name: 'Set right…' }).tap()
  const form = page.getByRole('dialog', { name: 'Set right' })
  await form.getByLabel('Who says it').selectOption('A new name…')
  await form.getByLabel('Name', { exact: true }).fill('Ida Vance')
  await expectNoOverflow(page)
  await form.getByRole('button', { name: 'Save' }).tap()
  await expect(card(page)).toHaveAccessibleName('About this passage: Ida Vance')
  await card(page).getByRole('button', { name: 'Move its ends' }).tap()
  await dragEnd(page, 'finger')
  await expect(mark(page, 'We had')).toHaveText(/^We had(?: no)?$/)
  await page.getByRole('button', { name: 'Done' }).tap()
  await card(page).getByRole('button', { name: 'Close' }).tap()

  await page.evaluate(() => {
    const node = [...document.querySelectorAll('article [data-start]')].find((one) =>
      one.textContent?.includes('opened the bridge'),
    )
    const range = document.createRange()
    const text = node?.firstChild as Text
    range.setStart(text, text.data.indexOf('opened'))
    range.setEnd(text, text.data.indexOf(' on Monday'))
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  })
  await page.getByRole('toolbar', { name: 'Selected words' }).getByText('Mark as background').tap()
  await expect(mark(page, 'opened the bridge')).toHaveAttribute('data-layer', 'context')
  await context.close()
})
