// Who somebody is, set right in a form: what the operations make of the analysis.
import { describe, expect, it } from 'vitest'
import { castOf, nameOfSource, textOf } from '../../src/domain'
import { type Correction, type Operation, replay } from '../../src/editing'
import {
  doneAboutMention,
  doneInEntityForm,
  type EntityForm,
  entityFormOf,
  mentionAt,
  removalOf,
} from '../../src/state/correcting/entityForm'
import { analysisOf, articleOf, at, attributionOf, entityOf } from '../support/newspaper'

const article = articleOf([
  'Rita Vane leads the rowing club. Vane said the boathouse leaks.',
  'Her brother Paul Vane disagrees. Vane keeps the books. The club was asked; it is waiting.',
])
const { text } = article
const where = (words: string, nth = 1) => at(article, words, nth)
const rita = entityOf('rita-vane', 'person', 'Rita Vane', [
  { span: where('Rita Vane'), form: 'name' },
  { span: where('Vane', 2), form: 'name' },
  { span: where('Paul Vane'), form: 'name' },
  { span: where('Vane', 4), form: 'name' },
])
const rowing = entityOf('rowing-club', 'organization', 'rowing club', [
  { span: where('the rowing club'), form: 'nominal' },
])
const club = entityOf('club', 'other', 'The club', [{ span: where('The club'), form: 'nominal' }])
const analysis = analysisOf(article, {
  entities: [rita, rowing, club],
  attributions: [
    attributionOf({
      ...{ id: 's-leaks', source: { kind: 'entity', span: where('Vane', 2), entityId: rita.id, also: [] } },
      ...{ content: [where('the boathouse leaks')], cue: where('said') },
    }),
  ],
})

const analysisAfter = (operations: readonly Operation[]) =>
  replay(
    text,
    analysis,
    operations.map(
      (operation, i): Correction => ({ id: `c${i}`, order: i, made: '2026-11-26', by: 'reader', operation }),
    ),
  ).draft.analysis
const who = (operations: readonly Operation[]) =>
  Object.fromEntries(
    analysisAfter(operations).entities.map(({ name, kind, mentions }) => [
      name,
      `${kind}: ${mentions.map(({ span }) => textOf(text, span)).join(', ')}`,
    ]),
  )
const saved = (entity: typeof rita, change: Partial<EntityForm>) => {
  const done = doneInEntityForm(analysis, entity, { ...entityFormOf(entity), ...change })
  return { label: done?.label, who: who(done?.operations ?? []) }
}

describe('the form of an entity', () => {
  it('that is left as it is does nothing', () => {
    expect(doneInEntityForm(analysis, rita, entityFormOf(rita))).toBeNull()
  })
  it('renames, and says of what kind it is', () => {
    expect(saved(club, { name: 'Arden Rowing Club', kind: 'organization' })).toEqual({
      label: 'name to Arden Rowing Club and 1 more',
      who: expect.objectContaining({ 'Arden Rowing Club': 'organization: The club' }),
    })
  })
  it('makes one of two', () => {
    expect(saved(club, { sameAs: rowing.id })).toEqual({
      label: 'The club and rowing club as one',
      who: {
        'Rita Vane': 'person: Rita Vane, Vane, Paul Vane, Vane',
        'rowing club': 'organization: the rowing club, The club',
      },
    })
  })
  it('makes two of one', () => {
    const meant = { kind: 'name', name: 'Paul Vane', entityKind: 'person' } as const
    expect(saved(rita, { others: new Set([2, 3]), meant })).toEqual({
      label: '2 mentions of Rita Vane to Paul Vane',
      who: expect.objectContaining({
        'Rita Vane': 'person: Rita Vane, Vane',
        'Paul Vane': 'person: Paul Vane, Vane',
      }),
    })
  })
  it('gives some mentions to another, then the rest', () => {
    const meant = { kind: 'entity', id: rowing.id } as const
    expect(saved(rita, { others: new Set([0]), meant, sameAs: club.id })).toEqual({
      label: 'a mention of Rita Vane to rowing club and 1 more',
      who: {
        'rowing club': 'organization: Rita Vane, the rowing club',
        'The club': 'other: Vane, Paul Vane, Vane, The club',
      },
    })
  })
  it('takes it away, and leaves what it said to nobody that is known', () => {
    const { operations, label } = removalOf(rita)
    expect(label).toBe('removal of Rita Vane')
    expect(Object.keys(who(operations))).toEqual(['rowing club', 'The club'])
    const [leaks] = analysisAfter(operations).attributions
    expect(nameOfSource(castOf(article, analysisAfter(operations).entities), leaks!.source)).toBe(
      'Unclear who',
    )
  })
})

describe('selected words', () => {
  it('are the mention that they lie in', () => {
    expect(mentionAt(analysis, where('Paul'))?.mention.span).toEqual(where('Paul Vane'))
    expect(mentionAt(analysis, where('boathouse'))).toBeNull()
  })
  it('mean somebody of the article, somebody new, or nobody', () => {
    const done = (words: string, meant: Parameters<typeof doneAboutMention>[3]) =>
      doneAboutMention(text, analysis, where(words), meant)
    const it = done('it is waiting', { kind: 'entity', id: rowing.id })
    expect(it?.label).toBe('“it is waiting” to rowing club')
    expect(who(it?.operations ?? [])['rowing club']).toBe('organization: the rowing club, it is waiting')
    const brother = done('Her brother', { kind: 'name', name: 'Paul Vane', entityKind: 'person' })
    expect(who(brother?.operations ?? [])['Paul Vane']).toBe('person: Her brother')
    expect(who(done('Paul Vane', { kind: 'nobody' })?.operations ?? [])['Rita Vane']).toBe(
      'person: Rita Vane, Vane, Vane',
    )
    expect(done('Paul Vane', { kind: 'entity', id: rita.id })).toBeNull()
    expect(done('boathouse', { kind: 'nobody' })).toBeNull()
  })
})
