// Nothing that somebody opens runs, leaves, or stands in the page as anything but text: one case for each way in.
import type { Page } from '@playwright/test'
import { expect, test } from './support/watched'

const PROSE =
  '<p>The council voted on Tuesday to close the pool, and the mayor said that she was sorry.</p>'.repeat(3)

/** Each would tell if it ran: a global, a request to elsewhere, or a policy report, which the watched page notes. */
const MARKUP: Readonly<Record<string, string>> = {
  'a script': '<script>globalThis.ran = 1</script>',
  'a handler': '<img src="https://elsewhere.example/x.png" onerror="globalThis.ran = 1">',
  SVG: '<svg onload="globalThis.ran = 1"><script>globalThis.ran = 1</script></svg>',
  'a frame':
    '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe><object data="https://elsewhere.example/"></object>',
  'a style sheet':
    '<link rel="stylesheet" href="https://elsewhere.example/x.css"><style>@import "https://elsewhere.example/y.css";</style>',
  'a form that takes a name':
    '<form id="getElementById"><input name="cookie" autofocus onfocus="globalThis.ran = 1"></form>',
  mutation:
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=ran=1&gt;">',
  'a base and a refresh':
    '<base href="https://elsewhere.example/"><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">',
  'links that run':
    '<p>A <a href="javascript:globalThis.ran=1">link</a>, <a href="data:text/html,x">another</a>, <a href=" java&#10;script:ran=1">a third</a>.</p>',
}

async function openFile(page: Page, name: string, content: string | Buffer) {
  await page.getByRole('button', { name: 'Open…' }).click()
  const buffer = typeof content === 'string' ? Buffer.from(content) : content
  await page.getByLabel(/Or a file/).setInputFiles({ name, mimeType: '', buffer })
}

const paste = (page: Page, data: Readonly<Record<string, string>>) =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text)
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, data)

async function expectHarmless(page: Page) {
  expect(await page.evaluate(() => (globalThis as { ran?: unknown }).ran)).toBeUndefined()
  const article = page.getByRole('main').getByRole('article')
  await expect(
    article.locator('script, style, iframe, object, svg, math, form, img, [onerror], [id="getElementById"]'),
  ).toHaveCount(0)
  for (const link of await article.getByRole('link').all())
    expect(await link.getAttribute('href')).toMatch(/^(https?:|mailto:|#|\.)/)
}

test.beforeEach(async ({ page }) => {
  await page.goto('./?view=library')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

for (const [name, markup] of Object.entries(MARKUP)) {
  test(`a page with ${name} is only read`, async ({ page }) => {
    await openFile(
      page,
      'page.html',
      `<html><body><article><h1>Pool closes</h1>${PROSE}${markup}${PROSE}</article></body></html>`,
    )
    await expect(page.getByRole('main').getByText('The council voted').first()).toBeVisible()
    await expectHarmless(page)
  })
}

test('rich text with handlers is only read', async ({ page }) => {
  await paste(page, { 'text/html': `${PROSE}${Object.values(MARKUP).join('')}`, 'text/plain': 'x' })
  await expect(page.getByRole('main').getByText('The council voted').first()).toBeVisible()
  await expectHarmless(page)
})

test('markup in text stands there as it was typed', async ({ page }) => {
  const typed = 'He typed <img src=x onerror=alert(1)> and <script>alert(2)</script> into it.'
  await paste(page, { 'text/plain': typed })
  await expect(page.getByRole('main').getByRole('article').getByText(typed).first()).toBeVisible()
  await expectHarmless(page)
})

test('a headline and an author of markup stand there as text', async ({ page }) => {
  const name = '&lt;img src=x onerror=alert(1)&gt; Roe'
  await openFile(
    page,
    'page.html',
    `<title>${name}</title><meta name="author" content="${name}"><article>${PROSE}</article>`,
  )
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror=alert(1)> Roe')
  await expectHarmless(page)
})

test('a PDF is refused with what to do', async ({ page }) => {
  await openFile(page, 'pool.pdf', Buffer.from('%PDF-1.7\n%\xe2\xe3'))
  await expect(page.getByRole('alert')).toContainText('paste it here')
})

test('a page of a hundred thousand levels is read while the app stays alive', async ({ page }) => {
  await openFile(page, 'deep.html', `${'<div>'.repeat(100_000)}${PROSE}`)
  await expect(page.getByRole('main').getByText('The council voted').first()).toBeVisible({ timeout: 20_000 })
  await expectHarmless(page)
})

test('a word of a hundred thousand letters is drawn in pieces, and every letter stands there', async ({
  page,
}) => {
  await paste(page, { 'text/plain': `The council voted. ${'Aa'.repeat(50_000)}` })
  const article = page.getByRole('main').getByRole('article')
  await expect(article.getByText('The council voted').first()).toBeVisible()
  const letters = await article
    .locator('[data-start]')
    .evaluateAll((blocks) => blocks.map((block) => block.textContent ?? '').join(''))
  expect(letters).toBe(`The council voted. ${'Aa'.repeat(50_000)}`)
})

test('a text of five thousand paragraphs comes whole, in order', async ({ page }) => {
  const paragraphs = Array.from({ length: 5_000 }, (_, i) => `Paragraph ${i + 1} of the minutes.`)
  await paste(page, { 'text/plain': paragraphs.join('\n\n') })
  const drawn = page.getByRole('main').getByRole('article').locator('[data-start]')
  await expect(drawn).toHaveCount(5_000)
  expect(await drawn.evaluateAll((blocks) => blocks.map((block) => block.textContent))).toEqual(paragraphs)
})

test('a page of menus alone is refused, and its text can be read all the same', async ({ page }) => {
  await openFile(page, 'menu.html', `<nav>${'<a href="/x">Home</a> '.repeat(40)}</nav>`)
  await expect(page.getByRole('alert')).toContainText('only menus')
  await page.getByRole('button', { name: 'Show all of its text' }).click()
  await expect(page.getByRole('main').getByRole('article')).toContainText('Home Home')
})
