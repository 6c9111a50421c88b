// What can fail under a reader's hands: storage that is blocked, damaged or of another version; workers that do not work.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import {
  keepPool,
  openOwn,
  openText,
  POOL,
  rowOf,
  startPersistent,
  toLibrary,
  withProfile,
} from './support/library'
import { paste } from './support/opening'
import { quickly } from './support/quickly'
import { expect, test } from './support/watched'

const WORKER = '**/assets/worker/analysis.worker-*.js'
const textIsThere = (page: Page) => expect(page.getByRole('article')).toContainText('Ana Ortiz said.')

/** Every worker of the page runs this instead; null: there is none. */
const replaceWorker = (page: Page, script: string | null) =>
  page.route(WORKER, (route) =>
    script === null
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ contentType: 'text/javascript', body: script }),
  )

for (const [what, script] of [
  ['is not there', null],
  ['throws', 'throw new Error("no")'],
  ['is no script', 'for (;'],
] as const)
  test(`an analysis whose worker ${what} leaves the text readable, and can be tried again`, async ({
    page,
    watch,
  }) => {
    watch.expectIncident(/404|no|Unexpected token|SyntaxError/)
    await replaceWorker(page, script)
    await openOwn(page, POOL)
    await expect(page.getByRole('alert')).toContainText('The analysis failed.')
    await textIsThere(page)
    await page.unroute(WORKER)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('article').locator('mark').first()).toBeVisible()
  })

test('a text whose reader is gone from the server, as after a deploy, is not blamed', async ({
  page,
  watch,
}) => {
  watch.expectIncident(/404/)
  await page.route('**/assets/worker/opening.worker-*.js', (route) =>
    route.fulfill({ status: 404, body: '' }),
  )
  await page.goto('./?view=library')
  await paste(page, POOL)
  await expect(page.getByRole('alert')).toContainText('Load this page again')
})

test('a page that cannot be drawn leaves words and the way to others', async ({ page, watch }) => {
  watch.expectIncident(/null/)
  await page.route('**/articles/*.json', async (route) => {
    const response = await route.fetch()
    const found = await response.json()
    await route.fulfill({
      json: found.article ? { ...found, article: { ...found.article, blocks: [null] } } : found,
    })
  })
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('could not draw this page')
  await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible()
  await page.getByRole('button', { name: 'To the library' }).click()
  await expect(page.getByRole('region', { name: 'Library' })).toBeVisible()
  await openText(page, POOL)
})

for (const [what, status, body] of [
  ['is gone, as after a deploy', 404, ''],
  ['is none that this browser reads', 200, 'this is no script'],
] as const)
  test(`a page whose script ${what} is not blank`, async ({ page, watch }) => {
    // The article that stands there is preloaded for an app that does not come.
    watch.expectIncident(/404|Unexpected|preloaded|Failed to fetch/)
    await page.route('**/assets/index-*.js', (route) =>
      route.fulfill({ status, contentType: 'text/javascript', body }),
    )
    await page.goto('./')
    await expect(page.getByRole('heading', { name: 'Sourcelight has not started' })).toBeVisible()
  })

test('what is pasted while the app is on its way is opened once it is there', async ({ context }) => {
  const page = await context.newPage()
  let come = () => {}
  const coming = new Promise<void>((done) => {
    come = done
  })
  await page.route('**/assets/index-*.js', async (route) => {
    await coming
    await route.continue()
  })
  await page.goto('./')
  const opened = openText(page, POOL)
  come()
  await opened
})

test('a page without scripts is not blank', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(baseURL ?? '')
  await expect(page.getByRole('heading', { name: 'Sourcelight has not started' })).toBeVisible()
  await context.close()
})

test('a private window says that it keeps nothing for long, and keeps nothing', async ({
  browser,
  baseURL,
}) => {
  for (const visit of ['first', 'second']) {
    // Off the record, as private windows are.
    const context = await quickly(await browser.newContext({ serviceWorkers: 'block' }))
    const page = await context.newPage()
    await page.goto(`${baseURL}?view=library`)
    await expect(page.getByText(/a private window does when it closes/)).toBeVisible()
    await expect(rowOf(page, 'Pool closes on Monday'), visit).toHaveCount(0)
    await openText(page, POOL)
    await toLibrary(page)
    await expect(rowOf(page, 'Pool closes on Monday')).toBeVisible()
    await context.close()
  }
})

