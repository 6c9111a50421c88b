// What each correction makes of an analysis.
import { describe, expect, it } from 'vitest'
import { type Attribution, type Span, textOf } from '../../src/domain'
import { namedOf, type Operation, replay, type Speaker, statementOf } from '../../src/editing'
import {
  about,
  article,
  automatic,
  birk,
  correction,
  kept,
  marsh,
  someone,
  street,
  text,
  told,
  trams,
} from '../support/bridge'
import { analysisOf, articleOf, at, attributionOf } from '../support/newspaper'

const done = (...operations: readonly Operation[]) => replay(text, automatic, operations.map(correction))
const wordsAt = (spans: readonly Span[]) => spans.map((one) => textOf(text, one))

it('is sure once a person has checked it: it is not drawn faintly any more, and the margin says no “perhaps”', () => {
  const span = at(article, 'opened the bridge')
  const unsure = analysisOf(article, {
    ...automatic,
    attributions: automatic.attributions.map((one) => ({ ...one, confidence: { speaker: 0.4, words: 0.3 } })),
    context: [{ span, why: 'example', confidence: 0.3 }],
  })
  const operations: readonly Operation[] = [
    { kind: 'confirm', statement: about(trams, unsure) },
    { kind: 'manner', statement: about(kept, unsure), manner: 'direct' },
    { kind: 'confirmBackground', span },
  ]
  const { attributions, context } = replay(text, unsure, operations.map(correction)).draft.analysis
  const surely = { speaker: 1, words: 1 }
  expect(attributions.map(({ confidence }) => confidence)).toEqual([
    ...[surely, surely],
    { speaker: 0.4, words: 0.3 },
  ])
  expect(context.map(({ confidence }) => confidence)).toEqual([1])
})

describe('a speaker set right', () => {
  it('is the one of two unnamed alike who is meant', () => {
    const inn = articleOf(['An official said no. An official said yes. It will rain, somebody said.'])
    const official = (nth: number) => at(inn, 'An official', nth)
    const said = (id: string, content: string, source: Attribution['source']) =>
      attributionOf({ id, source, content: [at(inn, content)], cue: null })
    const first = said('s-no', 'no', { kind: 'unnamed', id: 'unnamed:official', span: official(1) })
    const second = said('s-yes', 'yes', { kind: 'unnamed', id: 'unnamed:official-2', span: official(2) })
    const rain = said('s-rain', 'It will rain', { kind: 'missing' })
    const analysis = analysisOf(inn, { attributions: [first, second, rain], entities: [] })
    const speaker: Speaker = {
      ...{ kind: 'unnamed', span: null, introduced: official(2), described: null },
    }
    const ids = [rain, first].map((one) => {
      const operation: Operation = { kind: 'speaker', statement: statementOf(one, []), speaker }
      const { draft } = replay(inn.text, analysis, [correction(operation)])
      return draft.analysis.attributions.find(({ id }) => id === one.id)?.source
    })
    expect(ids).toEqual([
      expect.objectContaining({ id: 'unnamed:official-2', introduced: official(2) }),
      expect.objectContaining({ id: 'unnamed:official-2', introduced: official(2) }),
    ])
  })
  it('is somebody of the article, and the words that stand for them are a mention of theirs', () => {
    const speaker: Speaker = { ...someone(''), who: [namedOf(marsh)], span: at(article, 'she') } as Speaker
    const { draft, fates } = done({ kind: 'speaker', statement: about(trams), speaker })
    expect(told(draft.analysis)[0]).toBe('Helen Marsh, direct: It will carry trams from May,')
    const [marshNow, birkNow] = draft.analysis.entities
    expect(wordsAt(marshNow!.mentions.map(({ span }) => span))).toEqual(['Helen Marsh', 'she', 'Marsh'])
    expect(wordsAt(birkNow!.mentions.map(({ span }) => span))).toEqual(['Tom Birk'])
    expect([...fates.values()]).toEqual(['applied'])
    expect(draft.checked.get('s-trams')).toEqual({ how: 'corrected', by: 'reader' })
  })

  it('is a new name, whose places in the text are mentions', () => {
    const { draft } = done({ kind: 'speaker', statement: about(kept), speaker: someone('The mayor') })
    expect(told(draft.analysis)[1]).toBe('The mayor, reported: the old one would be kept')
    expect(draft.analysis.entities.at(-1)).toMatchObject({
      id: 'the-mayor',
      mentions: [{ span: at(article, 'The mayor'), form: 'name' }],
    })
  })

  it('is a name that the text does not have: the words that stand for them are who they are', () => {
    const { draft } = done({ kind: 'speaker', statement: about(kept), speaker: someone('Ruth Odell') })
    expect(told(draft.analysis)[1]).toBe('Ruth Odell, reported: the old one would be kept')
    expect(draft.analysis.entities.at(-1)?.mentions).toEqual([
      { span: at(article, 'The mayor'), form: 'nominal' },
    ])
  })

  it('is somebody unnamed, in words of one’s own, or nobody', () => {
    const unnamed: Speaker = {
      kind: 'unnamed',
      span: null,
      introduced: null,
      described: 'a person at city hall',
    }
    const { draft } = done(
      { kind: 'speaker', statement: about(kept), speaker: unnamed },
      { kind: 'speaker', statement: about(trams), speaker: { kind: 'nobody' } },
    )
    expect(told(draft.analysis).slice(0, 2)).toEqual([
      'No source given, direct: It will carry trams from May,',
      'A person at city hall, reported: the old one would be kept',
    ])
  })
})

