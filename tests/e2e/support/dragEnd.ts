// The end of what is open, taken by its handle in the text and put elsewhere by some words, by mouse or by finger.
import { expect, type Page } from '@playwright/test'

type Point = { readonly x: number; readonly y: number }

/** Pixels by which it is drawn back. */
const BACK = 60

export const endHandle = (page: Page) => page.getByRole('slider', { name: /^End of the words/ }).last()

export async function dragEnd(page: Page, by: 'mouse' | 'finger'): Promise<void> {
  const handle = endHandle(page)
  await expect(handle).toBeVisible()
  const before = await handle.getAttribute('aria-valuenow')
  await handle.scrollIntoViewIfNeeded()
  const box = await handle.boundingBox()
  if (!box) throw new Error('the handle is not on the page')
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  // Where the line has no room before it, to the line above, or forward: one of them is another word.
  const to = [
    ...(from.x - BACK > 24 ? [{ x: from.x - BACK, y: from.y }] : []),
    ...[3 * BACK, BACK].map((right) => ({ x: from.x + right, y: from.y - 28 })),
    { x: from.x + BACK, y: from.y },
  ]
  for (const at of to) {
    if (by === 'mouse') {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(at.x, at.y, { steps: 4 })
      await page.mouse.up()
    } else await swipe(page, from, at)
    await page.waitForTimeout(50)
    if ((await endHandle(page).getAttribute('aria-valuenow')) !== before) return
  }
  throw new Error('the end does not come to another word')
}

/** One finger, as the browser hears of it. */
async function swipe(page: Page, from: Point, to: Point): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: Point | null) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
  await touch('touchStart', from)
  for (const share of [0.25, 0.5, 0.75, 1])
    await touch('touchMove', { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
  await touch('touchEnd', null)
  await devtools.detach()
}
