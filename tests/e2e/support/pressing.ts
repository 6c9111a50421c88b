// The extension in a Chromium of its own, with its button: Playwright cannot press one, puppeteer can by the protocol.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBrowser } from '../../support/findBrowser.mjs'
import { BROWSER_ARGS } from '../playwright.config'

export const EXTENSION = resolve(import.meta.dirname, '../../../dist-extension/chromium')

export type WithExtension = { readonly browser: Browser; readonly id: string }

export async function openWithExtension(): Promise<WithExtension> {
  if (!existsSync(EXTENSION)) throw new Error('There is no extension yet: npm run extension')
  const browser = await puppeteer.launch({
    executablePath: (await findBrowser()) ?? '',
    pipe: true,
    enableExtensions: [EXTENSION],
    args: BROWSER_ARGS,
  })
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker')
  return { browser, id: new URL(worker.url()).host }
}

/** The extension's background, which the browser may have put to sleep. */
export async function backgroundOf({ browser }: WithExtension) {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker')
  const worker = await target.worker()
  if (!worker) throw new Error('the extension has no background')
  return worker
}

/** Presses the extension's button on a page, and gives the tab that comes. */
export async function press({ browser, id }: WithExtension, page: Page): Promise<Page> {
  await page.bringToFront()
  const protocol = await browser.target().createCDPSession()
  const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find(({ url }) => url === page.url())
  const before = new Set(browser.targets())
  const opened = browser.waitForTarget(
    (target) => !before.has(target) && target.type() === 'page' && target.url().includes(`${id}/index.html`),
  )
  await protocol.send('Extensions.triggerAction', { id, targetId: tab?.targetId ?? '' })
  await protocol.detach()
  return (await opened).asPage()
}
