// The menu of selected words stands by them and never on them, whole within the article's part of the window.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeMenu } from '../../../../src/ui/reader/view/menuPlace'

const menu = { width: 600, height: 40 }
const view = { height: 900, top: 60, left: 0, right: 1073 }
const lineAt = (top: number, left = 400, right = 500) => ({ left, right, top, bottom: top + 30 })

describe('placeMenu', () => {
  it('prefers above the first line, then below the last', () => {
    expect(placeMenu(lineAt(300), lineAt(420), menu, view)).toEqual({ left: 150, top: 252 })
    expect(placeMenu(lineAt(80), lineAt(420), menu, view).top).toBe(458)
    // The first line is out of sight above, or the last below.
    expect(placeMenu(lineAt(-500), lineAt(420), menu, view).top).toBe(458)
    expect(placeMenu(lineAt(300), lineAt(2000), menu, view).top).toBe(252)
  })

  it('stands at the foot where the words fill the window', () => {
    expect(placeMenu(lineAt(-500), lineAt(2000), menu, view).top).toBe(844)
  })

  it('covers no selected line while one end is in sight, and stays in the window', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -400, max: 840 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 900 }),
        (top, lines, left) => {
          const first = lineAt(top, left, left + 100)
          const last = lineAt(top + lines * 30, left, left + 100)
          const place = placeMenu(first, last, menu, view)
          expect(place.left).toBeGreaterThanOrEqual(16)
          expect(place.left + menu.width).toBeLessThanOrEqual(view.right - 16)
          expect(place.top).toBeGreaterThanOrEqual(view.top)
          expect(place.top + menu.height).toBeLessThanOrEqual(view.height - 16)
          const isClear = place.top + menu.height < first.top || place.top > last.bottom
          const fills = first.top < 60 + 48 && last.bottom > 900 - 64
          expect(isClear || fills).toBe(true)
        },
      ),
    ))
})
