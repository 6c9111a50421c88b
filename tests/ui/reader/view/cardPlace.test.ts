// The card stands beside the text where there is room, else below its sentences or above them, and never covers them.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeCard, widthBeside } from '../../../../src/ui/reader/view/cardPlace'

const card = { width: 352, height: 300 }
const view = { width: 1440, height: 900, top: 60, right: 1440 }
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

  it('never covers the passage', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -2000, max: 890 }),
        fc.integer({ min: 10, max: 4000 }),
        fc.integer({ min: 320, max: 1920 }),
        fc.boolean(),
        (top, height, width, panel) => {
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
          })
          const apart =
            place.top >= passage.bottom ||
            place.top + card.height <= passage.top ||
            place.left >= passage.right
          expect(apart).toBe(true)
        },
      ),
    ))
})
