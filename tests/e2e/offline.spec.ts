// The app without a network, and over a deploy: its files are kept, and a newer version comes only when asked.
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { serveFolder } from '../../src/cli/serving/staticServer.mjs'
import { expect, test } from './support/watched'

test.use({ serviceWorkers: 'allow' })

const isKept = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)

test('what was opened once opens without a network, article and analysis of a new text alike', async ({
  page,
  context,
}) => {
  await page.goto('./')
  await expect.poll(() => isKept(page)).toBe('activated')
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('main').locator('mark').first()).toBeAttached()
  await page.getByRole('button', { name: 'Open…' }).click()
  await page.getByLabel('Article text').fill('“The pool closes on Monday,” said Ana Ortiz.')
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('main').locator('mark')).toContainText(['The pool closes on Monday'])
})

const startOfHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** A deploy: the page changes, and with it the worker's list. */
function deploy(folder: string, title: string): void {
  const index = join(folder, 'index.html')
  const worker = join(folder, 'service-worker.js')
  const before = readFileSync(index, 'utf8')
  const after = before.replace(/<title>.*<\/title>/, `<title>${title}</title>`)
  writeFileSync(index, after)
  const list = readFileSync(worker, 'utf8')
  writeFileSync(worker, list.replace(startOfHash(before), startOfHash(after)))
}

test('a newer version is offered after a deploy, comes when asked, and once', async ({ page, watch }) => {
  // Served from a port of its own.
  watch.expectIncident(/^http:\/\/127\.0\.0\.1:/)
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-'))
  cpSync(resolve(import.meta.dirname, '../../dist'), folder, { recursive: true })
  const server = await serveFolder(folder, 0)
  await page.goto(server.url)
  await expect.poll(() => isKept(page)).toBe('activated')
  await page.reload()
  deploy(folder, 'Sourcelight, the next')
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  const offer = page.getByText('A new version of Sourcelight is ready.')
  await expect(offer).toBeVisible()
  expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1)
  let loads = 0
  page.on('load', () => loads++)
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Load it' }).click()
  await loaded
  const served = await page.evaluate(async () => (await fetch('./')).text())
  expect(served).toContain('<title>Sourcelight, the next')
  await expect(page.getByRole('main').locator('mark').first()).toBeAttached()
  expect(loads).toBe(1)
  await expect(offer).toBeHidden()
  await server.close()
  rmSync(folder, { recursive: true })
})
