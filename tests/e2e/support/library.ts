// What end-to-end tests do with the library, and browsers whose profile outlives them.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test'
import { findBrowser, NO_BROWSER } from '../../support/findBrowser.mjs'
import { BROWSER_ARGS } from '../playwright.config'
import { paste } from './opening'
import { quickly } from './quickly'

/** Two texts of a reader's own. */
export const POOL = 'Pool closes on Monday\n\nThe council voted to close the pool, Ana Ortiz said.'
export const FERRY = 'Ferry late again\n\nThe ferry came two hours late, its captain said.'

/** Pastes a text and waits until it can be read. */
export async function openText(page: Page, text: string): Promise<void> {
  await paste(page, text)
  await expect(page.getByRole('article')).toContainText(text.split('\n').at(-1) ?? text)
}

/** The same from the library's page, where a reader begins. */
export async function openOwn(page: Page, text: string): Promise<void> {
  await page.goto('./?view=library')
  await openText(page, text)
}

export async function toLibrary(page: Page): Promise<void> {
  const isNarrow = (page.viewportSize()?.width ?? Number.POSITIVE_INFINITY) < 600
  // A phone has no room for the button: the name of the reader leads there.
  const way = isNarrow
    ? page.getByRole('banner').getByRole('link', { name: 'Sourcelight' })
    : page.getByRole('button', { name: 'Library' })
  await way.click()
  await expect(page.getByRole('region', { name: 'Library' })).toBeVisible()
}

export const rowOf = (page: Page, title: string) =>
  page.getByRole('region', { name: 'Library' }).getByRole('listitem').filter({ hasText: title })

export const tagsOf = (page: Page, title: string) =>
  page.getByRole('list', { name: `Tags of “${title}”` }).getByRole('listitem')

/** Adds tags as fast as the page takes them, without waiting for one to be kept before the next. */
export async function addTags(page: Page, title: string, prefix: string, count: number): Promise<void> {
  await page.getByRole('button', { name: `Tags of “${title}”` }).click()
  const field = page.getByRole('textbox', { name: `New tag for “${title}”` })
  for (let i = 0; i < count; i++) {
    await field.fill(`${prefix} ${i}`)
    await field.press('Enter')
  }
}

/** A folder for a browser's profile, gone after `use`. */
export async function withProfile(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-profile-'))
  try {
    await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** A browser over that profile in the library, without some of the usual options; only such a one heeds a changed quota. */
export async function startPersistent(
  folder: string,
  baseURL: string | undefined,
  without: readonly string[] = [],
): Promise<{ context: BrowserContext; page: Page }> {
  const executablePath = await findBrowser()
  if (executablePath === null) throw new Error(NO_BROWSER)
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: BROWSER_ARGS,
    ignoreDefaultArgs: [...without],
    serviceWorkers: 'block',
  })
  const page = await (await quickly(context)).newPage()
  await page.goto(`${baseURL}?view=library`)
  return { context, page }
}

/** A browser over that profile that kept a text and was closed. */
export async function keepPool(folder: string, baseURL: string | undefined): Promise<void> {
  const { context, page } = await startPersistent(folder, baseURL)
  await openText(page, POOL)
  await toLibrary(page)
  await expect(rowOf(page, 'Pool closes on Monday')).toBeVisible()
  await context.close()
}

/** A browser over that profile that can be killed. */
export async function startBrowser(
  folder: string,
): Promise<{ page: Page; kill: () => Promise<void>; close: () => Promise<void> }> {
  const program = await findBrowser()
  if (program === null) throw new Error(NO_BROWSER)
  const portFile = join(folder, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  const options = ['--headless=new', `--user-data-dir=${folder}`, '--remote-debugging-port=0', 'about:blank']
  const child = spawn(program, [...BROWSER_ARGS, ...options], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  await expect(() => expect(existsSync(portFile)).toBe(true)).toPass()
  const port = readFileSync(portFile, 'utf8').split('\n')[0]
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const context = browser.contexts()[0]
  if (!context) throw new Error('a browser has a context')
  await quickly(context)
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    close: async () => {
      const devtools = await browser.newBrowserCDPSession()
      await devtools.send('Browser.close').catch(() => {})
      await ended
    },
  }
}
