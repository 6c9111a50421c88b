// A statement is told in one place: who says it, its words, its chain, what is known of how it was said.
import { describe, expect, it } from 'vitest'
import {
  type Attribution,
  castOf,
  quotationOf,
  sayingRows,
  spokenStatement,
  tellStatement,
  tellWho,
} from '../../src/domain'
import { harbor, harborAnalysis } from '../support/harbor'
import { articleOf, at, attributionOf, entityOf } from '../support/newspaper'

const article = articleOf(['“We tried,” Trump and his aides said on Monday. “It failed,” she said, “twice.”'])
const cast = castOf(article, [
  entityOf(
    'donald-trump',
    'person',
    'Donald Trump',
    [{ span: at(article, 'Trump'), form: 'name' }],
    'the candidate',
  ),
])
const said = (source: Attribution['source'], ...words: string[]) => {
  const spans = words.map((each) => at(article, each))
  return attributionOf({ id: 's', source, content: spans, direct: spans })
}

const joint = said(
  {
    kind: 'entity',
    span: at(article, 'Trump and his aides'),
    entityId: 'donald-trump',
    also: [],
    alsoUnnamed: [at(article, 'his aides')],
  },
  'We tried',
)

it('says the words in one line, without space at their ends', () => {
  const words = said({ kind: 'missing' }, 'said on ')
  expect(tellStatement(cast, { ...words, direct: [] }).words).toBe('said on')
})

describe('who says it', () => {
  it('is everybody who speaks, also those whom nobody names', () => {
    const { who, speakers, speakerKind, description } = tellStatement(cast, joint)
    expect(who).toBe('Donald Trump and his aides')
    expect(speakers).toEqual(['Donald Trump', 'his aides'])
    expect([speakerKind, description]).toEqual(['person', 'the candidate'])
  })

  it('is what introduced somebody unnamed, and says where nobody is to be found', () => {
    const told = (source: Attribution['source']) => tellStatement(cast, said(source, 'twice'))
    const she = at(article, 'she')
    const aides = {
      kind: 'unnamed',
      id: 'unnamed:aides',
      span: she,
      introduced: at(article, 'his aides'),
    } as const
    expect(told(aides).who).toBe('His aides')
    expect(told(aides).speakers).toEqual(['his aides'])
    expect(told({ kind: 'unresolved', span: she }).who).toBe('Unclear who')
    expect(told({ kind: 'missing' }).who).toBe('No source given')
  })
})

describe('the words', () => {
  it('have “…” where something is left out, and nowhere else', () => {
    const words = (one: Attribution) => tellStatement(castOf(harbor, harborAnalysis.entities), one).words
    const [mixed, carried] = harborAnalysis.attributions as readonly [Attribution, Attribution]
    expect(words(mixed)).toBe('the harbor would “never close”')
    expect(words(carried)).toBe('“We have the money. We have the plans.” “And we have the people.”')
    const parted = said({ kind: 'unresolved', span: at(article, 'she') }, 'It failed', 'twice')
    expect(tellStatement(cast, parted).words).toBe('“It failed” … “twice”')
    expect(quotationOf(article.text, parted)).toBe('“It failed … twice”')
  })
})

it('is spoken in one sentence, with its chain', () => {
  const spoken = harborAnalysis.attributions.map((one) =>
    spokenStatement(tellStatement(castOf(harbor, harborAnalysis.entities), one)),
  )
  expect(spoken).toEqual([
    'partly quoted claim by Ana Ortiz',
    'quote by Ana Ortiz, via Harbor Gazette',
    'claim by A port worker',
    'quote by Ana Ortiz',
    'claim without a source',
  ])
})

it('tells how it was said as far as the words tell', () => {
  expect(sayingRows(joint)).toEqual([])
  expect(sayingRows({ verb: 'conceding', channel: 'proceedings', role: 'unknown' })).toEqual([
    { label: 'verb', value: 'conceding (admits, concedes)' },
    { label: 'said', value: 'in proceedings' },
  ])
})

it('calls somebody without a name the same wherever they speak, as those words have it that come back to them', () => {
  const wall = articleOf([
    'A senior official, who asked not to be named, said the wall would fail. The official added that ships were lost.',
  ])
  const id = 'unnamed:senior-official'
  const speaking = (words: string, span: Attribution['content'][0], introduced?: typeof span) =>
    attributionOf({
      id: words,
      source: { kind: 'unnamed', id, span, ...(introduced ? { introduced } : {}) },
      content: [at(wall, words)],
    })
  const attributions = [
    speaking('the wall would fail', at(wall, 'A senior official, who asked not to be named')),
    speaking('ships were lost', at(wall, 'The official'), at(wall, 'A senior official')),
  ]
  const who = attributions.map((one) => tellStatement(castOf(wall, [], attributions), one).who)
  expect(who).toEqual(['A senior official', 'A senior official'])
})

it('quotes the words that say nobody in particular said it', () => {
  expect(tellWho({ who: 'No source given', how: 'are also considering', speakers: [] })).toEqual([
    { is: 'who', text: 'No source given' },
    { is: 'how', text: '“are also considering”' },
  ])
})
