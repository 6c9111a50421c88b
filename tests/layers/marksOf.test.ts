// Marks: own words, the rest of a claim, and background, each led back to what it stands for.
import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/domain'
import { countByLayer, marksOf, targetKey } from '../../src/layers'
import { harbor, harborAnalysis } from '../support/harbor'
import { analysisOf, at, attributionOf } from '../support/newspaper'

const marks = marksOf(harborAnalysis)

describe('marksOf', () => {
  it('parts a mixed statement into its own words and the rest', () => {
    const own = marks.filter((mark) => targetKey(mark.target) === 'a.a1')
    expect(own.map((mark) => `${mark.layer}: ${textOf(harbor.text, mark.span)}`)).toEqual([
      'reported: the harbor would',
      'direct: never close',
    ])
  })

  it('cuts direct words out of content that runs over them', () => {
    const analysis = analysisOf(harbor, {
      attributions: [
        attributionOf({
          id: 'a1',
          source: { kind: 'missing' },
          content: [at(harbor, 'would “never close” and')],
          direct: [at(harbor, '“never close”')],
        }),
      ],
    })
    expect(marksOf(analysis).map((mark) => textOf(harbor.text, mark.span))).toEqual([
      'would ',
      '“never close”',
      ' and',
    ])
  })

  it('tells of each piece whether its attribution is unsure', () => {
    const [a1, ...others] = harborAnalysis.attributions
    if (!a1) throw new Error('the mayor speaks')
    const unsure = { ...a1, confidence: { speaker: 0.9, words: 0.5 } }
    const found = marksOf({ ...harborAnalysis, attributions: [unsure, ...others] })
    expect(found.filter((mark) => mark.unsure).map((mark) => textOf(harbor.text, mark.span))).toEqual([
      'the harbor would',
      'never close',
    ])
  })

  it('counts each statement once, a partly quoted claim as a claim', () =>
    expect(countByLayer(harborAnalysis)).toEqual({ direct: 2, partly: 1, reported: 3, context: 1 }))
})
