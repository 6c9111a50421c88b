// A class side by side: what divided it comes first, and what several marked alone is one row.
import { expect, it } from 'vitest'
import type { Operation } from '../../src/editing'
import { replay } from '../../src/editing'
import { compareMarkings, markedIn, type Pupil, practiced, tabulate } from '../../src/practice'
import { spanOf } from '../support/newspaper'
import { by, entityIn, logOf, naming, statement } from '../support/practicing'

const TEXT =
  'The ferry runs again, said Ada Klein. “Nobody is stranded,” said Ben Roth. The pier was built in 1931.'
const ADA = entityIn(TEXT, 'Ada Klein')
const BEN = entityIn(TEXT, 'Ben Roth')
const RUNS: Operation = {
  kind: 'add',
  statement: statement(TEXT, 'reported', ['The ferry runs again'], by(ADA)),
}
const STRANDED: Operation = {
  kind: 'add',
  statement: statement(TEXT, 'direct', ['Nobody is stranded,'], by(BEN)),
}
const BY_ADA: Operation = {
  kind: 'add',
  statement: statement(TEXT, 'direct', ['Nobody is stranded,'], by(ADA)),
}
const PIER: Operation = { kind: 'background', span: spanOf(TEXT, 'The pier was built in 1931') }
const KNOWN = replay(TEXT, naming(ADA, BEN), logOf([RUNS, STRANDED])).draft.analysis
const EXPECTED = markedIn(TEXT, KNOWN)

function pupil(name: string, ...operations: readonly Operation[]): Pupil {
  const { draft, heldTo } = practiced(TEXT, KNOWN, logOf(operations))
  const marked = markedIn(TEXT, draft.analysis)
  return {
    ...{ name, marked, outcome: compareMarkings(TEXT, marked, EXPECTED) },
    heldTo: new Set(heldTo.keys()),
  }
}

it('has what divided the class first, and says what became of each passage for each pupil', () => {
  const { rows } = tabulate(TEXT, EXPECTED, [
    pupil('Ida', RUNS, STRANDED),
    pupil('Jo', RUNS, BY_ADA),
    pupil('Kim', RUNS),
  ])
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['agreed', 'speaker', 'missed'],
    ['agreed', 'agreed', 'agreed'],
  ])
  expect(rows[0]!.counts).toEqual({ agreed: 1, speaker: 1, partly: 0, missed: 1 })
})

it('has what several marked alone in one row, with who holds to it', () => {
  const { alone } = tabulate(TEXT, EXPECTED, [
    pupil('Ida', PIER, { kind: 'confirmBackground', span: spanOf(TEXT, 'The pier was built in 1931') }),
    pupil('Jo'),
    pupil('Kim', { kind: 'background', span: spanOf(TEXT, 'pier was built in 1931.') }),
  ])
  expect(alone).toMatchObject([{ cells: ['held', 'no', 'marked'], count: 2 }])
})

it('of a class without pupils has the passages and no division', () => {
  const { rows, alone } = tabulate(TEXT, EXPECTED, [])
  expect(rows.map(({ counts }) => counts.missed)).toEqual([0, 0])
  expect(alone).toEqual([])
})
