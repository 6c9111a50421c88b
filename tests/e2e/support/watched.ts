// The page that end-to-end tests use: whatever it lets out, blocks or complains about fails the test at its end.
import { test as base, expect, type Page } from '@playwright/test'
import { quickly } from './quickly'

/** What went wrong beside what the test looked at. */
export type Incident = { readonly kind: 'console' | 'error' | 'policy' | 'elsewhere'; readonly text: string }

type Watch = {
  /** Everything so far; a test that provokes an incident takes it out. */
  incidents: Incident[]
  /** Incidents that the test provokes on purpose and that must not fail it. */
  expectIncident: (pattern: RegExp) => void
}

type Options = {
  /** Whether texts are read carefully by themselves, as they are from this machine. */
  readsCarefully: boolean
}

/** `test`, with a page that is watched for errors, policy violations and requests to other origins. */
export const test = base.extend<{ watch: Watch } & Options>({
  readsCarefully: [false, { option: true }],
  page: async ({ page }, use) => {
    const { goto, reload } = page
    page.goto = async (...to) => {
      const response = await goto.apply(page, to)
      await untilStarted(page)
      return response
    }
    page.reload = async (...how) => {
      const response = await reload.apply(page, how)
      await untilStarted(page)
      return response
    }
    await use(page)
  },
  watch: [
    async ({ context, baseURL, readsCarefully }, use) => {
      const incidents: Incident[] = []
      // Where a test does without the service worker, the test runner itself complains.
      const expected: RegExp[] = [/Service Worker registration blocked by Playwright/]
      const origin = new URL(baseURL ?? '').origin
      const note = (kind: Incident['kind'], text: string) => {
        if (!expected.some((pattern) => pattern.test(text))) incidents.push({ kind, text })
      }
      if (!readsCarefully) await quickly(context)
      await context.exposeBinding('noteViolation', (_source, text: string) => note('policy', text))
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const tell = (globalThis as unknown as { noteViolation(text: string): void }).noteViolation
          tell(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
        })
      })
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') note('console', message.text())
      })
      context.on('weberror', (error) => note('error', error.error().message))
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) note('elsewhere', request.url())
      })
      await use({ incidents, expectIncident: (pattern) => expected.push(pattern) })
      expect(incidents).toEqual([])
    },
    { auto: true },
  ],
})

/** Once the app has come: what was sent stands there before, and hears neither keys nor presses. */
export async function untilStarted(page: Page): Promise<void> {
  await page
    .locator('[data-not-started]')
    .waitFor({ state: 'detached', timeout: 5_000 })
    .catch(() => {})
}

export { expect }
