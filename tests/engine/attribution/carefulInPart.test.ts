// A careful reading as far as it has come: what it has seen is as in the whole, elsewhere stands the quick reading.
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../../src/domain'
import { readCarefully } from '../../../src/encoder/readCarefully'
import { analyze } from '../../../src/engine/analyze'
import { type CarefulEvidence, isUnread, withUnread } from '../../../src/engine/attribution/careful'
import type { FoundAttribution } from '../../../src/engine/doc'
import { tokenize } from '../../../src/engine/tokenize'
import { articleFromText } from '../../../src/ingest'
import { models } from '../../support/models'
import { spanOf } from '../../support/newspaper'
import { tinyEncoder } from '../../support/tinyEncoder'

/** What stands where, and how sure it is of its words: enough to tell the two readings apart. */
const told = ({ attributions }: Analysis) =>
  attributions.map(({ content, cue, confidence }) => ({
    at: content[0]?.start as number,
    what: JSON.stringify([content, cue, confidence.words]),
  }))

describe('a careful reading in part', () => {
  it('is the careful one where that has come, and the quick one elsewhere', async () => {
    const sentences = ['Ortiz said that the pool would close.', '“The pool is old,” Reed added.']
    const text = Array.from({ length: 360 }, (_, i) => sentences[i % 2]).join('\n\n')
    const article = articleFromText(text, { origin: 'pasted' })
    const parts: CarefulEvidence[] = []
    const whole = await readCarefully(article, await tinyEncoder(), {
      // Its arrays are still being written to.
      onStretch: ({ evidence }) => parts.push(structuredClone(evidence())),
    })
    const part = parts[0] as CarefulEvidence
    const border = tokenize(article.text, article.blocks).starts[part.unread[0]?.from ?? 0] as number
    const [quick, half, careful] = [null, part, whole].map((one) => analyze(article, models, undefined, one))
    expect([quick, half, careful].map((one) => one?.reading)).toEqual(['quick', 'quick', 'careful'])
    const earlier = (one: Analysis | undefined) => told(one as Analysis).filter(({ at }) => at < border)
    const later = (one: Analysis | undefined) => told(one as Analysis).filter(({ at }) => at >= border)
    expect(earlier(half).length).toBeGreaterThan(20)
    expect(earlier(half)).toEqual(earlier(careful))
    expect(earlier(half)).not.toEqual(earlier(quick))
    expect(later(half).length).toBeGreaterThan(20)
    expect(later(half)).toEqual(later(quick))
    expect(later(half)).not.toEqual(later(careful))
  })

  it('knows what is unread by ranges in text order', () => {
    const unread = [
      { from: 0, to: 4 },
      { from: 9, to: 12 },
    ]
    const open = Array.from({ length: 14 }, (_, token) => token).filter((token) =>
      isUnread({ unread }, token),
    )
    expect(open).toEqual([0, 1, 2, 3, 9, 10, 11])
  })

  it('gives no words twice where its own reach over the border', () => {
    const text = 'One two three four five six seven eight.'
    const article = articleFromText(text, { origin: 'pasted' })
    const doc = tokenize(article.text, article.blocks)
    const at = (words: string, why: string) =>
      ({ content: [spanOf(text, words)], why }) as unknown as FoundAttribution
    const unread = [{ from: 3, to: 9 }]
    const found = withUnread(
      doc,
      { unread },
      [at('two three four', 'careful'), at('six', 'careful')],
      [at('One two', 'quick'), at('four five', 'quick'), at('seven', 'quick')],
    )
    expect(found.map(({ why, content: [one] }) => [why, one && text.slice(one.start, one.end)])).toEqual([
      ['careful', 'two three four'],
      ['quick', 'seven'],
    ])
  })
})
