// How the reader is served: strict headers, the same policy in the page, nothing from anywhere else.
import { expect, test } from './support/watched'

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