describe('words set right', () => {
  it('make the manner that follows from them, and an id', () => {
    const { draft } = done(
      {
        kind: 'words',
        statement: about(street),
        content: [at(article, 'a quiet street')],
        direct: street.direct,
      },
      { kind: 'manner', statement: about(kept), manner: 'direct' },
    )
    expect(told(draft.analysis).slice(1)).toEqual([
      'Unclear who, direct: the old one would be kept',
      'Tom Birk, direct: a quiet street',
    ])
    expect(draft.analysis.attributions.map(({ id }) => id)).not.toContain('s-street')
  })

  it('are two statements, and one again', () => {
    const two = done({ kind: 'split', statement: about(trams), at: at(article, 'from May,') }).draft
    expect(told(two.analysis).slice(0, 2)).toEqual([
      'Tom Birk, direct: It will carry trams',
      'Tom Birk, direct: from May,',
    ])
    const [first, second] = two.analysis.attributions
    const one = replay(text, two.analysis, [
      correction({ kind: 'merge', statement: about(first!), other: about(second!) }),
    ]).draft
    expect(one.analysis.attributions).toHaveLength(3)
    expect(wordsAt(one.analysis.attributions[0]!.content)).toEqual(['It will carry trams', 'from May,'])
  })

  it('are no statement, or one that nobody had seen', () => {
    const { draft } = done(
      { kind: 'remove', statement: about(trams) },
      {
        kind: 'add',
        statement: {
          ...about(kept),
          ...{
            content: [at(article, 'opened the bridge on Monday')],
            cue: null,
            speaker: someone('Helen Marsh'),
          },
        },
      },
    )
    expect(told(draft.analysis)).toEqual([
      'Helen Marsh, reported: opened the bridge on Monday',
      'Unclear who, reported: the old one would be kept',
      'Tom Birk, mixed: Marsh had promised “a quiet street',
    ])
  })
})

describe('who is in the article, set right', () => {
  it('has another name and kind', () => {
    const { draft } = done(
      { kind: 'rename', entity: namedOf(birk), name: 'Thomas Birk' },
      { kind: 'entityKind', entity: namedOf(birk), entityKind: 'organization' },
    )
    expect(draft.analysis.entities[1]).toMatchObject({
      id: 'tom-birk',
      name: 'Thomas Birk',
      kind: 'organization',
    })
  })

  it('is one where there were two, and two where there was one', () => {
    const one = done({ kind: 'join', entity: namedOf(birk), into: namedOf(marsh) }).draft.analysis
    expect(one.entities.map(({ name }) => name)).toEqual(['Helen Marsh'])
    expect(told(one)[2]).toBe('Helen Marsh, mixed: Marsh had promised “a quiet street')
    const two = done({
      ...{ kind: 'part', entity: namedOf(birk), name: 'Somebody else' },
      mentions: [at(article, 'she')],
    }).draft.analysis
    expect(told(two)[0]).toBe('Somebody else, direct: It will carry trams from May,')
  })

  it('has a mention tied to somebody else, or to nobody; what they say follows', () => {
    const tie = (to: typeof marsh | null) =>
      told(
        done({ kind: 'tie', mention: at(article, 'she'), form: 'pronoun', to: to && namedOf(to) }).draft
          .analysis,
      )[0]
    expect(tie(marsh)).toBe('Helen Marsh, direct: It will carry trams from May,')
    expect(tie(null)).toBe('Unclear who, direct: It will carry trams from May,')
  })
})

describe('background set right', () => {
  it('is added, moved, confirmed and taken away', () => {
    const monday = at(article, 'opened the bridge on Monday')
    const added = done({ kind: 'background', span: monday }).draft
    expect(added.analysis.context).toEqual([{ span: monday, why: 'marked by hand', confidence: 1 }])
    const moved = replay(text, added.analysis, [
      correction({ kind: 'backgroundWords', span: monday, to: at(article, 'opened the bridge') }),
      correction({ kind: 'confirmBackground', span: at(article, 'opened the bridge') }),
    ]).draft
    expect(wordsAt(moved.analysis.context.map(({ span }) => span))).toEqual(['opened the bridge'])
    expect([...moved.checked.values()]).toEqual([{ how: 'corrected', by: 'reader' }])
    const gone = replay(text, moved.analysis, [
      correction({ kind: 'removeBackground', span: at(article, 'opened the bridge') }),
    ])
    expect(gone.draft.analysis.context).toEqual([])
  })
})
