// Background with the shipped weights: which sentences of a small invented article are background, and why.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps, textOf } from '../../../src/domain'
import { analyze } from '../../../src/engine/analyze'
import { articleFromText } from '../../../src/ingest'
import { models } from '../../support/models'

const read = (text: string) => analyze(articleFromText(text, { origin: 'pasted' }), models)

const ARTICLE = `The city of Ardmoor agreed on Tuesday to buy the empty cannery on its waterfront for 4 million pounds.

The vote was 9 to 2. “We will not wait for another fire,” Councillor Ines Okoro said after the meeting.

The cannery, which was built in 1908, employed 700 people until the 1980s. It has stood empty since 2011.

Okoro said the city would turn it into a market hall.

A fire destroyed part of the roof in 2019.`

describe('background with fitted weights', () => {
  const { context, attributions } = read(ARTICLE)
  const noted = context.map(({ span }) => textOf(ARTICLE, span))

  it.each([
    'The cannery, which was built in 1908, employed 700 people until the 1980s.',
    'It has stood empty since 2011.',
    'A fire destroyed part of the roof in 2019.',
  ])('takes “%s” for background', (sentence) => expect(noted).toContain(sentence))

  it('leaves the news and what was said about it alone', () => {
    expect(noted.join()).not.toContain('agreed on Tuesday')
    expect(noted.join()).not.toContain('market hall')
  })

  it('never holds quoted words', () => {
    const quoted = attributions.flatMap(({ direct }) => direct)
    expect(quoted).not.toEqual([])
    expect(context.some(({ span }) => quoted.some((at) => overlaps(at, span)))).toBe(false)
  })

  it('says why in words, and how sure', () => {
    for (const { why, confidence } of context) {
      expect(why).toMatch(/^background: [a-z ,]+$/)
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
    const burned = context.find(({ span }) => textOf(ARTICLE, span).startsWith('A fire'))
    expect(burned?.why).toBe('background: it names the year that it tells of')
  })

  it('gives background in text order, in bounds, for any text, and the same every time', () => {
    const sentence = fc.constantFrom(...ARTICLE.split(/(?<=\.)\s+/), '', '”', 'Since 1999', '2019 – 2020.')
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), (sentences) => {
        const text = sentences.join(' ')
        const spans = read(text).context.map(({ span }) => span)
        expect(read(text).context.map(({ span }) => span)).toEqual(spans)
        spans.forEach(({ start, end }, i) => {
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0)
          expect(end).toBeLessThanOrEqual(text.length)
        })
      }),
      { numRuns: 30 },
    )
  })
})
