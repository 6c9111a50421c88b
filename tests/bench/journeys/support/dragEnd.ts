// The end of what is open, taken by its handle in the text and put some words back: by arrow keys, by mouse, by finger.
import { expect } from '../../../e2e/support/watched'
import type { Hand } from './hand'
import { tabTo } from './ways'

/** Pixels by which it is drawn back. */
const BACK = 60

export async function dragEnd({ page, way }: Hand): Promise<void> {
  const handle = page.getByRole('slider', { name: /^End of the words/ }).last()
  await expect(handle).toBeVisible()
  const before = await handle.getAttribute('aria-valuenow')
  if (way === 'keyboard') {
    await tabTo(page, handle)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
  } else {
    await handle.scrollIntoViewIfNeeded()
    const box = await handle.boundingBox()
    if (!box) throw new Error('the handle is not on the page')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    // Where the line has no room before it, to the end of the line above.
    const to = x - BACK > 24 ? { x: x - BACK, y } : { x: x + BACK, y: y - 28 }
    if (way === 'pointer') {
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 4 })
      await page.mouse.up()
    } else await swipe(page, { x, y }, to)
  }
  await expect(page.getByRole('slider', { name: /^End of the words/ }).last()).not.toHaveAttribute(
    'aria-valuenow',
    before ?? '',
  )
}

/** One finger, as the browser hears of it. */
async function swipe(page: Hand['page'], from: { x: number; y: number }, to: { x: number; y: number }) {
  const devtools = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: { x: number; y: number } | null) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
  await touch('touchStart', from)
  for (const share of [0.25, 0.5, 0.75, 1])
    await touch('touchMove', { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
  await touch('touchEnd', null)
  await devtools.detach()
}
