// Properties of practice: nothing is counted twice or lost, an analysis agrees with itself, and a saved result says the same.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileSeed } from '../../seeds/plugin'
import { type Analysis, type Span, span } from '../../src/domain'
import { namedOf, type Operation, type Speaker, type Statement, statementOf } from '../../src/editing'
import {
  compareMarkings,
  isAgreed,
  type Marked,
  markedIn,
  type Practiced,
  practiced,
  shortestLog,
  tabulate,
} from '../../src/practice'
import { Chance } from '../bench/seeded'
import { logOf } from '../support/practicing'
import { runs } from '../support/runs'

const ARTICLES = ['putin-friends', 'start-here', 'the-same-evening'].map((slug) => {
  const { article, reviewed } = compileSeed(slug)
  const { text } = article
  const sentences = [...text.matchAll(/[^.!?\n]{8,}/gu)].map(({ index, 0: words }) =>
    span(index + words.search(/\S/u), index + words.trimEnd().length),
  )
  return { text, analysis: reviewed!.analysis, sentences }
})
type Given = (typeof ARTICLES)[number]

const someSpeaker = ({ analysis }: Given, chance: Chance): Speaker =>
  chance.pick<() => Speaker>([
    () => ({ kind: 'nobody' }),
    () => ({ kind: 'unnamed', span: null, introduced: null, described: 'a neighbor' }),
    () => ({
      ...{ kind: 'entity', who: [namedOf(chance.pick(analysis.entities))] },
      ...{ span: null, others: [], implied: true },
    }),
  ])()

/** Some marks that a pupil makes: what the analysis has, cut or not, and other sentences; some held to, some deleted. */
function somePupil(given: Given, seed: number, count: number): Practiced {
  const chance = new Chance(seed)
  const operations: Operation[] = []
  const used: Span[] = []
  for (let i = 0; i < count; i++) {
    const known = chance.pick(given.analysis.attributions)
    const from = chance.happens(0.6) ? known.content[0] : chance.pick(given.sentences)
    const cut = chance.happens(0.3) ? Math.floor((from.end - from.start) / 3) : 0
    const at = span(from.start, from.end - cut)
    // What lies over another mark takes its place: here each stands for itself.
    if (used.some(({ start, end }) => start < at.end && at.start < end)) continue
    used.push(at)
    if (chance.happens(0.2)) {
      operations.push({ kind: 'background', span: at })
      if (chance.happens(0.3)) operations.push({ kind: 'confirmBackground', span: at })
      continue
    }
    const speaker = chance.happens(0.5)
      ? statementOf(known, given.analysis.entities).speaker
      : someSpeaker(given, chance)
    const statement: Statement = {
      ...{ content: [at], direct: chance.happens(0.5) ? [at] : [], cue: null, addressee: null, speaker },
      ...{ via: [], verb: 'unknown', channel: 'unknown', role: 'unknown' },
    }
    operations.push({ kind: 'add', statement })
    if (chance.happens(0.3)) operations.push({ kind: 'confirm', statement })
    if (chance.happens(0.1)) operations.push({ kind: 'remove', statement })
  }
  return practiced(given.text, given.analysis, logOf(operations))
}

/** By its number, so that a failure tells no whole article. */
const article = fc.nat({ max: ARTICLES.length - 1 })

const pupil = fc.record({
  article,
  seed: fc.nat(),
  count: fc.integer({ min: 0, max: 25 }),
})

const judge = ({ text, analysis }: Given, mine: Analysis) =>
  compareMarkings(text, markedIn(text, mine), markedIn(text, analysis))

describe('practice', () => {
  it.each(ARTICLES.map((given) => [given.analysis.articleId, given] as const))(
    'an analysis agrees with itself: %s',
    (_, given) => {
      const { judged, runInto, missed } = judge(given, given.analysis)
      expect(judged.filter((one) => !isAgreed(one))).toEqual([])
      expect([runInto, missed]).toEqual([[], []])
    },
  )

  it('judges each mark once, and has each passage of the analysis in one place', () => {
    fc.assert(
      fc.property(pupil, ({ article, seed, count }) => {
        const given = ARTICLES[article]!
        const { analysis } = somePupil(given, seed, count).draft
        const { judged, runInto, missed } = judge(given, analysis)
        expect(judged.map((one) => one.given)).toEqual(markedIn(given.text, analysis).markings)
        const found = new Set(judged.flatMap(({ beside }) => beside ?? []))
        const all = [...found, ...runInto, ...missed].map(({ id }) => id)
        expect(all.toSorted()).toEqual(
          markedIn(given.text, given.analysis)
            .markings.map(({ id }) => id)
            .toSorted(),
        )
      }),
      runs(20),
    )
  })

  it('does not depend on the order in which anything was marked', () => {
    fc.assert(
      fc.property(pupil, ({ article, seed, count }) => {
        const given = ARTICLES[article]!
        const marked = markedIn(given.text, somePupil(given, seed, count).draft.analysis)
        const turned: Marked = { ...marked, markings: marked.markings.toReversed() }
        const known = markedIn(given.text, given.analysis)
        const there = compareMarkings(given.text, marked, known)
        const back = compareMarkings(given.text, turned, known)
        expect(back.judged.toReversed()).toEqual(there.judged)
        expect(back.missed).toEqual(there.missed)
      }),
      runs(20),
    )
  })

  it('is the same after it was saved by the shortest way', () => {
    fc.assert(
      fc.property(pupil, ({ article, seed, count }) => {
        const given = ARTICLES[article]!
        const before = somePupil(given, seed, count)
        const after = practiced(given.text, given.analysis, logOf(shortestLog(before)))
        const told = ({ draft, heldTo }: Practiced) => {
          const { markings } = markedIn(given.text, draft.analysis)
          return markings.map(({ id, ...marking }) => ({ ...marking, held: heldTo.has(id) }))
        }
        expect(told(after)).toEqual(told(before))
      }),
      runs(20),
    )
  })

  it('counts every pupil once in each row of a class', () => {
    fc.assert(
      fc.property(article, fc.array(fc.nat(), { maxLength: 8 }), (number, seeds) => {
        const given = ARTICLES[number]!
        const pupils = seeds.map((seed, i) => {
          const { draft, heldTo } = somePupil(given, seed, 12)
          const marked = markedIn(given.text, draft.analysis)
          return {
            ...{ name: `${i}`, marked, outcome: judge(given, draft.analysis) },
            heldTo: new Set(heldTo.keys()),
          }
        })
        const { rows, alone } = tabulate(given.text, markedIn(given.text, given.analysis), pupils)
        for (const { cells, counts } of rows) {
          expect(cells).toHaveLength(pupils.length)
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(pupils.length)
        }
        const missed = pupils.map(({ outcome }) => outcome.missed.length)
        expect(pupils.map((_, i) => rows.filter(({ cells }) => cells[i] === 'missed').length)).toEqual(missed)
        for (const { cells, count } of alone) expect(count).toBe(cells.filter((cell) => cell !== 'no').length)
      }),
      runs(8),
    )
  })
})
