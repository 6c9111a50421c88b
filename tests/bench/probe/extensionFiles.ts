// What is pasted, opened, linked, imported or stored, in the extension's own page: the app is the same, its origin and its policy are not.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { BROWSER_ARGS } from '../../e2e/playwright.config'
import { EXTENSION } from '../../e2e/support/pressing'
import { findBrowser } from '../../support/findBrowser.mjs'
import { feed, type Item, settle, status } from './adapter'
import { COLLECTION, type Line } from './collection'
import { HELPER, LOOKED_FOR, lookThrough, setTraps, TELLING } from './inPage'
import type { Outcome } from './oracle'

/** Seconds, where the collection names none; as its own probe has it. */
const ORDINARY = 8

type Opened = { readonly context: BrowserContext; readonly page: Page; violations: string[] }

export async function openExtensionFiles() {
  let opened: Opened | null = null
  return {
    probe: async (lines: readonly Line[]): Promise<readonly Outcome[]> => {
      const outcomes: Outcome[] = []
      for (const line of lines) {
        opened ??= await open()
        const outcome = await probeOne(opened, line)
        outcomes.push(outcome)
        if (outcome.violations.length === 0) continue
        await opened.context.close()
        opened = null
      }
      return outcomes
    },
    close: async () => opened?.context.close(),
  }
}

async function open(): Promise<Opened> {
  if (!existsSync(EXTENSION)) throw new Error('There is no extension yet: npm run extension')
  const context = await chromium.launchPersistentContext('', {
    executablePath: (await findBrowser()) ?? '',
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--headless=new', `--load-extension=${EXTENSION}`, ...BROWSER_ARGS],
  })
  const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers()
  const own = `chrome-extension://${new URL(worker.url()).host}/`
  await context.addInitScript(HELPER)
  await context.addInitScript(setTraps)
  const page = await context.newPage()
  const opened: Opened = { context, page, violations: [] }
  watch(opened, own)
  await page.goto(`${own}index.html?view=library`)
  return opened
}

/** Notes what the extension's page does that it must not. */
function watch(opened: Opened, own: string): void {
  const { context, page } = opened
  const tell = (what: string) => opened.violations.push(what.slice(0, 140))
  page.on('dialog', (dialog) => {
    tell('a dialog came')
    void dialog.dismiss().catch(() => {})
  })
  page.on('console', (message) => {
    if (TELLING.test(message.text())) tell(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => tell(`uncaught: ${String(error)}`))
  page.on('crash', () => tell('the page crashed'))
  context.on('request', (request) => {
    if (!request.url().startsWith(own) && !/^(data|blob|about):/.test(request.url()))
      tell(`asked for ${request.url()}`)
  })
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && !frame.url().startsWith(own) && frame.url() !== 'about:blank')
      tell(`went to ${frame.url()}`)
  })
  context.on('page', (popup) => {
    tell(`a window opened: ${popup.url()}`)
    void popup.close().catch(() => {})
  })
}

async function probeOne(opened: Opened, { id, via, file = '', ...line }: Line): Promise<Outcome> {
  const { page } = opened
  const expectation = line.expectation ?? ''
  const within = Number(/within (\d+) s/.exec(expectation)?.[1] ?? ORDINARY) * 1_000
  opened.violations = []
  const start = Date.now()
  let seen: string | null = null
  try {
    const item = { id, via, path: join(COLLECTION, 'files', file) } as Item
    await inTime(within + 2_000, async () => {
      await feed(page, item)
      await settle(page)
    })
    const ms = Date.now() - start
    opened.violations.push(...(await page.evaluate(lookThrough, LOOKED_FOR)))
    seen = await status(page)
    if (expectation === 'clear error' && seen === 'loaded')
      opened.violations.push('expected a clear error, got an article')
    if (expectation.startsWith('loads') && seen === 'error' && !line.altExpectation)
      opened.violations.push('expected to load, got an error')
    if (expectation.startsWith('loads within') && ms > within)
      opened.violations.push(`took ${ms} ms > ${within}`)
  } catch (error) {
    opened.violations.push(`harness: ${String(error).slice(0, 120)}`)
  }
  const ms = Date.now() - start
  return {
    ...{ id, file, how: `${via}: ${seen ?? 'no answer'}`, ms },
    violations: [...new Set(opened.violations)],
  }
}

async function inTime(limit: number, work: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`timeout of ${limit} ms`)), limit)
  })
  await Promise.race([work(), late]).finally(() => clearTimeout(timer))
}
