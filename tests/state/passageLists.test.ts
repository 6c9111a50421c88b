// What is listed passage by passage: the whole of each kind, in text order, narrowed by typing and by kind.
import { describe, expect, it } from 'vitest'
import { indexArticle } from '../../src/state'
import { derivePassageLists, narrowed } from '../../src/state/passageLists'
import { harbor, harborAnalysis } from '../support/harbor'
import { analysisOf, articleOf, at, attributionOf } from '../support/newspaper'

const wordsIn = (lists: ReturnType<typeof derivePassageLists>) =>
  Object.fromEntries(lists.map(({ kind, passages }) => [kind, passages.map(({ words }) => words)]))

describe('the lists', () => {
  it('hold background, and claims that nobody answers for with what marks them', () => {
    const lists = derivePassageLists(indexArticle(harbor, harborAnalysis, null))
    expect(wordsIn(lists)).toEqual({
      unsourced: ['lost two ships'],
      background: ['The port was founded in 1911.'],
      outlet: [],
    })
    expect(lists[0]?.passages[0]?.aside).toBe('claim · “reportedly”')
  })

  it('hold the sentences in which nobody else speaks, those that follow each other as one', () => {
    const article = articleOf([
      'It rained. The pool closed. “We are sad,” said a swimmer. The gate is shut. Dr. Roe was away.',
      'Founded in 1911, the pool is old.',
    ])
    const analysis = {
      ...analysisOf(article, {
        attributions: [
          attributionOf({
            id: 'a1',
            source: { kind: 'unnamed', id: 'unnamed:swimmer', span: at(article, 'a swimmer') },
            cue: at(article, 'said'),
            content: [at(article, 'We are sad')],
            direct: [at(article, 'We are sad')],
          }),
        ],
      }),
      context: [
        { span: at(article, 'Founded in 1911, the pool is old.'), why: 'dates the past', confidence: 0.9 },
      ],
    }
    const lists = derivePassageLists(indexArticle(article, analysis, null))
    expect(wordsIn(lists).outlet).toEqual([
      'It rained. The pool closed.',
      'The gate is shut. Dr. Roe was away.',
    ])
    expect(wordsIn(narrowed(lists, 'GATE', null))).toEqual({
      unsourced: [],
      background: [],
      outlet: ['The gate is shut. Dr. Roe was away.'],
    })
    expect(wordsIn(narrowed(lists, '', 'background'))).toEqual({
      background: ['Founded in 1911, the pool is old.'],
    })
  })
})
