// The card stands below its passage, else above, else beside it; it covers the passage only where nothing else is left.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeCard } from '../../../../src/ui/reader/view/cardPlace'

const card = { width: 352, height: 300 }
const view = { width: 1440, height: 900, top: 60, right: 1440 }
const passageAt = (top: number, bottom: number) => ({ left: 300, right: 960, top, bottom })

describe('placeCard', () => {
  it('prefers below, then above, then beside', () => {
    const below = passageAt(100, 200)
    expect(placeCard(below, below, card, view).top).toBeGreaterThan(200)
    const above = passageAt(600, 800)
    expect(placeCard(above, above, card, view).top + card.height).toBeLessThan(600)
    const long = passageAt(-200, 1200)
    expect(placeCard(long, long, card, view).left).toBeGreaterThan(960)
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
