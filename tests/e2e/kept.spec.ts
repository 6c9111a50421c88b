// What the build of ef710d1 kept and linked to opens unchanged in a real browser: its profile, and links of every kind.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { type OldLink, oldLinks, oldProfile, readFixture } from '../support/fixtures'
import { dumpProfile, restoreProfile } from '../support/profile'
import { rowOf } from './support/library'
import { look } from './support/opens'
import { expect, test } from './support/watched'

/** Puts a profile back before the app is there: from a page of the same origin that is not the app. */
async function restore(page: Page, profile = oldProfile()) {
  const body = '<!doctype html><link rel="icon" href="data:,">'
  await page.route('**/elsewhere', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('./elsewhere')
  await page.evaluate(restoreProfile, profile)
}

/** What an export says, whenever it was made. */
const linesOf = (file: string) => file.split('\n').slice(1)

test('a profile opens with everything that was in it, and an export says the same', async ({ page }) => {
  await restore(page)
  await page.goto('./?view=library')
  await expect(page.getByRole('region', { name: 'Library' }).locator('li[data-id]')).toHaveCount(43)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night')
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large')
  await expect(page.getByText(/1 record was damaged and set aside/).first()).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export all' }).click(),
  ])
  expect(linesOf(readFileSync(await download.path(), 'utf8'))).toEqual(
    linesOf(readFixture('library.jsonl.gz')),
  )
  await expect(rowOf(page, 'A month at the lock of Tarn').getByText(/^\d\d % read$/)).toBeVisible()
  await rowOf(page, 'Elm Falls decides that the pool will close').getByRole('link').click()
  await page.getByRole('tab', { name: /^Notes/ }).click()
  await expect(page.getByRole('list', { name: 'Notes in text order' }).locator('> li')).toHaveCount(4)
})

test('a library file fills an empty library', async ({ page }) => {
  await page.goto('./?view=library')
  const buffer = Buffer.from(readFixture('library.jsonl.gz'))
  await page.getByLabel('An exported library').setInputFiles({ name: 'l.jsonl', mimeType: '', buffer })
  await expect(page.getByText('42 texts imported.')).toBeVisible()
  // Two of them ship with the reader, and so does a third since.
  await expect(page.getByRole('region', { name: 'Library' }).locator('li[data-id]')).toHaveCount(43)
})

test('a database of a version to come is left as it is, and that is said', async ({ page }) => {
  const profile = oldProfile()
  const newer = {
    ...profile,
    databases: profile.databases.map((one) => (one.name === 'sourcelight' ? { ...one, version: 99 } : one)),
  }
  await restore(page, newer)
  await page.goto('./?view=library')
  await expect(page.getByText(/A newer version of Sourcelight wrote your library/).first()).toBeVisible()
  const found = (await page.evaluate(dumpProfile)).databases.find(({ name }) => name === 'sourcelight')
  expect(found).toEqual(newer.databases.find(({ name }) => name === 'sourcelight'))
})

test('links to what is kept open there', async ({ page }) => {
  await restore(page)
  for (const link of oldLinks().filter(({ kept }) => kept)) {
    await page.goto('about:blank')
    await follow(page, link)
  }
})

// One test each: none finds what another has left, and both workers have some.
for (const link of oldLinks().filter(({ kept }) => !kept))
  test(`${link.name} opens what it did, for somebody who has nothing`, async ({ page }) => {
    await follow(page, link)
  })

async function follow(page: Page, { name, path, opens }: OldLink) {
  await page.goto(path)
  await expect.poll(() => look(page), { message: name }).toEqual(opens)
}
