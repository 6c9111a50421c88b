// The extension in a real Chromium: its button pressed on pages that would not let a bookmarklet in, and what it may and may not do.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import type { Page } from 'puppeteer-core'
import { pack } from '../../src/io/handedRecord'
import { PAGES } from './support/extensionPages'
import { backgroundOf, openWithExtension, press, type WithExtension } from './support/pressing'

/** Of Playwright this file uses the runner alone. */
let extension: WithExtension
let server: Server
/** What was asked of the publishers' server. */
const asked: string[] = []

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const page = PAGES[new URL(request.url ?? '/', 'http://x').pathname.slice(1)]
    if (!page) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  extension = await openWithExtension()
})

test.afterAll(async () => {
  await extension?.browser.close()
  server?.close()
})

const addressOf = (name: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`

/** Opens a page, presses the extension's button on it, and gives the tab that comes. */
async function pressOn(
  address: string,
  beforePressing = async (_: Page): Promise<void> => undefined,
): Promise<Page> {
  const page = await extension.browser.newPage()
  await page.goto(address)
  await beforePressing(page)
  const app = await press(extension, page)
  await page.close()
  return app
}

/** What stands in the article, once it is marked. */
async function marked(app: Page): Promise<string> {
  await app.waitForSelector('article mark[data-layer]')
  return app.$eval('article', (article) => article.textContent ?? '')
}

for (const [name, { wanted }] of Object.entries(PAGES).filter(([, page]) => page.wanted))
  test(`reads ${name.replaceAll('-', ' ')}`, async () => {
    const app = await pressOn(addressOf(name))
    const text = await marked(app)
    for (const words of wanted ?? []) expect(text).toContain(words)
    expect(text).toContain('127.0.0.1')
    expect(await app.evaluate(() => location.href)).toContain('?article=')
    await app.close()
  })

test('takes the page as it stands when the button is pressed', async () => {
  const app = await pressOn(addressOf('a-page-that-changes'), async (page) => {
    await page.waitForFunction(() => document.body.innerText.includes('The tunnel will stay open'))
  })
  expect(await marked(app)).toContain('The tunnel will stay open')
  await app.close()
})

test('says why it cannot take one of the browser’s own pages', async () => {
  const app = await pressOn('chrome://version/')
  await app.waitForSelector('[role=alert]')
  expect(await app.$eval('main', (main) => main.textContent)).toContain('lets no extension read this page')
  await app.close()
})

test('goes to the words that were selected', async () => {
  const worker = await backgroundOf(extension)
  const key = 'e2e-selection'
  const app = await extension.browser.newPage()
  await app.goto(`chrome-extension://${extension.id}/index.html?view=handed#${key}`)
  // No protocol opens a context menu: what the menu leaves is put in its place.
  const packed = await pack(PAGES['a-page-under-a-hostile-policy']?.html ?? '')
  await worker.evaluate(
    async (name, markup) => {
      const url = 'https://news.example/bridge'
      await chrome.storage.session.set({
        [name]: { kind: 'page', packed: markup, url, selected: 'Nobody should be on it' },
      })
    },
    key,
    packed ?? '',
  )
  await marked(app)
  await app.waitForFunction(() => location.hash.includes('p='))
  await app.close()
})

test('may do what it asks for and nothing else; what it took is gone from the session', async () => {
  const worker = await backgroundOf(extension)
  const [granted, kept] = (await worker.evaluate(async () => [
    await chrome.permissions.getAll(),
    await chrome.storage.session.get(null),
  ])) as [chrome.permissions.Permissions, object]
  expect([...(granted.permissions ?? [])].sort()).toEqual([
    'activeTab',
    'contextMenus',
    'scripting',
    'storage',
  ])
  expect(granted.origins).toEqual([])
  expect(kept).toEqual({})
})

test('asks nobody for anything while an article is read, carefully too', async () => {
  const before = asked.length
  const app = await pressOn(addressOf('a-page-under-a-hostile-policy'))
  const requests: string[] = []
  app.on('request', (request) => requests.push(request.url()))
  await marked(app)
  await app.waitForFunction(() => document.querySelector('main')?.textContent?.includes('Careful reading'), {
    timeout: 45_000,
  })
  expect(asked.slice(before).filter((path) => !path.endsWith('favicon.ico'))).toEqual([
    '/a-page-under-a-hostile-policy',
  ])
  expect(requests.filter((url) => !url.startsWith(`chrome-extension://${extension.id}/`))).toEqual([])
  await app.close()
})

test('says in its library that it is another library, and how texts get there and back', async () => {
  const app = await extension.browser.newPage()
  await app.goto(`chrome-extension://${extension.id}/index.html?view=library`)
  await app.waitForFunction(() =>
    document.querySelector('main')?.textContent?.includes('library of the extension'),
  )
  await app.close()
})
