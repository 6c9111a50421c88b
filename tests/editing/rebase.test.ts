// What becomes of corrections when another engine, or an edited text, comes under them, and of the logs of two tabs.
import { describe, expect, it } from 'vitest'
import { draftOf, find, joined, keep, namedOf, type Operation, replay } from '../../src/editing'
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

describe('over another analysis', () => {
  it('what it agrees with is confirmed', () => {
    const log = [correction({ kind: 'manner', statement: about(kept), manner: 'direct' })]
    const better = replay(text, automatic, log).draft.analysis
    const again = replay(text, better, log)
    expect(again.draft.analysis).toBe(better)
    expect([...again.fates.values()]).toEqual(['agreed'])
    expect([...again.draft.checked.values()]).toEqual([{ how: 'confirmed', by: 'reader' }])
  })

  it('what it has forgotten comes back as it was when it was corrected', () => {
    const forgetful = { ...automatic, attributions: [kept], entities: [] }
    const log = [correction({ kind: 'confirm', statement: about(street) })]
    const { draft } = replay(text, forgetful, log)
    expect(told(draft.analysis)[1]).toBe('Tom Birk, mixed: Marsh had promised “a quiet street')
  })

  it('a quote within a quote is not taken for what it stands in', () => {
    const inner = attributionOf({
      ...{
        id: 's-inner',
        source: { kind: 'entity', span: at(article, 'Marsh', 2), entityId: marsh.id, also: [] },
      },
      ...{ content: [at(article, '“a quiet street')], cue: at(article, 'promised') },
      direct: [at(article, 'a quiet street')],
    })
    const other = { ...automatic, attributions: [trams, kept, inner] }
    const { draft } = replay(text, other, [
      correction({ kind: 'speaker', statement: about(street), speaker: { kind: 'nobody' } }),
    ])
    expect(draft.analysis.attributions).toContain(inner)
    expect(told(draft.analysis)).toContain('No source given, mixed: Marsh had promised “a quiet street')
  })

  it('a removal of what it does not have is no loss', () => {
    const log = [correction({ kind: 'remove', statement: about(trams) })]
    const { fates } = replay(text, { ...automatic, attributions: [kept] }, log)
    expect([...fates.values()]).toEqual(['agreed'])
  })

  it('a name for somebody whom it does not know finds no place', () => {
    const log = [correction({ kind: 'rename', entity: namedOf(birk), name: 'Thomas Birk' })]
    const { fates, draft } = replay(text, { ...automatic, entities: [marsh], attributions: [] }, log)
    expect([...fates.values()]).toEqual(['lost'])
    expect(draft.analysis.entities).toEqual([marsh])
  })
})

describe('in an edited text', () => {
  const edited = articleOf([
    'A new first paragraph came in the night, and with it a second sentence.',
    ...['Helen Marsh opened the bridge on Monday.'],
    '“It will carry trams from May,” she said. The mayor said the old one would be kept.',
  ])
  const operations: readonly Operation[] = [
    { kind: 'speaker', statement: about(trams), speaker: someone('Ruth Odell') },
    { kind: 'confirm', statement: about(street) },
  ]

  it('what still has its words keeps its place; what lost them is told, with what they were', () => {
    const stored = JSON.parse(JSON.stringify(keep(text, operations.map(correction))))
    const { log, notFound } = find(edited.text, stored)
    const { draft } = replay(edited.text, analysisOf(edited, {}), log)
    expect(told(draft.analysis, edited)).toEqual(['Ruth Odell, direct: It will carry trams from May,'])
    expect(notFound.map(({ why }) => why)).toEqual(['gone'])
    expect(JSON.stringify(notFound[0]?.entry.operation)).toContain('Marsh had promised “a quiet street')
  })

  it('what stands twice alike is where it is as far as before from what stands once', () => {
    // Seven words on either side are the same, and so are all that a link knows.
    const around = 'in the hall by the river that evening'
    const [own, other] = ['Marsh', 'Birk'].map(
      (name) => `${name} said ${around} nobody had asked the people of the quay ${around}.`,
    )
    const before = articleOf(['The board met on Monday.', own!, 'Nothing was decided.', other!])
    const content = at(before, 'nobody had asked the people of the quay')
    const one = attributionOf({
      ...{ id: 's-1', source: { kind: 'unresolved', span: at(before, 'Marsh') } },
      ...{ content: [content], cue: at(before, 'said') },
    })
    const confirm: Operation = { kind: 'confirm', statement: about(one, analysisOf(before, {})) }
    const after = articleOf(['Nothing was decided.', other!, 'The board met on Tuesday.', own!, 'It rained.'])
    const { log, notFound } = find(after.text, keep(before.text, [correction(confirm)]))
    expect(notFound).toEqual([])
    expect(log[0]?.operation).toMatchObject({
      statement: { content: [at(after, 'nobody had asked the people of the quay', 2)] },
    })
    const gone = articleOf(['Nothing was decided.', other!, other!.replace('Birk', 'Ann Roe')])
    expect(find(gone.text, keep(before.text, [correction(confirm)])).log).toEqual([])
  })

  it('what is damaged, or of a newer program, is told and left as it is', () => {
    const [entry] = keep(text, operations.map(correction))
    const damaged = { ...entry!, operation: { kind: 'confirm' } }
    const newer = { ...entry!, version: 2, operation: { kind: 'sing' } }
    expect(find(text, [damaged, newer])).toEqual({
      log: [],
      notFound: [
        { entry: damaged, why: 'damaged' },
        { entry: newer, why: 'newer' },
      ],
    })
  })

  it('starts from nothing: practice is corrections of an empty analysis', () => {
    const empty = draftOf(text, analysisOf(article, {}))
    const add: Operation = { kind: 'add', statement: { ...about(kept), speaker: someone('Tom Birk') } }
    const { draft } = replay(text, empty.analysis, [correction(add)])
    expect(told(draft.analysis)).toEqual(['Tom Birk, reported: the old one would be kept'])
  })
})

describe('the logs of two tabs', () => {
  it('are one: what both have once, and in order', () => {
    const [first, second, third] = [kept, trams, street].map((one) =>
      correction({ kind: 'confirm', statement: about(one) }),
    )
    expect(joined([first!, third!], [second!, first!])).toEqual([first, second, third])
  })
})
