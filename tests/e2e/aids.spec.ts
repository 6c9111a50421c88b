// What helps to read, in a browser: words found and painted, a face that comes when it is chosen, sources on paper.
import { expect, test } from './support/watched'

test('words are found, the face made for dyslexia comes, and paper has the sources', async ({ page }) => {
  await page.goto('./')
  const article = page.getByRole('main').getByRole('article').first()
  await expect(article.locator('mark').first()).toBeAttached()
  const faces = () =>
    page.evaluate(
      () =>
        [...document.fonts].filter((face) => face.family.includes('OpenDyslexic') && face.status === 'loaded')
          .length,
    )
  expect(await faces()).toBe(0)

  await expect(async () => {
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox', { name: 'Words to find' })).toBeFocused({ timeout: 500 })
  }).toPass()
  await page.keyboard.type('putin')
  const bar = page.getByRole('search', { name: 'Find in the text' })
  // It begins where the reader is, and goes round.
  await expect(bar.getByRole('status')).toHaveText(/^\d+ of \d+$/)
  const [at = 0, count = 0] = ((await bar.getByRole('status').textContent()) ?? '').split(' of ').map(Number)
  const painted = (name: string) =>
    page.evaluate((key) => CSS.highlights.get(key)?.size, `sourcelight-${name}`)
  expect([await painted('match'), await painted('current')]).toEqual([count, 1])
  for (let i = 1; i < count; i++) await page.keyboard.press('Enter')
  await expect(bar.getByRole('status')).toHaveText(`${((at + count - 2) % count) + 1} of ${count}`)
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-start]:focus')).toContainText('Putin')

  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByText('OpenDyslexic', { exact: true }).click()
  await expect.poll(faces).toBeGreaterThan(0)
  await page.keyboard.press('Escape')

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first()).toHaveText(
    /^1\s*Vladimir Putin/,
  )
  const behind = article
    .locator('mark', { hasText: 'dedicated himself' })
    .evaluate((mark) => getComputedStyle(mark, '::after').content)
  expect(await behind).toContain('5')
  await expect(page.getByRole('button', { name: 'Read aloud' })).toBeHidden()
})
