// What a pupil marked beside what an analysis says: each way of being right, partly right and alone.
import { describe, expect, it } from 'vitest'
import type { Operation, Statement } from '../../src/editing'
import { replay } from '../../src/editing'
import {
  compareMarkings,
  markedIn,
  type Outcome,
  practiced,
  tellJudged,
  tellMarking,
} from '../../src/practice'
import { spanOf } from '../support/newspaper'
import { by, entityIn, logOf, NOBODY, naming, statement, unnamed } from '../support/practicing'

const TEXT = [
  'Mayor Lena Brandt opened the footbridge on Monday. “It took nine winters,” Brandt said. “It was worth each.”',
  'Her deputy, Tom Brandt, said the town would “never again” borrow for stone. A bricklayer called that a promise.',
  'The old bridge fell in the flood of 2014. Two engineers warned of cracks, reportedly in vain.',
].join('\n\n')

const LENA = entityIn(TEXT, 'Lena Brandt', 'Mayor')
const TOM = entityIn(TEXT, 'Tom Brandt', 'Her deputy')
const SPLIT = statement(TEXT, 'direct', ['It took nine winters,', 'It was worth each.'], by(LENA))
const CLAIM: Statement = {
  ...statement(TEXT, 'reported', ['the town would “never again” borrow for stone'], by(TOM)),
  direct: [spanOf(TEXT, 'never again')],
}
const PROMISE = statement(TEXT, 'reported', ['that a promise'], unnamed('a bricklayer'))
const CRACKS = statement(TEXT, 'reported', ['of cracks'], unnamed('two engineers'))
const FLOOD = spanOf(TEXT, 'The old bridge fell in the flood of 2014.')

const add = (one: Statement): Operation => ({ kind: 'add', statement: one })
const background = (span = FLOOD): Operation => ({ kind: 'background', span })

const NAMES = naming(LENA, TOM)
const KNOWN = replay(TEXT, NAMES, logOf([SPLIT, CLAIM, PROMISE, CRACKS].map(add).concat(background()))).draft
  .analysis

/** What comes of a pupil’s operations, each of theirs in a line. */
function outcomeOf(...operations: readonly Operation[]): Outcome {
  const given = practiced(TEXT, KNOWN, logOf(operations)).draft.analysis
  return compareMarkings(TEXT, markedIn(TEXT, given), markedIn(TEXT, KNOWN))
}

const told = ({ judged, runInto, missed }: Outcome) => ({
  judged: judged.map(({ beside, otherwise }) => (beside ? otherwise.join(' ') || 'agreed' : 'alone')),
  ...{ runInto: runInto.length, missed: missed.length },
})

const quote = (words: string | readonly string[], speaker = by(LENA)) =>
  add(statement(TEXT, 'direct', [words].flat(), speaker))
const claim = (words: string, speaker = by(TOM)) => add(statement(TEXT, 'reported', [words], speaker))

describe('what a pupil marked', () => {
  it('agrees where words, kind and speaker do, whatever marks stand around the words', () => {
    expect(told(outcomeOf(add(SPLIT)))).toEqual({ judged: ['agreed'], runInto: 0, missed: 4 })
    expect(told(outcomeOf(background(spanOf(TEXT, 'The old bridge fell in the flood of 2014'))))).toEqual({
      ...{ judged: ['agreed'], runInto: 0, missed: 4 },
    })
    expect(told(outcomeOf(claim('said the town would “never again” borrow for stone.'))).judged).toEqual([
      'agreed',
    ])
  })

  it('is all there where nothing is marked', () => {
    expect(told(outcomeOf())).toEqual({ judged: [], runInto: 0, missed: 5 })
  })

  it('is right in pieces: a quote that “said” parts may be two', () => {
    const pieces = outcomeOf(quote('“It took nine winters,”'), quote('It was worth each.'))
    expect(told(pieces)).toEqual({ judged: ['agreed', 'agreed'], runInto: 0, missed: 4 })
    expect(told(outcomeOf(quote('It took nine winters,'))).judged).toEqual(['words'])
  })

  it('is partly right with another speaker, another kind, or only some of the words', () => {
    expect(told(outcomeOf(quote(['It took nine winters,', 'It was worth each.'], by(TOM)))).judged).toEqual([
      'speaker',
    ])
    expect(told(outcomeOf(claim('that a promise', by(TOM)))).judged).toEqual(['speaker'])
    expect(told(outcomeOf(quote('that a promise', unnamed('the bricklayer')))).judged).toEqual(['kind'])
    expect(told(outcomeOf(claim('the town would', NOBODY))).judged).toEqual(['words speaker'])
  })

  it('may mark the quoted words of a claim as a quote', () => {
    expect(told(outcomeOf(quote('never again', by(TOM)))).judged).toEqual(['agreed'])
  })

  it('stands alone where the analysis has nothing, and where only the edges meet', () => {
    expect(told(outcomeOf(quote('opened the footbridge on Monday')))).toEqual({
      ...{ judged: ['alone'], runInto: 0, missed: 5 },
    })
    expect(told(outcomeOf(quote('stone. A bricklayer called'))).judged).toEqual(['alone'])
  })

  it('misses nothing of two that it runs into one, and nothing is right twice', () => {
    const both = 'the town would “never again” borrow for stone. A bricklayer called that a promise'
    expect(told(outcomeOf(claim(both)))).toEqual({ judged: ['words'], runInto: 1, missed: 3 })
  })

  it('misses a quote within a quote that is marked', () => {
    const inner = statement(TEXT, 'direct', ['borrow for stone'], unnamed('a bricklayer'))
    const known = replay(TEXT, NAMES, logOf([CLAIM, inner].map(add))).draft.analysis
    const given = practiced(TEXT, known, logOf([add(CLAIM)])).draft.analysis
    expect(told(compareMarkings(TEXT, markedIn(TEXT, given), markedIn(TEXT, known)))).toEqual({
      ...{ judged: ['agreed'], runInto: 0, missed: 1 },
    })
  })
})

