// `npm run build && npm run bench:careful-page`: from “Read carefully” to the highlights in Chromium, weights on this machine: 1,000 words, and when the first
// part of a long article stands there. Seconds on the clock, and of the processor, which is what the clock shows on an idle core.
import { resolve } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { serveFolder } from '../../src/cli/serving/staticServer.mjs'
import { paste } from '../e2e/support/opening'
import { launchBrowser } from '../support/findBrowser.mjs'
import { readShared } from './shared'

const SHORT = 1_000
const LONG = 12_000
const TIMES = 3

const words = readShared('bench/polnear-dev.jsonl')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text)
  .join('\n\n')
  .split(' ')
const textOf = (from: number, count: number) => words.slice(from, from + count).join(' ')

const { url, close } = await serveFolder(resolve(import.meta.dirname, '../../dist'), 0)
const browser = await launchBrowser()

type Taken = { readonly clock: number; readonly processor: number }

/** Seconds of the processor that all of the browser has had. */
async function processorOf(all: Browser): Promise<number> {
  const session = await all.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0)
}

async function taking(work: () => Promise<void>): Promise<Taken> {
  const [clock, processor] = [performance.now(), await processorOf(browser)]
  await work()
  return { clock: (performance.now() - clock) / 1000, processor: (await processorOf(browser)) - processor }
}

/** A page of its own in which the careful reading waits to be asked, as where a browser saves data. */
async function openPage(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  )
  await page.goto(url)
  await page.locator('article mark').first().waitFor({ timeout: 120_000 })
  return page
}

const reads = (page: Page, ...readings: readonly string[]) =>
  page
    .locator(readings.map((reading) => `[data-reading="${reading}"]`).join(', '))
    .waitFor({ timeout: 600_000 })

const ask = async (page: Page) => page.getByRole('button', { name: /^Read carefully/ }).click()

/** Pasted, and read quickly: how long that took. */
async function readQuickly(page: Page, text: string): Promise<Taken> {
  return taking(async () => {
    await paste(page, text)
    await page.getByText(text.slice(0, 40)).first().waitFor()
    await reads(page, 'quick')
  })
}

const told = ({ clock, processor }: Taken) =>
  `${clock.toFixed(1)} s on the clock, ${processor.toFixed(1)} of the processor`
const fewest = (taken: readonly Taken[]) => taken.reduce((a, b) => (b.processor < a.processor ? b : a))

const short: { quick: Taken; careful: Taken }[] = []
for (let k = 0; k < TIMES; k++) {
  const page = await openPage()
  const quick = await readQuickly(page, textOf(k * SHORT, SHORT))
  const careful = await taking(async () => {
    await ask(page)
    await reads(page, 'careful')
  })
  short.push({ quick, careful })
  await page.context().close()
}
const [quick, careful] = [fewest(short.map((one) => one.quick)), fewest(short.map((one) => one.careful))]
console.log(`${SHORT} words, the best of ${TIMES}`)
console.log(`  opened and read quickly      ${told(quick)}`)
console.log(
  `  “Read carefully” to the marks ${told(careful)}: ${(careful.processor / quick.processor).toFixed(1)} times as long`,
)

const page = await openPage()
await readQuickly(page, textOf(0, LONG))
await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2))
await page.waitForTimeout(500)
let part: Taken | null = null
const whole = await taking(async () => {
  part = await taking(async () => {
    await ask(page)
    await reads(page, 'part', 'careful')
  })
  await reads(page, 'careful')
})
console.log(`${LONG} words, read from the middle`)
if (part) console.log(`  to the part in the window ${told(part)}`)
console.log(`  to the whole              ${told(whole)}`)
await browser.close()
await close()
