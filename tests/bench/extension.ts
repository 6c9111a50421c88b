// `npm run bench:extension`: from the click in the toolbar to highlighted text of a 1,000-word page, against the same page pasted into the app.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { build } from '../../src/cli/serving/fresh.mjs'
import { serveFolder } from '../../src/cli/serving/staticServer.mjs'
import { openWithExtension, press } from '../e2e/support/pressing'
import { madeUpNews } from '../support/madeUpNews'
import { Chance } from './seeded'

const ROOT = resolve(import.meta.dirname, '../..')
const WORDS = 1_000
/** The first presses wait for the compiler and the disk. */
const COLD = 3
const TIMES = 15
/** Milliseconds, warm, quick reading. */
const LIMIT = 1_500

const menu = `<nav>${'<a href="/x">Section</a> '.repeat(60)}</nav>`
const chance = new Chance(7)
const random = () => chance.between(0, 999_999) / 1_000_000
const paragraphs: string[] = []
const count = () => paragraphs.join(' ').split(/\s+/).length
while (count() < WORDS) paragraphs.push(madeUpNews(random, 1))
const article = `<article><h1>The harbor changes hands</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`
const page = `<!doctype html><html lang="en"><head><title>The harbor changes hands</title></head><body>${menu}${article}${menu}</body></html>`

const publisher = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
})
await new Promise<void>((listening) => publisher.listen(0, '127.0.0.1', listening))
const address = `http://127.0.0.1:${(publisher.address() as AddressInfo).port}/`
const app = await serveFolder((await build(ROOT)).folder, 0)
const extension = await openWithExtension()

/** Reads quickly only, wherever this page is from. */
const quickly = (tab: Page) =>
  tab.evaluate(() => localStorage.setItem('sourcelight.settings', '{"careful":"never"}'))

const marked = (tab: Page) =>
  tab.waitForFunction(
    () =>
      document.querySelectorAll('article mark[data-layer]').length > 0 &&
      !document.querySelector('[data-kind=working]'),
    { polling: 'mutation', timeout: 30_000 },
  )

async function pressed(): Promise<number> {
  const tab = await extension.browser.newPage()
  await tab.goto(address)
  const start = performance.now()
  const reader = await press(extension, tab)
  await marked(reader)
  const took = performance.now() - start
  await reader.close()
  await tab.close()
  return took
}

async function pasted(): Promise<number> {
  const tab = await extension.browser.newPage()
  await tab.goto(`${app.url}?view=library`)
  await tab.waitForSelector('section[aria-label=Library]')
  const start = performance.now()
  await tab.evaluate((html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, page)
  await marked(tab)
  const took = performance.now() - start
  await tab.close()
  return took
}

const first = await extension.browser.newPage()
for (const site of [
  `chrome-extension://${extension.id}/index.html?view=library`,
  `${app.url}?view=library`,
]) {
  await first.goto(site)
  await quickly(first)
}
await first.close()
const times = { pressed: [] as number[], pasted: [] as number[] }
for (let i = 0; i < COLD + TIMES; i++) {
  const both = { pressed: await pressed(), pasted: await pasted() }
  if (i < COLD) continue
  times.pressed.push(both.pressed)
  times.pasted.push(both.pasted)
}
await extension.browser.close()
await app.close()
publisher.close()

const median = (list: readonly number[]) =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
const tell = (name: string, list: readonly number[]) =>
  console.log(
    `${name}: median ${median(list).toFixed(0)} ms, most ${Math.max(...list).toFixed(0)} ms of ${list.length}`,
  )
console.log(`a page of ${count()} words, warm, quick reading`)
tell('from the click in the toolbar to highlighted text', times.pressed)
tell('the same page pasted into the app', times.pasted)
console.log(`ratio ${(median(times.pressed) / median(times.pasted)).toFixed(2)}`)
process.exitCode = median(times.pressed) > LIMIT ? 1 : 0