test('a page that comes back from the browser’s memory goes on, keeps and analyses', async ({ baseURL }) => {
  await withProfile(async (folder) => {
    const { context, page } = await startPersistent(folder, baseURL, ['--disable-back-forward-cache'])
    await openText(page, POOL)
    await toLibrary(page)
    await page.evaluate(() =>
      addEventListener('pageshow', (event) => {
        document.documentElement.dataset.restored = String(event.persisted)
      }),
    )
    // A browser keeps no page that is still at work: once nothing has been written for a while, it does.
    await page.waitForTimeout(1_000)
    await page.goto(`${baseURL}icon.svg`)
    // The driver's own way back waits for a load that never comes.
    await page.evaluate(() => history.back())
    await expect(page.locator('html')).toHaveAttribute('data-restored', 'true')
    await openText(page, `${POOL}\n\nIt opens again in May.`)
    await expect(page.getByRole('article').locator('mark').first()).toBeVisible()
    await toLibrary(page)
    await expect(rowOf(page, 'Pool closes on Monday')).toHaveCount(2)
    await page.reload()
    await expect(rowOf(page, 'Pool closes on Monday')).toHaveCount(2)
    await context.close()
  })
})

test('an analysis that hangs is ended, tried once more, then given up; the page stays alive', async ({
  page,
}) => {
  await replaceWorker(page, 'for (;;);')
  await page.clock.install()
  await openOwn(page, POOL)
  await page.clock.runFor(21_000)
  await page.clock.runFor(21_000)
  await expect(page.getByRole('alert')).toContainText('took too long')
  await textIsThere(page)
})

test('blocked storage: the app works in memory and says so', async ({ baseURL }) => {
  await withProfile(async (folder) => {
    mkdirSync(join(folder, 'Default'))
    const blocked = { profile: { default_content_setting_values: { cookies: 2 } } }
    writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(blocked))
    const { context, page } = await startPersistent(folder, baseURL)
    await expect(page.getByText(/This browser keeps nothing for this site/)).toBeVisible()
    await openText(page, POOL)
    await textIsThere(page)
    await toLibrary(page)
    await expect(rowOf(page, 'Pool closes on Monday')).toBeVisible()
    await context.close()
  })
})

test('an old tab steps aside for a newer version and says so; an older one touches nothing', async ({
  page,
  context,
}) => {
  await openOwn(page, POOL)
  await toLibrary(page)
  await upgrade(page, 7)
  await expect(page.getByText(/A newer version of Sourcelight is open in another tab/)).toBeVisible()
  const older = await context.newPage()
  await older.goto('./?view=library')
  await expect(older.getByText(/A newer version of Sourcelight wrote your library/)).toBeVisible()
  await openText(older, POOL)
  await textIsThere(older)
  expect(await countEntries(page)).toBe(1)
})

test('a damaged record is set aside and told, the others stay', async ({ page }) => {
  await openOwn(page, POOL)
  await toLibrary(page)
  await expect(rowOf(page, 'Pool closes on Monday')).toBeVisible()
  await page.evaluate(async () => {
    const request = indexedDB.open('sourcelight')
    await new Promise((resolve) => request.addEventListener('success', resolve))
    const tx = request.result.transaction('entries', 'readwrite')
    tx.objectStore('entries').put({ title: 7 }, 'broken')
    await new Promise((resolve) => tx.addEventListener('complete', resolve))
    request.result.close()
  })
  await page.reload()
  await expect(page.getByText(/1 record was damaged and set aside/)).toBeVisible()
  await expect(rowOf(page, 'Pool closes on Monday')).toBeVisible()
})

test('a garbled database, which the browser passes off as an empty one, is noticed', async ({ baseURL }) => {
  await withProfile(async (folder) => {
    await keepPool(folder, baseURL)
    garble(join(folder, 'Default', 'IndexedDB'))
    const { context, page } = await startPersistent(folder, baseURL)
    await expect(page.getByText(/1 text that you had kept is gone/)).toBeVisible()
    await context.close()
  })
})

/** Overwrites the files that tell where everything is. */
function garble(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/MANIFEST|\.log$|\.ldb$/.test(name)) writeFileSync(join(folder, name), 'garbled'.repeat(100))
}

/** What a newer version of the app does to the database, in the same page. */
const upgrade = (page: Page, version: number) =>
  page.evaluate(async (to) => {
    const request = indexedDB.open('sourcelight', to)
    await new Promise((resolve) => request.addEventListener('success', resolve))
    request.result.close()
  }, version)

const countEntries = (page: Page) =>
  page.evaluate(async () => {
    const request = indexedDB.open('sourcelight')
    await new Promise((resolve) => request.addEventListener('success', resolve))
    const count = request.result.transaction('entries').objectStore('entries').count()
    await new Promise((resolve) => count.addEventListener('success', resolve))
    request.result.close()
    return count.result
  })
