// Eight articles side by side in a browser: from the press of “Compare 8”, their analyses being there, to the page on screen.
import { resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { build } from '../../../src/cli/serving/fresh.mjs'
import { serveFolder } from '../../../src/cli/serving/staticServer.mjs'
import { BROWSER_ARGS } from '../../e2e/playwright.config'
import { paste } from '../../e2e/support/opening'
import { quickly } from '../../e2e/support/quickly'
import { findBrowser } from '../../support/findBrowser.mjs'
import { articlesOf } from './speed'

const ARTICLES = 8
const WORDS = 2_000
const TIMES = 7
/** Milliseconds. */
const LIMIT = 300

export async function measureOnScreen(): Promise<void> {
  const { folder } = await build(resolve(import.meta.dirname, '../../..'))
  const { url, close } = await serveFolder(folder, 0)
  const browser = await chromium.launch({ executablePath: (await findBrowser()) ?? '', args: BROWSER_ARGS })
  const page = await (await quickly(await browser.newContext())).newPage()
  // What compiles these files names functions by a helper of its own, which is not in the page.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.goto(`${url}?view=library`)
  await page.getByRole('region', { name: 'Library' }).waitFor()
  for (const { text } of articlesOf(ARTICLES, WORDS)) {
    await paste(page, text)
    await page.locator('article mark[data-layer]').first().waitFor()
  }
  const times: number[] = []
  // The first time fetches the page's program, and looks who says what.
  for (let i = 0; i <= TIMES; i++) {
    await toTicked(page)
    const took = await page.evaluate(comparing)
    if (i > 0) times.push(took)
  }
  await browser.close()
  await close()
  const [median = Number.NaN] = times.sort((a, b) => a - b).slice(Math.floor(times.length / 2))
  console.log(
    `${ARTICLES} articles of ${WORDS} words on screen, their analyses being there: median ${median.toFixed(0)} ms, least ${times[0]?.toFixed(0)} ms (limit ${LIMIT})`,
  )
  if (median > LIMIT) process.exitCode = 1
}

/** The library with the eight ticked. */
async function toTicked(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Library', exact: true }).click()
  await page.getByRole('button', { name: 'Compare articles…' }).click()
  const rows = page.locator('li[data-id]').filter({ hasNotText: 'Comes with Sourcelight' })
  for (const box of await rows.getByRole('checkbox').all()) await box.check()
}

/** Runs in the browser. */
async function comparing(): Promise<number> {
  const button = [...document.querySelectorAll('button')].find((one) =>
    /^Compare \d/.test(one.textContent ?? ''),
  )
  const start = performance.now()
  button?.click()
  await new Promise<void>((done) => {
    const look = () =>
      document.querySelector('main h2')?.textContent?.startsWith('Shared quotes')
        ? requestAnimationFrame(() => setTimeout(done))
        : setTimeout(look, 1)
    look()
  })
  return performance.now() - start
}
