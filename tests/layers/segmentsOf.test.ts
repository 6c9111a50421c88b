// Segments tile their block, and each is covered by exactly the marks that it lists.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, type Mark, overlaps, span } from '../../src/domain'
import { isFaint, marksByBlock, segmentsOf } from '../../src/layers'
import { blocksWithin, marksWithinText } from '../support/arbitraries'

const LENGTH = 60

describe('segmentsOf', () => {
  it('tiles the block, whatever the marks', () =>
    fc.assert(
      fc.property(blocksWithin(LENGTH), marksWithinText(LENGTH), (blocks, marks) => {
        for (const block of blocks) {
          const segments = segmentsOf(block, marks)
          expect(segments[0]?.span.start).toBe(block.span.start)
          expect(segments.at(-1)?.span.end).toBe(block.span.end)
          for (const [i, segment] of segments.entries())
            if (i > 0) expect(segment.span.start).toBe(segments[i - 1]?.span.end)
        }
      }),
    ))

  it('lists exactly the marks that cover a segment, the smallest last', () =>
    fc.assert(
      fc.property(blocksWithin(LENGTH), marksWithinText(LENGTH), (blocks, marks) => {
        for (const block of blocks)
          for (const segment of segmentsOf(block, marks)) {
            const covering = marks.filter((mark) => overlaps(mark.span, segment.span))
            expect(new Set(segment.marks)).toEqual(new Set(covering))
            expect(covering.every((mark) => contains(mark.span, segment.span))).toBe(true)
            const widths = segment.marks.map((mark) => mark.span.end - mark.span.start)
            expect(widths).toEqual([...widths].sort((a, b) => b - a))
          }
      }),
    ))

  it('cuts where it is told to, too', () => {
    const block = { span: span(10, 20) }
    expect(segmentsOf(block, [], [15, 3, 99]).map((s) => [s.span.start, s.span.end])).toEqual([
      [10, 15],
      [15, 20],
    ])
  })

  it('takes 10,000 overlapping marks', () => {
    const marks = Array.from({ length: 10_000 }, (_, i) => ({
      layer: 'direct' as const,
      span: span(i * 50, i * 50 + 120),
      target: { kind: 'attribution' as const, id: `a${i}` },
      unsure: false,
    }))
    expect(segmentsOf({ span: span(0, 500_100) }, marks).length).toBeGreaterThanOrEqual(20_000)
  })
})

describe('isFaint', () => {
  const said = (unsure: boolean): Mark => ({
    layer: 'reported',
    span: span(0, 9),
    target: { kind: 'attribution', id: unsure ? 'unsure' : 'sure' },
    unsure,
  })
  const background: Mark = {
    layer: 'context',
    span: span(0, 9),
    target: { kind: 'context', index: 0 },
    unsure: false,
  }
  const faint = (...marks: readonly Mark[]) => isFaint({ span: span(0, 9), marks })

  it('holds where not even the surest attribution is sure', () =>
    expect([faint(said(true)), faint(said(true), said(true)), faint(said(false), said(true))]).toEqual([
      true,
      true,
      false,
    ]))

  it('asks attributions alone', () =>
    expect([faint(), faint(background), faint(said(true), background)]).toEqual([false, false, true]))
})

describe('marksByBlock', () => {
  it('gives each block the marks that touch it', () =>
    fc.assert(
      fc.property(blocksWithin(LENGTH), marksWithinText(LENGTH), (blocks, marks) => {
        const found = marksByBlock(blocks, marks)
        for (const [i, block] of blocks.entries())
          expect(new Set(found[i])).toEqual(new Set(marks.filter((m) => overlaps(m.span, block.span))))
      }),
    ))
})
