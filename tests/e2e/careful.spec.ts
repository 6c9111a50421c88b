import type { Page } from '@playwright/test'
import { articleOf } from '../support/newspaper'
import { endIn, readIn, withCareful } from './support/careful'
import { isKept, update, waits } from './support/deploy'
import { expect, test } from './support/watched'

/** Sites of their own come from a port of their own. */
const OWN_PORT = /^http:\/\/127\.0\.0\.1:/

const article = articleOf([
  'The town council voted on Tuesday to close the old pool in October.',
  '“We cannot pay for the repairs,” said Ana Ortiz, who leads the council. She added that swimmers would find a new pool by the station in May.',
  'Two officials with knowledge of the plan said the land had been sold already.',
])
const keptOf = (page: Page, cache: string) =>
  page.evaluate(
    async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname.slice(1)),
    cache,
  )

test.beforeEach(({ watch }) => watch.expectIncident(OWN_PORT))
test.describe.configure({ timeout: 180_000 })

test('reads under the strict policy, and only then keeps its files', async ({ page }) => {
  await withCareful(async (site) => {
    await site.open(page)
    expect(await keptOf(page, 'sourcelight-careful')).toEqual([])
    const { analysis, message } = await readIn(page, article)
    expect(message).toBe('')
    expect(analysis?.reading).toBe('careful')
    const said = analysis?.attributions.map(({ content, source }) => ({
      words: content.map(({ start, end }) => article.text.slice(start, end)).join(' … '),
      source: 'span' in source ? article.text.slice(source.span.start, source.span.end) : null,
    }))
    expect(said).toContainEqual({
      words: expect.stringContaining('We cannot pay for the repairs'),
      source: expect.stringContaining('Ana Ortiz'),
    })
    expect(said).toContainEqual({
      words: expect.stringContaining('the land had been sold already'),
      source: expect.stringContaining('officials'),
    })
    const { worker, heads, network, runtime } = site.paths
    expect((await keptOf(page, 'sourcelight-careful')).sort()).toEqual(
      [worker, heads, network, runtime].sort(),
    )
  })
})

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' })

  test('reads on once it was loaded; a first visit keeps nothing of it', async ({ page, context }) => {
    await withCareful(async (site) => {
      await page.goto(site.url)
      await expect.poll(() => isKept(page)).toBe('activated')
      const kept = await keptOf(page, 'sourcelight-files')
      expect(kept).toContain('models/sourcelight.bin')
      for (const path of Object.values(site.paths)) expect(kept).not.toContain(path)

      await site.open(page)
      expect((await readIn(page, article)).analysis?.reading).toBe('careful')
      await endIn(page)
      // What comes after a deploy is read with offline, too.
      site.deploy('Sourcelight, the next')
      await update(page)
      await expect.poll(() => waits(page)).toBe(true)
      expect(await keptOf(page, 'sourcelight-files')).toContain(site.paths.worker)
      await context.setOffline(true)
      expect((await readIn(page, article)).analysis?.reading).toBe('careful')
    })
  })
})
