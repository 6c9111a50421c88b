// Takes a picture of every view in light, dark and on a phone, to be looked at: `npm run build && npm run screenshots`.
import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveFolder } from '../../../src/cli/serving/staticServer.mjs'
import { launchBrowser } from '../../support/findBrowser.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')
const out = join(root, 'test-results/screenshots')

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {string} name */
const command = async (page, name) => {
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Find anything' })
  await palette.getByRole('combobox').fill(name)
  await palette.getByRole('option').first().click()
}
/** @param {Page} page @param {RegExp} tab */
const panel = async (page, tab) => {
  const sheet = page.getByRole('button', { name: /^Sources \d+ · / })
  if (await sheet.isVisible()) await sheet.click()
  await page.getByRole('tab', { name: tab }).click()
}
/** Somebody of the panel, chosen. @param {Page} page @param {RegExp} tab @param {RegExp} name */
const inPanel = async (page, tab, name) => {
  await panel(page, tab)
  await page.getByRole('complementary').getByRole('button', { name }).click()
}
/** @param {Page} page */
const card = (page) => page.locator('mark', { hasText: 'We will succeed' }).first().click()

/** What a paper of A4 has between its margins, in CSS pixels. */
const PAPER = { width: 666, height: 994 }

/** Each view: its address, and what is done there. @type {Record<string, { at?: string, go?: (page: Page) => Promise<void>, media?: 'print' }>} */
const VIEWS = {
  article: {},
  card: { go: card },
  'card-more': {
    go: async (page) => {
      await card(page)
      await page.getByRole('dialog').getByRole('button', { name: 'More' }).click()
    },
  },
  sources: { go: (page) => panel(page, /^Sources/) },
  source: { go: (page) => inPanel(page, /^Sources/, /^Donald Trump/) },
  entities: { go: (page) => panel(page, /^Entities/) },
  glance: { go: (page) => panel(page, /^At a glance/) },
  entity: { go: (page) => inPanel(page, /^Entities/, /^Vladimir Putin/) },
  note: {
    go: async (page) => {
      await card(page)
      await page.keyboard.press('w')
      await page.getByRole('dialog').getByRole('textbox').fill('Who was there?')
      await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
      await page.getByRole('dialog', { name: /note/i }).waitFor({ state: 'hidden' })
    },
  },
  save: {
    go: async (page) => {
      await panel(page, /^Sources/)
      await page.getByRole('button', { name: 'Save as…' }).click()
    },
  },
  find: {
    go: async (page) => {
      await page.waitForTimeout(1000)
      await page.keyboard.press('/')
      await page.keyboard.type('putin')
    },
  },
  palette: {
    go: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('combobox').fill('put')
    },
  },
  settings: { go: (page) => page.getByRole('button', { name: 'Settings' }).click() },
  help: { go: (page) => page.getByRole('button', { name: 'Help' }).click() },
  open: { go: (page) => page.getByRole('button', { name: 'Open…' }).click() },
  lesson: { go: (page) => command(page, 'Lesson sheet') },
  library: { at: '?view=library' },
  delete: {
    at: '?view=library',
    go: (page) => page.getByRole('button', { name: 'Delete everything…' }).click(),
  },
  compare: { at: '?compare' },
  compared: {
    at: '?compare#ids=start-here,the-same-evening',
    go: (page) => page.getByRole('heading', { name: /^Claims/ }).waitFor(),
  },
  practice: { at: '?practice=putin-friends' },
  class: { at: '?view=class' },
  report: { at: '?view=report' },
  bookmarklet: { at: '?view=bookmarklet' },
  missing: { at: '?article=nothing-of-the-kind' },
  unknown: { at: '?view=nothing' },
  print: { media: 'print' },
  'print-compared': {
    at: '?compare#ids=start-here,the-same-evening',
    go: (page) => page.getByRole('heading', { name: /^Claims/ }).waitFor(),
    media: 'print',
  },
  'print-lesson': {
    go: async (page) => {
      await page.evaluate(() => {
        window.print = () => {}
      })
      await command(page, 'Lesson sheet')
      await page.getByRole('dialog').getByRole('button', { name: 'Print' }).click()
    },
    media: 'print',
  },
}
const LOOKS = {
  light: { viewport: { width: 1440, height: 900 } },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: /** @type {const} */ ('dark') },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  forced: {
    viewport: { width: 1440, height: 900 },
    colorScheme: /** @type {const} */ ('dark'),
    forcedColors: /** @type {const} */ ('active'),
  },
}

mkdirSync(out, { recursive: true })
const { url, close } = await serveFolder(join(root, 'dist'), 0)
const browser = await launchBrowser()
let failed = 0
for (const [look, options] of Object.entries(LOOKS)) {
  const context = await browser.newContext({ ...options, serviceWorkers: 'block' })
  await context.addInitScript(() => {
    localStorage.setItem('sourcelight.settings', '{"careful":"never"}')
  })
  for (const [view, { at = '', go, media }] of Object.entries(VIEWS)) {
    // Paper is the same, whatever the screen.
    if (media === 'print' && look !== 'light') continue
    const page = await context.newPage()
    try {
      page.setDefaultTimeout(15_000)
      await page.goto(url + at)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.evaluate(() => document.fonts.ready)
      if (at === '') await page.locator('mark').first().waitFor()
      await go?.(page)
      if (media === 'print') {
        await page.setViewportSize(PAPER)
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
        await page.emulateMedia({ media })
      }
      // What moves has come to rest: the page glides to what is chosen.
      await page.waitForTimeout(1000)
      await page.screenshot({ path: join(out, `${view}-${look}.png`), fullPage: media === 'print' })
    } catch (error) {
      failed += 1
      console.error(`${view}, ${look}: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    }
    await page.close()
  }
  await context.close()
}
await browser.close()
await close()
console.log(`Pictures of ${Object.keys(VIEWS).length} views in ${Object.keys(LOOKS).join(', ')}: ${out}`)
process.exitCode = failed > 0 ? 1 : 0
