// How somebody corrects by keyboard alone, by touch alone or by pointer: a highlight opened, a command given, a form filled in.
import type { Locator, Page } from '@playwright/test'
import { type CommandId, commandOf } from '../../../../src/state'
import { tabTo, type Way } from '../tabTo'
import { expect } from '../watched'

export type Hand = {
  readonly page: Page
  readonly way: Way
  readonly press: (target: Locator) => Promise<void>
  /** By its key, or by its name in the palette. */
  readonly give: (id: CommandId) => Promise<void>
  /** Goes to what is found by a name, in that group of the palette. */
  readonly find: (name: string, group: RegExp) => Promise<void>
  /** Opens the card of a highlight; false where no hand reaches it. */
  readonly open: (key: string) => Promise<boolean>
  readonly choose: (select: Locator, value: string) => Promise<void>
  readonly write: (field: Locator, words: string) => Promise<void>
  readonly tick: (box: Locator, on: boolean) => Promise<void>
  /** A slider to a place, as near as this way comes; gives back where it is then. */
  readonly slide: (range: Locator, to: number) => Promise<number>
  /** A handle by mouse, freely, to where a character stands. */
  readonly dragTo: (handle: Locator, offset: number, edge: 'start' | 'end') => Promise<void>
  /** Selects words of the article, as a pointer or a finger does. */
  readonly select: (start: number, end: number) => Promise<void>
}

/** Highlights that have been open are closed by then. */
async function closeCard(page: Page): Promise<void> {
  const card = page.getByRole('dialog', { name: /^About this passage/ })
  for (let i = 0; i < 3 && (await card.count()) > 0; i++) await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
}

/** Keys of the highlights in the order in which the arrow keys go through them. */
const keysIn = (page: Page): Promise<readonly string[]> =>
  page.locator('main article mark[data-targets]').evaluateAll((marks) => [
    ...new Set(
      marks.flatMap((mark) =>
        (mark.getAttribute('data-targets') ?? '')
          .split(' ')
          .filter(Boolean)
          .map((word) => word.split('/')[1] ?? ''),
      ),
    ),
  ])

/** The middle of the first line of a piece in which the highlight is the innermost, brought into sight; null where there is none. */
const placeOf = (page: Page, key: string) =>
  page.evaluate((wanted) => {
    const piece = [...document.querySelectorAll('main article mark[data-targets]')].find((mark) =>
      mark.getAttribute('data-targets')?.endsWith(`/${wanted}`),
    )
    if (!piece) return null
    piece.scrollIntoView({ block: 'center', behavior: 'instant' })
    const rect = [...piece.getClientRects()].find(({ width }) => width > 2)
    return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null
  }, key)

