// The careful reading's worker on hosts of several kinds, stopped between two windows, and where something of it is missing or damaged.
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readIn, withCareful } from '../../e2e/support/careful'
import { withHost } from '../../e2e/support/staticHost'
import { expect, test } from '../../e2e/support/watched'
import { articleOf } from '../../support/newspaper'

const article = articleOf(['“We cannot pay for the repairs,” said Ana Ortiz, who leads the council.'])
/** Long enough for several windows. */
const long = articleOf(
  Array.from(
    { length: 40 },
    (_, i) =>
      `On day ${i} the mayor, Tom Reed, said that the bridge by the mill would be closed for repairs.`,
  ),
)

// Sites of their own come from a port of their own.
test.beforeEach(({ watch }) => watch.expectIncident(/^http:\/\/127\.0\.0\.1:/))
test.describe.configure({ timeout: 180_000 })

test('is cancelled between two windows, and reads the next article with the same worker', async ({
  page,
}) => {
  await withCareful(async (site) => {
    await site.open(page)
    expect((await readIn(page, long, 0.1)).message).toMatch(/^cancelled at 0\./)
    const { analysis, times } = await readIn(page, article)
    expect(analysis?.reading).toBe('careful')
    expect(times.loaded).toBe(0)
  })
})

test('reads on a static host with the headers that the build writes for it, and on one that sends none', async ({
  page,
}) => {
  await withCareful(async (site) => {
    for (const readsHeaders of [true, false])
      await withHost(site.folder, readsHeaders, async (url) => {
        await site.open(page, { url })
        const { analysis, message } = await readIn(page, article)
        expect(message, `headers: ${readsHeaders}`).toBe('')
        expect(analysis?.reading).toBe('careful')
      })
  })
})

test('says why it cannot be had, and what is damaged is loaded anew', async ({ page, watch }) => {
  watch.expectIncident(/404/)
  watch.expectIncident(/wasm|WebAssembly/i)
  await withCareful(async (site) => {
    const network = join(site.folder, site.paths.network)
    const whole = readFileSync(network)
    for (const copy of [network, `${network}.br`, `${network}.gz`]) rmSync(copy)
    await site.open(page)
    expect((await readIn(page, article)).why).toBe('missing')
    writeFileSync(network, whole.subarray(0, 1_000_000))
    expect((await readIn(page, article)).why).toBe('damaged')
    writeFileSync(network, whole)
    expect((await readIn(page, article)).analysis?.reading).toBe('careful')

    // Under the policy of the other workers there is no WebAssembly.
    const elsewhere = site.paths.worker.replace('assets/careful/', 'assets/worker/')
    copyFileSync(join(site.folder, site.paths.worker), join(site.folder, elsewhere))
    await site.open(page, { worker: elsewhere })
    expect((await readIn(page, article)).why).toBe('noRuntime')

    await page.evaluate(async () => {
      const cache = await caches.open('sourcelight-careful')
      for (const request of await cache.keys()) await cache.put(request, new Response(new Uint8Array(1_000)))
    })
    await site.open(page)
    expect((await readIn(page, article)).analysis?.reading).toBe('careful')
  })
})
