// The library in a real browser: what is kept, deleted and put back; two tabs; a killed browser; storage that fails.
import { expectNoFlaw, expectNoOverflow } from './support/flaws'
import {
  addTags,
  FERRY,
  keepPool,
  openOwn,
  openText,
  POOL,
  rowOf,
  startBrowser,
  startPersistent,
  tagsOf,
  toLibrary,
  withProfile,
} from './support/library'
import { expect, test } from './support/watched'

test('what was opened is kept, with the other articles, after closing the page', async ({
  page,
  context,
}) => {
  await openOwn(page, POOL)
  // A text is shown before it is kept: only what the list has is acknowledged.
  await toLibrary(page)
  await expect(rowOf(page, 'Pool closes on Monday')).toBeVisible()
  await page.close()
  const later = await context.newPage()
  await later.goto('./?view=library')
  await rowOf(later, 'Pool closes on Monday').getByRole('link').click()
  await expect(later.getByRole('article')).toContainText('The council voted')
  await later.reload()
  await expect(later.getByRole('article')).toContainText('The council voted')
})

test('a deleted text comes back by the notice or by key, and else is gone for good', async ({ page }) => {
  await openOwn(page, POOL)
  await toLibrary(page)
  const row = rowOf(page, 'Pool closes on Monday')
  const remove = page.getByRole('button', { name: 'Delete “Pool closes on Monday”' })
  await remove.click()
  await expect(row).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row).toHaveCount(1)
  await remove.click()
  await expect(row).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(row).toHaveCount(1)
  await remove.click()
  // What is shown as deleted is.
  await expect(row).toHaveCount(0)
  await page.reload()
  await expect(page.getByText('Nothing of your own yet')).toBeVisible()
})

test('how far a text was read is kept', async ({ page }) => {
  await page.clock.install()
  await openOwn(page, POOL)
  await page.clock.runFor(6000)
  await toLibrary(page)
  await expect(rowOf(page, 'Pool closes').getByText('Read', { exact: true })).toBeVisible()
})

// A hundred of a hundred, and a thousand texts: `npm run bench:journeys`.
test('20 of 20 edits that two tabs make at once are kept', async ({ page, context }) => {
  await openOwn(page, POOL)
  await toLibrary(page)
  const other = await context.newPage()
  await other.goto('./?view=library')
  await Promise.all([
    addTags(page, 'Pool closes on Monday', 'one', 10),
    addTags(other, 'Pool closes on Monday', 'other', 10),
  ])
  for (const tab of [page, other]) await expect(tagsOf(tab, 'Pool closes on Monday')).toHaveCount(20)
  await page.reload()
  await expect(tagsOf(page, 'Pool closes on Monday')).toHaveCount(20)
})

test('a change in one tab shows in the other', async ({ page, context }) => {
  await page.goto('./?view=library')
  const other = await context.newPage()
  await openOwn(other, FERRY)
  await expect(rowOf(page, 'Ferry late again')).toBeVisible()
})

test('a browser that is killed while it writes loses nothing that it acknowledged', async ({ baseURL }) => {
  test.setTimeout(120_000)
  await withProfile(async (folder) => {
    const address = `${baseURL}?view=library`
    const { page, kill } = await startBrowser(folder)
    await page.goto(address)
    await openText(page, POOL)
    await toLibrary(page)
    const acknowledged = new Set<string>()
    // A tag is drawn only after its write was acknowledged.
    const tags = tagsOf(page, 'Pool closes on Monday')
    const writing = addTags(page, 'Pool closes on Monday', 'tag', 500).catch(() => {})
    while (acknowledged.size < 15) for (const tag of await tags.allInnerTexts()) acknowledged.add(tag.trim())
    await kill()
    await writing

    const { page: again, close } = await startBrowser(folder)
    await again.goto(address)
    await expect(tagsOf(again, 'Pool closes on Monday').first()).toBeVisible()
    const kept = (await tagsOf(again, 'Pool closes on Monday').allInnerTexts()).map((tag) => tag.trim())
    expect([...acknowledged].filter((tag) => !kept.includes(tag))).toEqual([])
    await close()
  })
})

