// Sharing a text that only its reader has: in the link, beside it, as a file; and how such a link is opened elsewhere.
import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { formatLink, NO_PARTS } from '../../src/passage'
import { openText } from './support/library'
import { untilMarked } from './support/opening'
import { askForLink, copied, elsewhere, expectCutTold, openToShare, QUOTE, TEXT } from './support/sharing'
import { expect, test } from './support/watched'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** Paragraphs of words that deflate cannot make much shorter. */
const longText = (words: number) => {
  let seed = 7
  const word = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return seed.toString(36)
  }
  const paragraph = () => `${Array.from({ length: 50 }, word).join(' ')}.`
  return `${TEXT}\n\n${Array.from({ length: words / 50 }, paragraph).join('\n\n')}`
}

const lit = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('sourcelight-passage') ?? [])].map(String).join(''))

test('a link carries the text to somebody else, who is told where it comes from', async ({
  page,
  browser,
  baseURL,
}) => {
  await openToShare(page)
  const dialog = await askForLink(page)
  await expect(dialog.getByText(/^\d+ characters\.$/)).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Copy link' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('The whole text is in it.')).toBeVisible()
  const link = await copied(page)
  expect(link.length).toBeLessThan(2_000)

  const other = await elsewhere(browser, baseURL)
  // A cut is told; at every place where one may fall: `npm run bench:journeys`.
  for (const at of [link.indexOf('#'), link.indexOf('&t='), link.length - 1])
    await expectCutTold(other, link.slice(0, at))

  await other.goto(link)
  await expect(other.getByText('supplied by a link, not checked')).toBeVisible()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Harbor pool closes')
  await expect(other.locator('[data-announcements]')).toContainText(QUOTE)
  expect(await lit(other)).toContain(QUOTE)
  // Switching layers leaves the text where it is; so does loading again.
  await other.getByRole('button', { name: /^Direct quotes/ }).click()
  await expect(other).toHaveURL(/layers=reported\.context.*&t=/)
  await other.reload()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Harbor pool closes')
  await other.context().close()
})

test('a short link leads to the passage once the text is opened there, though it was edited', async ({
  page,
  browser,
  baseURL,
}) => {
  await openToShare(page)
  await (await askForLink(page)).getByRole('button', { name: 'Copy short link' }).click()
  const link = await copied(page)
  expect(link.length).toBeLessThanOrEqual(200)
  const other = await elsewhere(browser, baseURL)
  await other.goto(link)
  await expect(other.getByRole('heading', { name: 'Open the article here to see the passage' })).toBeVisible()
  await openText(other, TEXT.replace('on Tuesday', 'late on Tuesday evening'))
  await expect(other.locator('[data-announcements]')).toContainText(QUOTE)
  expect(await lit(other)).toContain(QUOTE)
  await other.context().close()
})

test('a long text is offered as a file, which opens elsewhere with the short link', async ({
  page,
  browser,
  baseURL,
}) => {
  await openToShare(page, longText(2_000))
  const dialog = await askForLink(page)
  await expect(dialog.getByText('Few programs let so long a link through.')).toBeVisible()
  await expect(dialog.getByRole('button').nth(1)).toHaveText('Save file')
  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save file' }).click()
  const path = await (await saving).path()
  await (await askForLink(page)).getByRole('button', { name: 'Copy short link' }).click()
  const other = await elsewhere(browser, baseURL)
  await other.goto(await copied(page))
  await other.getByRole('button', { name: 'Open the article…' }).click()
  await other
    .getByLabel(/Or a file/)
    .setInputFiles({ name: 'pool.sourcelight.jsonl', mimeType: '', buffer: readFileSync(path) })
  await expect(other.locator('[data-announcements]')).toContainText(QUOTE)
  expect(await lit(other)).toContain(QUOTE)
  await other.context().close()
})

test('the length is told before sharing, with a warning from 2,000 and from 4,000 characters', async ({
  page,
}) => {
  for (const [words, warning] of [
    [300, /Some messengers cut links of more than 2,000/],
    [700, /Many messengers and mail programs cut links of more than 4,000/],
  ] as const) {
    await openToShare(page, longText(words))
    const dialog = await askForLink(page)
    await expect(dialog.getByText(warning)).toBeVisible()
    await page.keyboard.press('Escape')
  }
})

test('a text that no link can hold is said to be so', async ({ page }) => {
  await openToShare(page, longText(20_000))
  const dialog = await askForLink(page)
  await expect(dialog.getByText('No link can hold a text of this length.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Copy link' })).toBeDisabled()
})

test('the key copies a link to the open highlight, and the address keeps the passage: back leaves it', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByText('We will succeed in this area').click()
  await page.keyboard.press('l')
  await expect(page.getByText('Link to this passage copied.')).toBeVisible()
  await expect(page).toHaveURL(/#p=/)
  await page.goBack()
  await expect(page).not.toHaveURL(/p=/)
  await page.goForward()
  await expect(page.locator('[data-announcements]')).toContainText('Passage: ')
})

test('a fragment of more than 64 kB is refused before it is read', async ({ page }) => {
  await page.goto(`./#v=2&t=${'A'.repeat(100_000)}`)
  await expect(page.getByRole('main').getByText('longer than any that Sourcelight makes')).toBeVisible()
  await untilMarked(page)
})

test('a link that would inflate to fifty megabytes is stopped, and the app goes on', async ({ page }) => {
  const article = deflateRawSync(Buffer.alloc(48_000_000)).toString('base64url')
  const id = '0123456789abcdef0123456789abcdef'
  await page.goto(`./?article=${id}${formatLink({ ...NO_PARTS, article })}`)
  await expect(page.getByRole('alert')).toContainText('damaged')
  const session = await page.context().newCDPSession(page)
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  expect(usedSize).toBeLessThan(40_000_000)
  await page.getByRole('button', { name: 'To the library' }).click()
  await expect(page.getByRole('region', { name: 'Library' })).toBeVisible()
})
