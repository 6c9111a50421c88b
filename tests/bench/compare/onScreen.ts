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
    const before = page.url()
    await paste(page, text)
    // The article before stands there with its marks until this one is read.
    await page.waitForURL(({ href }) => href !== before)
    await page.locator('article mark[data-layer]').first().waitFor()
  }
  const times: Awaited<ReturnType<typeof comparing>>[] = []
  // The first time fetches the page's program, and looks who says what.
  for (let i = 0; i <= TIMES; i++) {
    await toTicked(page)
    const took = await page.evaluate(comparing)
    if (i > 0) times.push(took)
  }
  await browser.close()
  await close()
  const middle = (what: keyof (typeof times)[number]) =>
    times.map((one) => one[what]).sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
  const least = Math.min(...times.map(({ quotes }) => quotes))
  console.log(
    `${ARTICLES} articles of ${WORDS} words, their analyses being there: quotes on screen after ${middle('quotes').toFixed(0)} ms (least ${least.toFixed(0)}, limit ${LIMIT}), all after ${middle('all').toFixed(0)}; a fixed piece of work took ${middle('fixed').toFixed(0)} ms of the same page, some 50 on a quiet machine`,
  )
  if (least > LIMIT) process.exitCode = 1
}

/** The library with the eight ticked. */
async function toTicked(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Library', exact: true }).click()
  await page.getByRole('button', { name: 'Compare articles…' }).click()
  const rows = page.locator('li[data-id]').filter({ hasNotText: 'Comes with Sourcelight' })
  for (const box of await rows.getByRole('checkbox').all()) await box.check()
}

/** Runs in the browser: milliseconds from the press to the quotes on screen, and to the rest; and the fixed work, to measure the machine by. */
async function comparing() {
  const before = performance.now()
  const counts = new Map<string, number>()
  for (let i = 0; i < 600_000; i++) {
    const key = `k${(i * 7_919) % 5_003}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const fixed = performance.now() - before
  const button = [...document.querySelectorAll('button')].find((one) =>
    /^Compare \d/.test(one.textContent ?? ''),
  )
  const until = (isThere: () => boolean) =>
    new Promise<number>((done) => {
      const look = () =>
        isThere()
          ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
          : setTimeout(look, 1)
      look()
    })
  const start = performance.now()
  button?.click()
  const quotes = await until(
    () => document.querySelector('main h2')?.textContent?.startsWith('Shared quotes') === true,
  )
  const all = await until(() =>
    [...document.querySelectorAll('[role=status]')].some((one) =>
      one.textContent?.startsWith('Side by side'),
    ),
  )
  return { fixed, quotes, all }
}
