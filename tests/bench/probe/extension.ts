// Hostile pages through the extension: each is taken as the button takes it and read in the extension's own page, where nothing of it may run, leave, or stand as markup.
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { pack } from '../../../src/io/handedRecord'
import { backgroundOf, openWithExtension, press, type WithExtension } from '../../e2e/support/pressing'
import { COLLECTION } from './collection'
import { HELPER, LOOKED_FOR, lookThrough, setTraps, TELLING } from './inPage'
import { asPage, type HostileItem } from './items'
import type { Outcome } from './oracle'

/** Every so many payloads the button itself is pressed, on a page where the payload may run as it likes. */
const PRESSED_EVERY = 25
/** Milliseconds that a page may take to be read, or to be told why not. */
const LONGEST = 25_000
/** Bytes of a page that is worth pressing the button on: larger ones are handed over. */
const PRESSABLE = 3_000_000

export type ExtensionProbe = {
  readonly probe: (items: readonly HostileItem[]) => Promise<readonly Outcome[]>
  readonly close: () => Promise<void>
}

export async function openExtensionProbe(): Promise<ExtensionProbe> {
  const pages = new Map<string, string>()
  const server = createServer((request, response) => {
    const html = pages.get(decodeURIComponent((request.url ?? '/').slice(1)))
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(html)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  let extension = await openWithExtension()

  async function probeOne(item: HostileItem): Promise<Outcome> {
    const html = item.path ? readFileSync(join(COLLECTION, 'files', item.path), 'utf8') : asPage(item)
    const isPressed =
      item.path === undefined
        ? item.number % PRESSED_EVERY === 0
        : statSync(join(COLLECTION, 'files', item.path)).size < PRESSABLE
    const violations: string[] = []
    const start = Date.now()
    try {
      pages.set(item.id, html)
      const app = isPressed
        ? await pressed(extension, `${site}${encodeURIComponent(item.id)}`, violations)
        : await handed(extension, item, html, violations)
      if (app) await examined(app, violations)
      await app?.close()
    } catch (error) {
      violations.push(`harness: ${String(error).slice(0, 120)}`)
    }
    const ms = Date.now() - start
    pages.delete(item.id)
    // What a page did to its browser must not be taken for what the next one does.
    if (violations.length > 0 || isPressed) {
      await extension.browser.close()
      extension = await openWithExtension()
    }
    return {
      ...{ id: item.id, how: isPressed ? 'pressed' : 'handed', violations: [...new Set(violations)], ms },
      ...(item.path === undefined ? {} : { file: item.path }),
    }
  }

  return {
    probe: async (items) => {
      const outcomes: Outcome[] = []
      for (const item of items) outcomes.push(await probeOne(item))
      return outcomes
    },
    close: async () => {
      await extension.browser.close()
      server.close()
    },
  }
}

/** Puts the page where the button leaves it, and opens the app on it. */
async function handed(
  extension: WithExtension,
  item: HostileItem,
  html: string,
  violations: string[],
): Promise<Page | null> {
  const packed = await pack(html)
  // More than the session holds is told by the background itself: e2e.
  if (packed === null) return null
  const worker = await backgroundOf(extension)
  const record = { kind: 'page', packed, url: item.url, selected: item.payload.slice(0, 5_000) }
  await worker.evaluate((kept) => chrome.storage.session.set({ probe: kept }), record)
  const app = await extension.browser.newPage()
  await watch(app, extension.id, violations)
  await app.goto(`chrome-extension://${extension.id}/index.html?view=handed#probe`)
  return app
}

/** A page that runs whatever it has in a tab of its own; then the button. */
async function pressed(extension: WithExtension, address: string, violations: string[]): Promise<Page> {
  const page = await extension.browser.newPage()
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}))
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: LONGEST }).catch(() => {})
  const app = await press(extension, page)
  await watch(app, extension.id, violations)
  return app
}

/** Notes what the extension's page does that it must not. */
async function watch(app: Page, id: string, violations: string[]): Promise<void> {
  const own = `chrome-extension://${id}/`
  await app.evaluateOnNewDocument(HELPER)
  await app.evaluateOnNewDocument(setTraps)
  await app.evaluate(HELPER).catch(() => {})
  await app.evaluate(setTraps).catch(() => {})
  app.on('dialog', (dialog) => {
    violations.push('a dialog came')
    void dialog.dismiss().catch(() => {})
  })
  app.on('console', (message) => {
    if (TELLING.test(message.text())) violations.push(`console: ${message.text().slice(0, 120)}`)
  })
  app.on('pageerror', (error) => violations.push(`uncaught: ${String(error).slice(0, 120)}`))
  app.on('request', (request) => {
    if (!request.url().startsWith(own) && !/^(data|blob):/.test(request.url()))
      violations.push(`asked for ${request.url().slice(0, 120)}`)
  })
  app.on('framenavigated', (frame) => {
    if (frame === app.mainFrame() && !frame.url().startsWith(own) && frame.url() !== 'about:blank')
      violations.push(`went to ${frame.url().slice(0, 80)}`)
  })
  app.on('popup', () => violations.push('a window opened'))
}

/** Waits until there is something to read, or to be told, and looks at what stands there. */
async function examined(app: Page, violations: string[]): Promise<void> {
  await app.waitForFunction(
    () => {
      const long = [...document.querySelectorAll('dialog[open] button')].find(
        (button) => button.textContent === 'Read it',
      )
      if (long) (long as HTMLButtonElement).click()
      if (document.querySelector('[role=alert]')) return true
      return document.querySelector('main article') && !document.querySelector('[aria-busy=true]')
    },
    { timeout: LONGEST, polling: 50 },
  )
  violations.push(...(await app.evaluate(lookThrough, LOOKED_FOR)))
}
