// Windows and stretches: every piece is read, each by a window in which it stands as far from an edge as it can.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stretchesOf, WINDOW, weightIn, windowsOf } from '../../src/encoder/windows'

describe('windows', () => {
  it('cover every piece, share enough with the next, and are never longer than the encoder reads', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 400 }),
        (from, count, every) => {
          const opens = Uint8Array.from({ length: from + count }, (_, i) => (i % every === 0 ? 1 : 0))
          const windows = windowsOf({ from, to: from + count }, opens)
          expect(windows[0]?.from).toBe(from)
          expect(windows.at(-1)?.to).toBe(from + count)
          windows.forEach((window, i) => {
            expect(window.to - window.from).toBeLessThanOrEqual(WINDOW)
            if (i === 0) return
            const shared = (windows[i - 1]?.to ?? 0) - window.from
            expect(shared).toBeGreaterThanOrEqual(40)
            expect(shared).toBeLessThanOrEqual(120)
          })
        },
      ),
    )
  })

  it('begin with the last paragraph that leaves enough to share, or anywhere where none does', () => {
    const opens = new Uint8Array(1000)
    for (const at of [0, 210, 250, 290]) opens[at] = 1
    expect(windowsOf({ from: 0, to: 1000 }, opens).map(({ from }) => from)).toEqual([0, 250, 490, 730])
  })

  it('count a piece the less, the nearer it stands to an edge that cuts the text', () => {
    const whole = { from: 0, to: 1000 }
    const first = { from: 0, to: 320 }
    expect(weightIn(first, 0, whole)).toBe(61)
    expect(weightIn(first, 319, whole)).toBe(1)
    expect(weightIn(first, 300, whole)).toBe(20)
    expect(weightIn({ from: 680, to: 1000 }, 999, whole)).toBe(61)
  })
})

describe('stretches', () => {
  it('have bodies that tile the article, and margins around them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 7, max: 400 }), (count, every) => {
        const opens = Uint8Array.from({ length: count }, (_, i) => (i % every === 0 ? 1 : 0))
        const stretches = stretchesOf(count, { paragraph: opens, sentence: new Uint8Array(count) }, 900)
        let at = 0
        for (const { from, to, body } of stretches) {
          expect(body.from).toBe(at)
          expect(body.to).toBeGreaterThan(body.from)
          expect(from).toBeLessThanOrEqual(body.from)
          expect(to).toBeGreaterThanOrEqual(body.to)
          if (body.to < count) expect(opens[body.to]).toBe(1)
          at = body.to
        }
        expect(at).toBe(count)
      }),
    )
  })

  it('are cut anywhere where no paragraph opens', () => {
    const none = new Uint8Array(2000)
    const cuts = (sentence: Uint8Array) =>
      stretchesOf(2000, { paragraph: none, sentence }, 900).map(({ body }) => body.to)
    expect(cuts(none)).toEqual([900, 1800, 2000])
    const sentence = Uint8Array.from(none, (_, i) => (i % 250 === 0 ? 1 : 0))
    expect(cuts(sentence)).toEqual([750, 1500, 2000])
  })

  it('have margins of whole paragraphs where these are not too long', () => {
    const sentence = new Uint8Array(6000)
    const every = (length: number) => Uint8Array.from(sentence, (_, i) => (i % length === 0 ? 1 : 0))
    const [, short] = stretchesOf(6000, { paragraph: every(300), sentence }, 1200)
    expect(short).toEqual({ from: 600, to: 3000, body: { from: 1200, to: 2400 } })
    const [, long] = stretchesOf(6000, { paragraph: every(5000), sentence }, 1200)
    expect(long).toEqual({ from: 800, to: 2800, body: { from: 1200, to: 2400 } })
  })
})
