// The ways in that reach outside: an address, the bookmarklet, what another program shares.

import type { BrowserContext, Page } from '@playwright/test'
import { expectNoFlaw } from './support/flaws'
import { expect, test } from './support/watched'

const ARTICLE = `<!doctype html><html lang="en"><head><title>Pool closes</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Pool closes</h1>${'<p>The council voted on Tuesday to close the pool, and the mayor said that she was sorry.</p>'.repeat(4)}</article></body></html>`

/** A publisher of the test's own: `cors` says whether other sites may fetch its pages. */
async function publish(context: BrowserContext, cors: boolean, headers: Record<string, string> = {}) {
  const asked: Record<string, string>[] = []
  // As on a static host: without our own server's door, which would ask the real web.
  await context.route('**/door/token', (route) => route.fulfill({ body: '' }))
  await context.route('https://news.example/**', async (route) => {
    asked.push(await route.request().allHeaders())
    await route.fulfill({
      contentType: 'text/html; charset=utf-8',
      // Without a header of its own Playwright would let everybody in.
      headers: { 'access-control-allow-origin': cors ? '*' : 'https://news.example', ...headers },
      body: ARTICLE,
    })
  })
  return asked
}

async function typeAddress(page: Page, address: string) {
  await page.goto('./?view=library')
  await page.getByRole('button', { name: 'Open…' }).click()
  await page.getByLabel('Address of an article').fill(address)
  await page.getByRole('button', { name: 'Get it' }).click()
}

test('an address is asked once, without cookies or referrer, and its article shown', async ({
  page,
  context,
  watch,
}) => {
  watch.expectIncident(/news\.example/)
  const asked = await publish(context, true)
  await typeAddress(page, 'news.example/pool')
  await expect(page.getByRole('heading', { level: 1, name: 'Pool closes' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Original page' })).toHaveAttribute(
    'href',
    'https://news.example/pool',
  )
  expect(asked).toHaveLength(1)
  expect(asked[0]).not.toHaveProperty('cookie')
  expect(asked[0]).not.toHaveProperty('referer')
})

test('a publisher who refuses is named, and the bookmarklet offered', async ({ page, context, watch }) => {
  watch.expectIncident(/news\.example|Failed to load resource/)
  await publish(context, false)
  await typeAddress(page, 'https://news.example/pool')
  await expect(page.getByRole('alert')).toContainText('news.example does not let other sites fetch')
  await expect(page.getByRole('alert')).toContainText('started on your own computer')
  await page.getByRole('button', { name: 'About the bookmarklet' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read the page you are on')
})

test('an address that is none is said to be none, without a request', async ({ page }) => {
  await typeAddress(page, 'javascript:alert(1)')
  await expect(page.getByRole('alert')).toContainText('not the address of a web page')
})

async function bookmarklet(page: Page): Promise<string> {
  await page.goto('./?view=bookmarklet')
  const link = page.getByRole('link', { name: 'Sourcelight' }).last()
  await expect(link).toHaveAttribute('href', /^javascript:/)
  const address = (await link.getAttribute('href')) ?? ''
  return decodeURIComponent(address.slice('javascript:'.length))
}

/** Runs the bookmarklet as the browser does: in the page itself. */
async function press(publisher: Page, code: string): Promise<Page> {
  const opened = publisher.waitForEvent('popup')
  await publisher.evaluate((program) => {
    // biome-ignore lint/security/noGlobalEval: this is the publisher's page, and what a bookmark does.
    globalThis.eval(program)
  }, code)
  return opened
}

/** A publisher's page that the bookmarklet hands over, with its program as `changed`: asked about first, and read then. */
async function handOver(page: Page, asked: string, changed = (code: string) => code): Promise<Page> {
  await publish(page.context(), false)
  const code = changed(await bookmarklet(page))
  const publisher = await page.context().newPage()
  await publisher.goto('https://news.example/pool')
  const reader = await press(publisher, code)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
    'A page of news.example wants to be read',
  )
  await expect(reader.getByText(asked)).toBeVisible()
  await reader.getByRole('button', { name: 'Read it' }).click()
  await expect(reader.getByRole('heading', { level: 1, name: 'Pool closes' })).toBeVisible()
  return reader
}

test('the bookmarklet hands over the page being read, which is asked about first', async ({
  page,
  watch,
}) => {
  watch.expectIncident(/news\.example/)
  const reader = await handOver(page, 'Your bookmarklet handed it over')
  await expect(reader.getByRole('article').getByText('news.example')).toBeVisible()
  await expect(reader.getByRole('link', { name: 'Original page' })).toHaveAttribute(
    'href',
    'https://news.example/pool',
  )
  expect(await reader.evaluate(() => window.opener)).toBeNull()
})

test('a page that no bookmarklet of this browser handed over is told as such', async ({ page, watch }) => {
  watch.expectIncident(/news\.example/)
  await handOver(page, 'not handed over by a bookmarklet', (code) =>
    code.replace(/key:"[\da-f]+"/, 'key:"00"'),
  )
})

test('a page that cuts the tie is answered with what to do', async ({ page, context, watch }) => {
  watch.expectIncident(/news\.example/)
  await publish(context, false, { 'cross-origin-opener-policy': 'same-origin' })
  const code = await bookmarklet(page)
  const publisher = await context.newPage()
  await publisher.goto('https://news.example/pool')
  const pages = context.waitForEvent('page')
  await publisher.evaluate((program) => {
    // biome-ignore lint/security/noGlobalEval: as above.
    globalThis.eval(program)
  }, code)
  const reader = await pages
  await expect(reader.getByRole('alert')).toContainText('copy it, and paste it here')
})

test('pressing the bookmarklet in the app says what to do with it', async ({ page }) => {
  await bookmarklet(page)
  await page.getByRole('link', { name: 'Sourcelight' }).last().click()
  await expect(page.getByRole('status')).toContainText('Drag it to your bookmarks bar')
})

test('what is shared is shown before anything is asked', async ({ page, context, watch }) => {
  watch.expectIncident(/news\.example/)
  const asked = await publish(context, true)
  await page.goto('./?shared-title=Pool&shared-text=Read%20this%20https%3A%2F%2Fnews.example%2Fpool')
  await expect(page.getByText('https://news.example/pool')).toBeVisible()
  expect(asked).toHaveLength(0)
  await page.getByRole('button', { name: 'Get it from news.example' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pool closes' })).toBeVisible()
})

test('what opens things has no accessibility faults', async ({ page }) => {
  for (const path of ['?view=bookmarklet', '?view=handed', '?shared-url=https://news.example/pool'])
    await test.step(path, async () => {
      await page.goto(`./${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoFlaw(page)
    })
  await page.goto('./?view=library')
  await page.getByRole('button', { name: 'Open…' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectNoFlaw(page)
})

test('a first visit is told what this is, on paper and by axe, until that is dismissed for good', async ({
  page,
}) => {
  const isFirst = () => page.evaluate(() => localStorage.removeItem('sourcelight.welcomed'))
  await page.goto('./?view=library')
  await isFirst()
  const welcome = page.getByRole('region', { name: 'What this is' })
  // The profile of tests was welcomed when the page came; the app reads it when the article is drawn.
  await page.getByRole('link', { name: /^Putin boasts/ }).click()
  await expect(welcome).toContainText('who says what')
  await expectNoFlaw(page)
  await page.emulateMedia({ media: 'print' })
  await expect(welcome).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await welcome.getByRole('button', { name: 'Dismiss this for good' }).click()
  await expect(welcome).toBeHidden()
  expect(await page.evaluate(() => localStorage.getItem('sourcelight.welcomed'))).toBe('true')
})
