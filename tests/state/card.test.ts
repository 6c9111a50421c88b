// What a card says at first and when asked for more, what it leaves free, and what is copied from it.
import { describe, expect, it } from 'vitest'
import { formatCitation } from '../../src/app/reader/citation'
import { type Card, deriveCard, indexArticle } from '../../src/state'
import { deriveCardDetails } from '../../src/state/cardDetails'
import { harbor, harborAnalysis } from '../support/harbor'
import { analysisOf, articleOf, at, attributionOf } from '../support/newspaper'

const LINK = 'https://reader.example/?article=harbor'

const analyzed = indexArticle(harbor, harborAnalysis, null)
function cardOf(id: string, from = analyzed): Card {
  const card = deriveCard(from, { kind: 'attribution', id })
  if (!card) throw new Error(`there is ${id}`)
  return card
}

describe('a card', () => {
  const line = ({ told, sure }: Card) => [...told.map(({ text }) => text), sure]

  it('says in one line who, in the article’s words how, and how sure', () => {
    expect(['a1', 'a3', 'a5'].map((id) => line(cardOf(id)))).toEqual([
      ['Ana Ortiz', 'said', 'quite sure'],
      ['A port worker', 'said', 'quite sure'],
      ['No source given', '“reportedly”', 'quite sure'],
    ])
  })

  it('sets what stands before a name before it', () => {
    const article = articleOf(['According to the harbor office, two ships were lost.'])
    const analysis = analysisOf(article, {
      attributions: [
        attributionOf({
          id: 'a1',
          source: { kind: 'unnamed', id: 'unnamed:office', span: at(article, 'the harbor office') },
          cue: at(article, 'According to'),
          content: [at(article, 'two ships were lost')],
          confidence: { speaker: 0.3, words: 0.9 },
        }),
      ],
    })
    expect(line(cardOf('a1', indexArticle(article, analysis, null)))).toEqual([
      'According to',
      'the harbor office',
      'unsure of the speaker',
    ])
  })

  it('leaves its sentence free, and the one before', () => {
    const { start, end } = cardOf('a4').clear
    expect(harbor.text.slice(start, end)).toBe(
      '“And we have the people.”\n\nA port worker said Ortiz had promised “new cranes by June”.',
    )
  })

  it('tells the rest in a reader’s words, with two figures of how sure it is', () => {
    const details = deriveCardDetails(analyzed, cardOf('a4'))
    expect(details.words).toBe('“new cranes by June”')
    expect(details.sure).toEqual([
      { of: 'about who', word: 'quite sure', percent: 90 },
      { of: 'about the words', word: 'quite sure', percent: 90 },
    ])
    expect(details.rows.map(({ label }) => label)).toEqual([
      'in the sentence',
      'said by',
      'kind',
      'how we know',
    ])
    expect(details.rows[0]?.value).toBe('“A port worker said Ortiz had promised “new cranes by June”.”')
    expect(details.rows[1]?.value).toBe('Ana Ortiz')
    expect(details.nested).toEqual([{ kind: 'attribution', id: 'a3' }])
  })

  it('tells no figures of what was checked by hand', () => {
    const reviewed = indexArticle(harbor, harborAnalysis, { origin: 'shipped', checked: 5, of: 5 })
    const card = cardOf('a4', reviewed)
    const { sure, standing } = deriveCardDetails(reviewed, card)
    expect([card.sure, sure, standing]).toEqual(['reviewed by hand', [], 'Reviewed by hand'])
  })
})

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
  })
})
