// The local server's door in a real browser: for the app alone, and for no page whose name was made to lead here.
import { chromium } from '@playwright/test'
import { findBrowser } from '../support/findBrowser.mjs'
import { BROWSER_ARGS } from './playwright.config'
import { expect, test } from './support/watched'

test('an address goes through the door, which reaches nothing that is not there', async ({ page, watch }) => {
  watch.expectIncident(/Failed to load resource/)
  const asked = page.waitForRequest('**/door/page')
  await page.goto('./?view=library')
  await page.getByRole('button', { name: 'Open…' }).click()
  await page.getByLabel('Address of an article').fill('nobody.invalid/pool')
  await page.getByRole('button', { name: 'Get it' }).click()
  expect((await asked).postData()).toBe('https://nobody.invalid/pool')
  await expect(page.getByRole('alert')).toContainText('nobody.invalid cannot be reached')
})

test('a page that was rebound to this machine gets neither the app nor a token', async ({ baseURL }) => {
  const { port } = new URL(baseURL ?? '')
  const rules = '--host-resolver-rules=MAP evil.example 127.0.0.1'
  const browser = await chromium.launch({
    executablePath: (await findBrowser()) ?? '',
    args: [...BROWSER_ARGS, rules],
  })
  try {
    const page = await browser.newPage()
    const answer = await page.goto(`http://evil.example:${port}/`)
    expect(answer?.status()).toBe(421)
    await expect(page.locator('#root')).toHaveCount(0)
    const asked = await page.evaluate(async () =>
      Promise.all(
        ['door/token', 'door/page', ''].map(async (path) => {
          const reply = await fetch(`/${path}`, { method: 'POST' })
          return [reply.status, /[0-9a-f]{64}/.test(await reply.text())]
        }),
      ),
    )
    expect(asked).toEqual([
      [421, false],
      [421, false],
      [421, false],
    ])
    // Nor by the server's own name: that is another origin to it.
    const across = await page.evaluate(
      (site) =>
        fetch(`${site}door/token`, { method: 'POST' }).then(
          (reply) => reply.status,
          () => 'refused',
        ),
      `http://127.0.0.1:${port}/`,
    )
    expect(across).toBe('refused')
  } finally {
    await browser.close()
  }
})
