// What a card says, and what is copied from it: the words as they stand, who said them, who passed them on.
import { describe, expect, it } from 'vitest'
import { formatCitation } from '../../src/app/reader/citation'
import { deriveCard, indexArticle } from '../../src/state'
import { harbor, harborAnalysis } from '../support/harbor'
import { analysisOf, articleOf, at, attributionOf } from '../support/newspaper'

const LINK = 'https://reader.example/?article=harbor'

function cited(id: string): string {
  const card = deriveCard(indexArticle(harbor, harborAnalysis, null), { kind: 'attribution', id })
  return card ? (formatCitation(harbor, card, LINK).split('\n')[0] ?? '') : ''
}

describe('a citation', () => {
  it('leaves nothing out of a quotation over several paragraphs, and names who passed it on', () =>
    expect(cited('a2')).toBe(
      '“We have the money. We have the plans. And we have the people.” — Ana Ortiz, via Harbor Gazette (automatic, unchecked)',
    ))

  it('tells the source’s own words from the outlet’s', () =>
    expect(cited('a1')).toBe(
      '“the harbor would ‘never close’” — Ana Ortiz (partly in the outlet’s words; automatic, unchecked)',
    ))

  it('puts nobody’s name under the outlet’s words without saying so', () =>
    expect(cited('a3')).toBe(
      '“Ortiz had promised ‘new cranes by June” — A port worker (in the outlet’s words; automatic, unchecked)',
    ))

  it('shows where words were left out', () => {
    const article = articleOf(['“We tried,” Ortiz said, “and we failed.”'])
    const pieces = [at(article, 'We tried'), at(article, 'and we failed')] as const
    const analysis = analysisOf(article, {
      attributions: [
        attributionOf({
          id: 'a1',
          source: { kind: 'unnamed', id: 'unnamed:ortiz', span: at(article, 'Ortiz') },
          content: pieces,
          direct: pieces,
        }),
      ],
    })
    const card = deriveCard(indexArticle(article, analysis, null), { kind: 'attribution', id: 'a1' })
    expect(card?.quotation).toBe('“We tried … and we failed”')
    expect(card?.statement?.words).toBe('“We tried” … “and we failed”')
    expect(card?.standing).toBe(
      'Found automatically, quite sure of the words (90\u00a0%), quite sure of the speaker (90\u00a0%)',
    )
  })
})
