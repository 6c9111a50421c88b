// Takes the README's picture from the built reader: `npm run build && npm run picture`.
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { serveFolder } from '../../../src/cli/serving/staticServer.mjs'
import { findBrowser, NO_BROWSER } from '../../support/findBrowser.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const executablePath = await findBrowser()
if (executablePath === null) throw new Error(NO_BROWSER)

const { url, close } = await serveFolder(resolve(here, '../../../dist'), 0)
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
await page.goto(url)
await page.locator('mark').first().waitFor()
await page.evaluate(() => document.fonts.ready)
await page.getByText('friends', { exact: true }).click()
await page.screenshot({ path: resolve(here, '../../../guides/reading.png') })
await browser.close()
await close()