export function handOn(page: Page, way: Way): Hand {
  const press = async (target: Locator) => {
    if (way === 'pointer') return target.click()
    if (way === 'phone') return target.tap()
    await tabTo(page, target)
    await page.keyboard.press('Enter')
  }
  const opened = page.getByRole('dialog', { name: /^About this passage/ })
  const hand: Hand = {
    page,
    way,
    press,
    give: async (id) => {
      const { keys, name } = commandOf(id)
      if (way !== 'phone') return page.keyboard.press((keys[0] ?? '').replace('Mod', 'ControlOrMeta'))
      await page.getByRole('button', { name: 'Find anything' }).tap()
      await expect(page.getByRole('dialog', { name: 'Find anything' }).getByRole('combobox')).toBeFocused()
      // “Undo: …” tells what of.
      await page.keyboard.type(name)
      await page.getByRole('option').filter({ hasText: name }).first().tap()
    },
    find: async (words, group) => {
      if (way === 'phone') await page.getByRole('button', { name: 'Find anything' }).tap()
      else await page.keyboard.press('ControlOrMeta+k')
      await expect(page.getByRole('dialog', { name: 'Find anything' }).getByRole('combobox')).toBeFocused()
      await page.keyboard.type(words)
      const found = page
        .getByRole('group', { name: group })
        .getByRole('option')
        .filter({ hasText: words })
        .first()
      await expect(found).toBeVisible()
      if (way === 'phone') return found.tap()
      for (let i = 0; i < 20 && (await found.getAttribute('aria-selected')) !== 'true'; i++)
        await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
    },
    open: async (key) => {
      if (way === 'keyboard') {
        const at = (await keysIn(page)).indexOf(key)
        if (at < 0) return false
        await tabTo(page, page.locator('main article mark[tabindex="0"]'))
        await page.keyboard.press('Home')
        for (let i = 0; i < at; i++) await page.keyboard.press('ArrowRight')
        await page.keyboard.press('Enter')
      } else {
        await closeCard(page)
        const place = await placeOf(page, key)
        if (!place) return false
        if (way === 'phone') await page.touchscreen.tap(place.x, place.y)
        else await page.mouse.click(place.x, place.y)
      }
      await expect(opened).toBeVisible()
      await expect(
        page.locator(`main article mark[data-touched][data-targets*="/${key}"]`).first(),
      ).toBeAttached()
      return true
    },
    choose: async (select, value) => {
      if (way !== 'keyboard') return void (await select.selectOption(value))
      await tabTo(page, select)
      const from = await select.evaluate((one) => (one as HTMLSelectElement).selectedIndex)
      const to = await select.evaluate(
        (one, wanted) =>
          [...(one as HTMLSelectElement).options].findIndex((option) => option.value === wanted),
        value,
      )
      if (to < 0) throw new Error(`there is no “${value}” to choose`)
      for (let i = 0; i < Math.abs(to - from); i++)
        await page.keyboard.press(to > from ? 'ArrowDown' : 'ArrowUp')
      await expect(select).toHaveValue(value)
    },
    write: async (field, words) => {
      if (way === 'keyboard') await tabTo(page, field)
      else await press(field)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(words)
    },
    tick: async (box, on) => {
      if ((await box.isChecked()) === on) return
      if (way !== 'keyboard') return press(box)
      await tabTo(page, box)
      await page.keyboard.press('Space')
    },
    slide: async (range, to) => {
      const value = async () => Number(await range.inputValue())
      if (way === 'keyboard') {
        await tabTo(page, range)
        const by = to - (await value())
        for (let i = 0; i < Math.abs(by); i++) await page.keyboard.press(by > 0 ? 'ArrowRight' : 'ArrowLeft')
      } else if (way === 'pointer') await range.fill(String(to))
      else {
        await range.scrollIntoViewIfNeeded()
        const box = await range.boundingBox()
        const most = Number(await range.getAttribute('max'))
        if (!box) throw new Error('a slider that is not on the page')
        // A thumb does not go over the ends.
        const inset = 8
        const x = inset + ((box.width - 2 * inset) * to) / Math.max(1, most)
        await range.tap({ position: { x, y: box.height / 2 } })
      }
      return value()
    },
    select: (start, end) =>
      page.evaluate(
        ([from, to]) => {
          const placed = (offset: number) => {
            for (const block of document.querySelectorAll<HTMLElement>('main article [data-start]')) {
              let at = Number(block.dataset.start)
              const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const length = node.textContent?.length ?? 0
                if (offset >= at && offset <= at + length) return { node, offset: offset - at }
                at += length
              }
            }
            throw new Error(`nothing stands at ${offset}`)
          }
          const [first, last] = [placed(from), placed(to)]
          getSelection()?.setBaseAndExtent(first.node, first.offset, last.node, last.offset)
        },
        [start, end] as const,
      ),
    dragTo: async (handle, offset, edge) => {
      await handle.scrollIntoViewIfNeeded()
      await hand.select(edge === 'start' ? offset : offset - 1, edge === 'start' ? offset + 1 : offset)
      const to = await page.evaluate((side) => {
        const rect = getSelection()?.getRangeAt(0).getBoundingClientRect()
        getSelection()?.removeAllRanges()
        return rect ? { x: side === 'start' ? rect.left : rect.right, y: rect.top + rect.height / 2 } : null
      }, edge)
      const box = await handle.boundingBox()
      if (!box || !to) throw new Error('the handle is not on the page')
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await page.keyboard.down('Shift')
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 4 })
      await page.mouse.up()
      await page.keyboard.up('Shift')
    },
  }
  return hand
}
