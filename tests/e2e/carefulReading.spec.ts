// The careful reading in the page, with the real weights: it takes the quick one's place and moves nothing; it is stopped, fails in words, and stays away.
import type { Page } from '@playwright/test'
import { expectToStay, held, isCareful, line, openText, TEXT } from './support/carefulPage'
import { paste } from './support/opening'
import { expect, test } from './support/watched'

// Here it is what the other tests do without.
test.use({ readsCarefully: true })

const panelOf = (page: Page) => page.getByRole('complementary')

// On a phone: `npm run bench:journeys`.
test('takes the place of the quick one and moves nothing', async ({ page }) => {
  await expectToStay(page, 1440)
})

test('keeps what is chosen, the step, the focus and the address', async ({ page }) => {
  const { letGo } = await held(page)
  await openText(page)
  const entry = panelOf(page).getByRole('button', { name: /^(Mayor )?Lena Park/ })
  await entry.click()
  await expect(entry).toHaveAttribute('aria-expanded', 'true')
  await page.getByRole('button', { name: 'Next' }).first().click()
  const focused = page.locator('mark[tabindex="0"]')
  await focused.focus()
  const words = await focused.textContent()
  const entries = await page.evaluate(() => history.length)
  // A step scrolls gently.
  await page.waitForFunction(() => {
    const before = window.scrollY
    return new Promise((resolve) => setTimeout(() => resolve(window.scrollY === before), 400))
  })
  const scrolled = await page.evaluate(() => window.scrollY)
  letGo()
  await isCareful(page)
  await expect(panelOf(page).getByRole('button', { expanded: true }).first()).toContainText('Park')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MARK')
  expect(words).toContain((await page.locator('mark:focus').textContent())?.slice(0, 10))
  expect(await page.evaluate(() => history.length)).toBe(entries)
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
})

test('is stopped by the reader, begun again, says in words that it could not be loaded, and can be tried again', async ({
  page,
}) => {
  let broken = true
  const { letGo } = await held(page, (route) => (broken ? route.abort() : route.continue()))
  await openText(page)
  await line(page).getByRole('button', { name: 'Cancel' }).click()
  const again = line(page).getByRole('button', { name: /^Read carefully/ })
  await expect(again).toBeFocused()
  await expect(line(page).getByText('Quick reading')).toBeVisible()
  letGo()
  await again.click()
  await expect(line(page).getByRole('alert')).toContainText('There is no careful reading.')
  await expect(line(page).getByText('Quick reading')).toBeVisible()
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
  broken = false
  await line(page).getByRole('button', { name: 'Try again' }).click()
  await isCareful(page)
})

test('never begins, and asks for nothing, where the reader set it so', async ({ page }) => {
  const { asked } = await held(page)
  await page.goto('./')
  await expect(page.getByRole('article').locator('mark').first()).toBeAttached()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByText('Never', { exact: true }).click()
  await page.keyboard.press('Escape')
  await paste(page, TEXT)
  await expect(line(page)).toHaveText('Quick reading')
  expect(asked).toEqual([])
})
