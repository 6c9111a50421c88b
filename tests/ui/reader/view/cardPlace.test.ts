// The card stands beside the text where there is room, else below its sentences or above them, and never covers them.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeCard, widthBeside } from '../../../../src/ui/reader/view/cardPlace'

const card = { width: 352, height: 300 }
/** Of a page that goes on. */
const view = { width: 1440, height: 900, top: 60, right: 1440, end: 5000 }
const passageAt = (top: number, bottom: number) => ({ left: 300, right: 960, top, bottom })

describe('placeCard', () => {
  it('prefers beside, where it covers no line, then below, then above', () => {
    const below = passageAt(100, 200)
    const beside = placeCard(below, below, card, view)
    expect([beside.left > 960, beside.top]).toEqual([true, 100])
    const narrow = { ...view, right: 1073 }
    expect(placeCard(below, below, card, narrow).top).toBeGreaterThan(200)
    const above = passageAt(600, 800)
    expect(placeCard(above, above, card, narrow).top + card.height).toBeLessThan(600)
  })

  it('is as narrow as a margin has room for, as long as it says one line', () => {
    expect(widthBeside(960, false, { ...view, right: 1152 })).toBe(160)
    expect(widthBeside(960, true, { ...view, right: 1152 })).toBeNull()
    expect(widthBeside(960, false, { ...view, right: 1073 })).toBeNull()
    expect(widthBeside(960, true, view)).toBe(432)
  })

  it('leaves the panel alone while any of it is in view otherwise', () => {
    const beside = { ...view, right: 1073 }
    const tall = passageAt(300, 700)
    const place = placeCard(tall, tall, card, beside)
    expect(place.left + card.width).toBeLessThan(1073)
    expect(place.top).toBeGreaterThan(700)
    const endless = passageAt(-200, 1200)
    expect(placeCard(endless, endless, card, beside).left).toBeGreaterThan(960)
  })

  it('ends where the page ends: what is longer scrolls within it, above or below', () => {
    const ending = { ...view, width: 1073, right: 1073, end: 900 }
    const long = { ...card, height: 700 }
    const high = passageAt(200, 400)
    const under = placeCard(high, high, long, ending)
    expect(under.top).toBeGreaterThan(400)
    expect(under.top + under.room).toBeLessThan(900)
    const low = passageAt(500, 780)
    const over = placeCard(low, low, long, ending)
    expect(over.top).toBeGreaterThanOrEqual(60)
    expect(over.top + over.room).toBeLessThan(500)
    expect(over.room).toBeGreaterThan(400)
    // A page that goes on is scrolled.
    expect(placeCard(high, high, long, { ...ending, end: 3000 }).room).toBeGreaterThan(700)
    // Beside the text as well.
    const beside = placeCard(low, low, { ...card, height: 2000 }, { ...view, end: 900 })
    expect([beside.left > 960, beside.top + beside.room < 900]).toEqual([true, true])
  })

  it('never covers the passage, nor makes the page longer where it can be anywhere else', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -2000, max: 890 }),
        fc.integer({ min: 10, max: 4000 }),
        fc.integer({ min: 320, max: 1920 }),
        fc.boolean(),
        fc.integer({ min: 900, max: 3000 }),
        (top, height, width, panel, end) => {
          const passage = {
            left: 20,
            right: Math.min(700, (panel ? width * 0.75 : width) - 20),
            top,
            bottom: top + height,
          }
          const place = placeCard(passage, passage, card, {
            ...view,
            width,
            right: panel ? width * 0.75 : width,
            end,
          })
          const seen = Math.min(card.height, place.room)
          const apart =
            place.top >= passage.bottom || place.top + seen <= passage.top || place.left >= passage.right
          expect(apart).toBe(true)
          expect(place.top + seen).toBeLessThan(end)
        },
      ),
    ))
})
