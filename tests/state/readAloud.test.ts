// What is said when an article is read aloud: all of its words once, in order, and a name before each quotation.
import { describe, expect, it } from 'vitest'
import { indexArticle } from '../../src/state'
import { deriveSpokenParts } from '../../src/state/readAloud'
import { harbor, harborAnalysis } from '../support/harbor'
import { analysisOf, articleOf, at, attributionOf } from '../support/newspaper'

const article = articleOf([
  '# Pool closes',
  'It was late. “We tried,” she said. Then Ann Roe added: “And we failed.”',
])
const entity = {
  id: 'ann-roe',
  kind: 'person',
  name: 'Ann Roe',
  description: null,
  mentions: [{ span: at(article, 'Ann Roe'), form: 'name' }],
} as const
const quote = (id: string, words: string, who: string) =>
  attributionOf({
    id,
    source: { kind: 'entity', span: at(article, who), entityId: 'ann-roe', also: [] },
    content: [at(article, words)],
    direct: [at(article, words)],
  })
const analyzed = indexArticle(
  article,
  analysisOf(article, {
    entities: [entity],
    attributions: [quote('a1', 'We tried', 'she'), quote('a2', 'And we failed', 'Ann Roe')],
  }),
  null,
)
const said = (from = 0) => deriveSpokenParts(analyzed, from).map(({ words }) => words)

describe('read aloud', () => {
  it('names who speaks before a quotation, but not where the sentence has just done so', () =>
    expect(said()).toEqual([
      'Pool closes',
      'It was late.',
      'Ann Roe:',
      '“We tried,” she said.',
      'Then Ann Roe added: “And we failed.”',
    ]))

  it('begins with the sentence where the reader is', () =>
    expect(said(at(article, 'tried').start)[0]).toBe('Ann Roe:'))

  it('leaves nothing out and says nothing twice', () => {
    const parts = deriveSpokenParts(indexArticle(harbor, harborAnalysis, null), 0)
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
    const read = parts.filter(({ words }) => !words.endsWith(':') || harbor.text.includes(words))
    expect(letters(read.map(({ words }) => words).join(''))).toBe(letters(harbor.text))
  })
})