test('a page that crashes finds everything again', async ({ page, context }) => {
  await openOwn(page, POOL)
  await toLibrary(page)
  await expect(rowOf(page, 'Pool closes on Monday')).toBeVisible()
  const devtools = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  devtools.send('Page.crash').catch(() => {})
  await crashed
  const again = await context.newPage()
  await again.goto('./?view=library')
  await rowOf(again, 'Pool closes on Monday').getByRole('link').click()
  await expect(again.getByRole('article')).toContainText('The council voted')
})

test('a full disk costs nothing that is kept, and the text stays readable', async ({ baseURL }) => {
  await withProfile(async (folder) => {
    await keepPool(folder, baseURL)
    const { context, page } = await startPersistent(folder, baseURL)
    const devtools = await context.newCDPSession(page)
    const origin = new URL(baseURL ?? '').origin
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 })
    await openText(page, `Ferry late again\n\n${'The ferry came late. '.repeat(40_000)}`)
    await toLibrary(page)
    await expect(page.getByText(/There is no room left on this device/).first()).toBeVisible()
    await expect(rowOf(page, 'Ferry late again')).toBeVisible()
    await page.reload()
    await expect(rowOf(page, 'Pool closes on Monday')).toBeVisible()
    await context.close()
  })
})

test('entries that the browser throws away in the middle of a visit are missed', async ({
  page,
  context,
  baseURL,
}) => {
  await openOwn(page, POOL)
  await toLibrary(page)
  await expect(rowOf(page, 'Pool closes on Monday')).toBeVisible()
  const devtools = await context.newCDPSession(page)
  const origin = new URL(baseURL ?? '').origin
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  await openText(page, FERRY)
  await toLibrary(page)
  await expect(page.getByText(/1 text that you had kept is gone/).first()).toBeVisible()
  await expect(rowOf(page, 'Ferry late again')).toBeVisible()
  await page.getByRole('button', { name: 'I have seen this' }).click()
  await expect(page.getByText(/kept is gone/)).toHaveCount(0)
  await page.reload()
  await expect(rowOf(page, 'Ferry late again')).toBeVisible()
  await expect(page.getByText(/kept is gone/)).toHaveCount(0)
})

test('“remember nothing” writes nothing, and what was kept goes in one go', async ({ page }) => {
  await openOwn(page, POOL)
  await toLibrary(page)
  await page.getByRole('checkbox', { name: /Remember what I open/ }).uncheck()
  await openText(page, FERRY)
  await toLibrary(page)
  await expect(rowOf(page, 'Ferry late again')).toBeVisible()
  await page.reload()
  await expect(rowOf(page, 'Pool closes on Monday')).toBeVisible()
  await expect(rowOf(page, 'Ferry late again')).toHaveCount(0)
  await page.getByRole('button', { name: 'Delete everything…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click()
  await expect(page.getByText('Nothing of your own yet')).toBeVisible()
})

test('everything goes into one file and comes back from it', async ({ page }) => {
  await openOwn(page, POOL)
  await toLibrary(page)
  await addTags(page, 'Pool closes on Monday', 'tag', 2)
  await expect(tagsOf(page, 'Pool closes on Monday')).toHaveCount(2)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export all' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^sourcelight-library-\d{4}-\d\d-\d\d\.jsonl$/)
  await page.getByRole('button', { name: 'Delete “Pool closes on Monday”' }).click()
  await expect(rowOf(page, 'Pool closes on Monday')).toHaveCount(0)
  await page.getByLabel('An exported library').setInputFiles(await download.path())
  await expect(page.getByText('1 text imported.')).toBeVisible()
  await expect(tagsOf(page, 'Pool closes on Monday')).toHaveCount(2)
})

test('the library has no flaw that axe finds and nothing overflows, narrow and wide, by day and night', async ({
  page,
}) => {
  await openOwn(page, POOL)
  await toLibrary(page)
  await addTags(page, 'Pool closes on Monday', 'a rather long tag for a narrow page', 2)
  await expect(tagsOf(page, 'Pool closes on Monday')).toHaveCount(2)
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoFlaw(page)
    await expectNoOverflow(page)
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoFlaw(page, { colorsOnly: true })
})
