// The picture of a report for the README: `npm run picture:report -- report.html`; figures only, no passage of anybody’s.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { findBrowser, NO_BROWSER } from '../../support/findBrowser.mjs'

const SHOWN = ['voices', 'publishers']

const executablePath = await findBrowser()
if (executablePath === null) throw new Error(NO_BROWSER)

const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, deviceScaleFactor: 1 })
await page.goto(pathToFileURL(resolve(process.argv[2] ?? 'report.html')).href)
await page.evaluate((shown) => {
  for (const part of document.querySelectorAll('nav, footer')) part.remove()
  for (const section of document.querySelectorAll('section'))
    if (!shown.includes(section.getAttribute('aria-labelledby') ?? '')) section.remove()
}, SHOWN)
await page.screenshot({ path: resolve(import.meta.dirname, '../../../guides/research.png'), fullPage: true })
await browser.close()
