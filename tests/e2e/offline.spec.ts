// The app without a network, and over deploys: its files are kept, and a newer version comes only when asked.
import type { Page } from '@playwright/test'
import { isKept, update, waits, withSite } from './support/deploy'
import { openText, POOL, toLibrary } from './support/library'
import { expect, test } from './support/watched'

test.use({ serviceWorkers: 'allow' })

const highlights = (page: Page) => page.getByRole('main').locator('mark')
const offerOn = (page: Page) => page.getByText('A new version of Sourcelight is ready.')
/** Pages of `withSite` come from a port of their own. */
const OWN_PORT = /^http:\/\/127\.0\.0\.1:/

/** How many kept files have an address like this. */
const keptOf = (page: Page, { source }: RegExp) =>
  page.evaluate(async (source) => {
    const keys = await (await caches.open('sourcelight-files')).keys()
    return keys.filter(({ url }) => new RegExp(source).test(url)).length
  }, source)

/** Opens the site and waits until its files are kept and it is served from them. */
async function openKept(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await expect.poll(() => isKept(page)).toBe('activated')
  await page.reload()
  await expect(highlights(page).first()).toBeAttached()
}

/** Counts how often a page loads from now on. */
function countLoads(page: Page): () => number {
  let loads = 0
  page.on('load', () => loads++)
  return () => loads
}

test('what was opened once opens without a network, article and analysis of a new text alike', async ({
  page,
  context,
}) => {
  await page.goto('./')
  await expect.poll(() => isKept(page)).toBe('activated')
  expect(await keptOf(page, /\/worker\//)).toBe(0)
  await context.setOffline(true)
  await page.reload()
  await expect(highlights(page).first()).toBeAttached()

  await context.setOffline(false)
  await openText(page, POOL)
  await expect.poll(() => keptOf(page, /\/worker\/(?:opening|analysis)\./)).toBe(2)
  await context.setOffline(true)
  await page.reload()
  await expect(highlights(page).first()).toBeAttached()
  await page.getByRole('button', { name: 'Open…' }).click()
  await page.getByLabel('Article text').fill('“The pool closes on Monday,” said Ana Ortiz.')
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(highlights(page)).toContainText(['The pool closes on Monday'])
})

test('what reads documents is kept from the second visit on', async ({ page }) => {
  const kept = () => keptOf(page, /pdf\.worker|second\.worker|-cyrillic-/)
  await page.goto('./')
  await expect.poll(() => isKept(page)).toBe('activated')
  expect(await kept()).toBe(0)
  await page.reload()
  await expect.poll(kept).toBeGreaterThan(2)
})

test('a newer version is offered after a deploy, comes when asked, and once', async ({ page, watch }) => {
  watch.expectIncident(OWN_PORT)
  await withSite(async (site) => {
    await openKept(page, site.url)
    site.deploy('Sourcelight, the next')
    const loads = countLoads(page)
    await update(page)
    await expect(offerOn(page)).toBeVisible()
    expect(loads()).toBe(0)
    const loaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Load it' }).click()
    await loaded
    const served = await page.evaluate(async () => (await fetch('./')).text())
    expect(served).toContain('<title>Sourcelight, the next')
    await expect(highlights(page).first()).toBeAttached()
    expect(loads()).toBe(1)
    await expect(offerOn(page)).toBeHidden()
  })
})

test('a server that has another version each time sends no page round in circles', async ({
  page,
  watch,
}) => {
  watch.expectIncident(OWN_PORT)
  await withSite(async (site) => {
    await openKept(page, site.url)
    const loads = countLoads(page)
    for (const nth of [1, 2, 3, 4]) {
      site.deploy(`Sourcelight ${nth}`)
      await update(page)
      await expect.poll(() => waits(page)).toBe(true)
      await expect(offerOn(page)).toBeVisible()
    }
    expect(loads()).toBe(0)
    const loaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Load it' }).click()
    await loaded
    site.deploy('Sourcelight 5')
    await update(page)
    await expect(offerOn(page)).toBeVisible()
    expect(loads()).toBe(1)
  })
})

test('files of two builds, and a service worker that is gone, change nothing', async ({
  page,
  context,
  watch,
}) => {
  watch.expectIncident(OWN_PORT)
  watch.expectIncident(/404|bad HTTP response code/)
  await withSite(async (site) => {
    await openKept(page, site.url)
    site.deploy('Half of the next', false)
    await update(page)
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing))
      .toBeNull()
    await expect(offerOn(page)).toBeHidden()
    site.dropServiceWorker()
    expect(await update(page)).toBe('failed')
    await context.setOffline(true)
    await page.reload()
    await expect(highlights(page).first()).toBeAttached()
    expect(await page.evaluate(async () => (await fetch('./')).text())).not.toContain('Half of the next')
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})

test('two tabs, a deploy and a newer library at once: the other tab goes on, and comes along when asked', async ({
  page: old,
  context,
  watch,
}) => {
  watch.expectIncident(OWN_PORT)
  await withSite(async (site) => {
    await openKept(old, site.url)
    await openText(old, POOL)
    const next = await context.newPage()
    await openKept(next, site.url)
    site.deploy('Sourcelight, the next')
    const loads = countLoads(old)
    await update(next)
    const loaded = next.waitForEvent('load')
    await next.getByRole('button', { name: 'Load it' }).click()
    await loaded
    await next.evaluate(async () => {
      const request = indexedDB.open('sourcelight', 7)
      await new Promise((resolve) => request.addEventListener('success', resolve))
      request.result.close()
    })
    // Both are told, and the notice that comes later takes the other's place.
    await expect(old.getByText(/A new(er)? version of Sourcelight is/)).toBeVisible()
    await openText(old, `${POOL}\n\nIt opens again in May.`)
    await toLibrary(old)
    await expect(old.getByText(/A newer version of Sourcelight/).first()).toBeVisible()
    expect(loads()).toBe(0)
    await expect(old.getByRole('link', { name: 'Pool closes on Monday' }).first()).toBeVisible()
  })
})
