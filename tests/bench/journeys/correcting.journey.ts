// Corrections of two tabs at once, and a browser that is killed: none that was told is lost.
import type { Page } from '@playwright/test'
import { openText, startBrowser, withProfile } from '../../e2e/support/library'
import { expect, test } from '../../e2e/support/watched'

const TEXT = `Trams from May

Tom Birk warned that the old bridge would have to go. “We had no choice,” said the mayor, Ann Roe.`

const mark = (page: Page, words: string) => page.locator('article mark', { hasText: words }).first()

test('a hundred corrections of two tabs at once are all kept, and a killed browser loses none that was told', async ({
  baseURL,
}) => {
  test.setTimeout(120_000)
  await withProfile(async (folder) => {
    const { page, kill } = await startBrowser(folder)
    await page.goto(`${baseURL}?view=library`)
    await openText(page, TEXT)
    await expect(mark(page, 'We had no choice')).toBeVisible()
    const address = page.url()
    const other = await page.context().newPage()
    await other.goto(address)
    await expect(mark(other, 'We had no choice')).toBeVisible()
    const tabs = [page, other]
    for (const tab of tabs) await mark(tab, 'We had no choice').click()
    // Each press changes quote to claim, or back: one entry of the log.
    const press = async (tab: Page) => {
      for (let i = 0; i < 50; i++) {
        await tab.evaluate(() =>
          document.dispatchEvent(new KeyboardEvent('keydown', { key: 'd', code: 'KeyD', bubbles: true })),
        )
        await tab.waitForTimeout(5)
      }
    }
    await Promise.all(tabs.map(press))
    await expect.poll(() => entriesIn(page), { timeout: 30_000 }).toBe(100)
    // Killed in the middle of more: what the device had by then is there.
    const pressing = press(page).catch(() => {})
    await expect.poll(() => entriesIn(other), { timeout: 30_000, intervals: [50] }).toBeGreaterThan(110)
    const acknowledged = await entriesIn(other)
    await kill()
    await pressing
    const { page: again, close } = await startBrowser(folder)
    await again.goto(address)
    await expect(mark(again, 'We had no choice')).toBeVisible()
    expect(await entriesIn(again)).toBeGreaterThanOrEqual(acknowledged)
    await close()
  })
})

/** How many corrections the device has. */
const entriesIn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const request = indexedDB.open('sourcelight')
        request.onsuccess = () => {
          const db = request.result
          const all = db.transaction('corrections').objectStore('corrections').getAll()
          all.onsuccess = () => {
            db.close()
            done((all.result as readonly (readonly unknown[])[]).flat().length)
          }
        }
      }),
  )
