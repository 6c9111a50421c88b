// `npm run build && npm run bench:memory`: what the page's process holds on a phone, with a 5,000-word article, at rest, read quickly and read carefully.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { serveFolder } from '../../src/cli/serving/staticServer.mjs'
import { paste } from '../e2e/support/opening'
import { launchBrowser } from '../support/findBrowser.mjs'
import { generateArticle } from './archive/generator'

const WORDS = 5_000
/** Megabytes at most: what the project allows itself. */
const MOST = { quick: 150, careful: 450 } as const
const SLOWER = 4

const { url, close } = await serveFolder(resolve(import.meta.dirname, '../../dist'), 0)
const browser = await launchBrowser()

const text = (() => {
  const parts: string[] = []
  for (let n = 0; parts.join(' ').split(/\s+/).length < WORDS; n++) parts.push(generateArticle(7, n).text)
  return parts.join('\n\n')
})()

/** The processes that draw pages, by their number. */
async function renderers(): Promise<ReadonlySet<number>> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return new Set(processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id))
}

/** Megabytes that belong to a process alone: what would be free if it ended. Workers run in the page's own. */
function privateMegabytes(id: number): number {
  const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')
  const of = (name: string) => Number(rollup.match(new RegExp(`^${name}:\\s+(\\d+)`, 'm'))?.[1] ?? 0)
  return (of('Private_Clean') + of('Private_Dirty')) / 1024
}

/** The most that the process held while `work` ran, looked at ten times a second. */
async function peakOf(id: number, work: () => Promise<void>): Promise<number> {
  let most = privateMegabytes(id)
  const timer = setInterval(() => {
    most = Math.max(most, privateMegabytes(id))
  }, 100)
  try {
    await work()
  } finally {
    clearInterval(timer)
  }
  return Math.max(most, privateMegabytes(id))
}

const phone = (): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: 360, height: 740 },
    ...{ deviceScaleFactor: 3, isMobile: true, hasTouch: true, serviceWorkers: 'block' },
  })

/** A page in which the careful reading waits to be asked, and the process that draws it. */
async function openPage(context: BrowserContext): Promise<{ page: Page; id: number }> {
  const before = await renderers()
  const page = await context.newPage()
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  )
  await page.goto(url)
  await page.locator('article mark').first().waitFor()
  const fresh = [...(await renderers())].filter((id) => !before.has(id))
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  // Where a spare one was begun as well, the page is in the one that holds more.
  const id = fresh.sort((a, b) => privateMegabytes(b) - privateMegabytes(a))[0]
  if (id === undefined) throw new Error('a page has a process')
  return { page, id }
}

const reads = (page: Page, reading: string) =>
  page.locator(`[data-reading="${reading}"]`).waitFor({ timeout: 600_000 })

const context = await phone()
const { page, id } = await openPage(context)
const atRest = privateMegabytes(id)
const quick = await peakOf(id, async () => {
  await paste(page, text)
  await reads(page, 'quick')
  // What follows the marks: the panel's lists, and what is prefetched.
  await page.waitForTimeout(2_000)
})
const careful = await peakOf(id, async () => {
  await page.getByRole('button', { name: /^Read carefully/ }).click()
  await reads(page, 'careful')
})
const told = (megabytes: number) => `${Math.round(megabytes)} MB`
console.log(`the shipped article, at rest: ${told(atRest)}`)
console.log(
  `${WORDS} words, at most, quick: ${told(quick)} (${MOST.quick}); careful: ${told(careful)} (${MOST.careful})`,
)
await browser.close()
await close()
process.exitCode = quick <= MOST.quick && careful <= MOST.careful ? 0 : 1
