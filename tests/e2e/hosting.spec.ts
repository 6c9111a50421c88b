// How the reader is served: strict headers, the same policy in the page, nothing from anywhere else.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from './support/watched'

const root = resolve(import.meta.dirname, '../..')

test('the page opens without a violation, an error or a request elsewhere', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('#root')).not.toBeEmpty()
})

test('page and headers carry the same policy', async ({ page }) => {
  const response = await page.goto('./')
  const headers = (await response?.allHeaders()) ?? {}
  const policy = headers['content-security-policy'] ?? ''
  const inPage = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toContain('unsafe')
  expect(policy.replace(" frame-ancestors 'none';", '')).toBe(inPage)
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('the policy is at work: no inline script, no remote address, no string for a script’s address', async ({
  page,
  watch,
}) => {
  watch.expectIncident(/.*/)
  await page.goto('./')
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script')
    let assigned = 'assigned'
    try {
      script.src = './x.js'
    } catch {
      assigned = 'refused'
    }
    const inserted = document.createElement('div')
    let markup = 'inserted'
    try {
      inserted.setHTMLUnsafe('<img src=x>')
    } catch {
      markup = 'refused'
    }
    const image = await new Promise((done) => {
      const remote = new Image()
      remote.onload = () => done('loaded')
      remote.onerror = () => done('refused')
      remote.src = 'https://elsewhere.example/x.png'
    })
    return { assigned, markup, image }
  })
  expect(outcome).toEqual({ assigned: 'refused', markup: 'refused', image: 'refused' })
})

test('a file that is not there is a plain 404', async ({ request }) => {
  for (const path of [
    'nothing.js',
    '..%2fpackage.json',
    '.%2e/package.json',
    '%00',
    'assets/',
    '_headers%5c',
  ])
    expect((await request.get(`./${path}`)).status(), path).toBe(404)
})

test('the page’s foot leads to the notices of all that is shipped', async ({ page, watch }) => {
  // A text has no icon of its own, and the browser looks for one.
  watch.expectIncident(/404/)
  await page.goto('./')
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: 'fonts, libraries and their licenses' })
    .click()
  const notices = page.locator('body')
  for (const name of [
    'preact',
    'parse5',
    'source-serif-4',
    'public-sans',
    'tailwindcss',
    'Reserved Font Name',
  ])
    await expect(notices).toContainText(name)
  // What only tests and tools use is not shipped.
  for (const name of ['vitest', 'compromise', 'sirv']) await expect(notices).not.toContainText(` ${name} `)
})

test('the fonts are the files of their packages, unchanged', () => {
  const hashesIn = (folder: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.woff2'))
      .map((name) =>
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      )
  const theirs = ['@fontsource-variable', '@fontsource'].flatMap((scope) => {
    const fonts = join(root, 'node_modules', scope)
    return readdirSync(fonts).flatMap((name) => hashesIn(join(fonts, name, 'files')))
  })
  const ours = hashesIn(join(root, 'dist/assets'))
  expect(ours.length).toBeGreaterThan(0)
  expect(theirs).toEqual(expect.arrayContaining(ours))
})