describe('the speaker', () => {
  const speakerOf = (speaker: Parameters<typeof claim>[1]) =>
    outcomeOf(claim('the town would “never again” borrow for stone', speaker)).judged[0]!.speaker

  it('is the same by a name that was chosen, typed, typed in part, or described as the article does', () => {
    expect(speakerOf(by(TOM))).toBe('same')
    expect(speakerOf(unnamed('tom brandt'))).toBe('same')
    expect(speakerOf(unnamed('Tom'))).toBe('same')
    expect(speakerOf(unnamed('the deputy'))).toBe('same')
    expect(speakerOf(unnamed('the mayor'))).toBe('other')
    expect(speakerOf(NOBODY)).toBe('other')
  })

  it('is not another of the same family who was chosen', () => {
    expect(speakerOf(by(LENA))).toBe('other')
  })

  it('is one of several who speak together', () => {
    const joint = {
      ...CLAIM,
      speaker: { ...by(LENA), who: [by(LENA), by(TOM)].flatMap((one) => ('who' in one ? one.who : [])) },
    }
    const known = replay(TEXT, NAMES, logOf([add(joint as Statement)])).draft.analysis
    const given = practiced(TEXT, known, logOf([add(CLAIM)])).draft.analysis
    expect(compareMarkings(TEXT, markedIn(TEXT, given), markedIn(TEXT, known)).judged[0]).toMatchObject({
      ...{ speaker: 'some', otherwise: ['speaker'] },
    })
  })

  it('is known by number and case, and held against nobody where the analysis does not know', () => {
    expect(outcomeOf(claim('of cracks', unnamed('Engineers'))).judged[0]!.speaker).toBe('same')
    const unclear: Statement = { ...PROMISE, speaker: { kind: 'unclear', span: null } }
    const known = replay(TEXT, NAMES, logOf([add(unclear)])).draft.analysis
    const given = practiced(TEXT, known, logOf([add(PROMISE)])).draft.analysis
    expect(compareMarkings(TEXT, markedIn(TEXT, given), markedIn(TEXT, known)).judged[0]).toMatchObject({
      ...{ speaker: 'open', otherwise: [] },
    })
  })
})

describe('in words', () => {
  it('says of each what is otherwise', () => {
    const said = (...operations: readonly Operation[]) => outcomeOf(...operations).judged.map(tellJudged)
    expect(said(add(SPLIT))).toEqual(['As the analysis has it'])
    expect(said(claim('the town would', NOBODY))).toEqual(['Partly: another speaker, other words'])
    expect(said(quote('opened the footbridge'))).toEqual(['The analysis has nothing here'])
  })

  it('tells a mark as statements are told', () => {
    const { cast, markings } = markedIn(TEXT, KNOWN)
    expect(markings.map((one) => Object.values(tellMarking(cast, one)))).toEqual([
      ['Quote', 'Lena Brandt', '“It took nine winters,” … “It was worth each.”'],
      ['Partly quoted claim', 'Tom Brandt', 'the town would “never again” borrow for stone'],
      ['Claim', 'A bricklayer', 'that a promise'],
      ['Background', null, 'The old bridge fell in the flood of 2014.'],
      ['Claim', 'Two engineers', 'of cracks'],
    ])
  })
})
