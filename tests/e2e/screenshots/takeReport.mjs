// The picture of a report for the README: `npm run picture:report -- report.html`; figures only, no passage of anybody’s.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchBrowser } from '../../support/findBrowser.mjs'

const SHOWN = ['voices', 'publishers']

const browser = await launchBrowser()
const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, deviceScaleFactor: 1 })
await page.goto(pathToFileURL(resolve(process.argv[2] ?? 'report.html')).href)
await page.evaluate((shown) => {
  for (const part of document.querySelectorAll('nav, footer')) part.remove()
  for (const section of document.querySelectorAll('section'))
    if (!shown.includes(section.getAttribute('aria-labelledby') ?? '')) section.remove()
}, SHOWN)
await page.screenshot({ path: resolve(import.meta.dirname, '../../../guides/research.png'), fullPage: true })
await browser.close()
