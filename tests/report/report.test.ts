// The report as data: sums, shares and people of small archives whose answer is known.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis, Article } from '../../src/domain'
import { seeded } from '../../src/domain'
import { drawing } from '../../src/report/chance'
import { barsOf } from '../../src/report/charts/bars'
import { sparkOf, trendOf } from '../../src/report/charts/trend'
import { keyOfName, pairOf, resolveNames } from '../../src/report/names'
import { joinPeople, readPeople } from '../../src/report/people'
import { reportOf } from '../../src/report/report'
import { addToShare, noShare, shareOf } from '../../src/report/share'
import { openTally } from '../../src/report/tally'
import { analysisOf, articleOf, at, attributionOf, entityOf } from '../support/newspaper'

const met = (name: string, times = 1, kind: 'person' | 'organization' = 'person') => ({
  key: keyOfName(name, kind),
  kind,
  name,
  times,
})
const headsOf = (names: readonly ReturnType<typeof met>[], apart: readonly string[] = []) =>
  names.map(({ key }) => resolveNames(names, new Set(apart)).get(key))

describe('a share', () => {
  it('is a ratio of sums, and its interval holds it', () => {
    const part = fc
      .integer({ min: 1, max: 50 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
    fc.assert(
      fc.property(fc.array(part, { minLength: 2 }), (parts) => {
        const sums = noShare()
        for (const [x, n] of parts) addToShare(sums, x, n)
        const { share, low, high } = shareOf(sums)
        const [x, n] = [
          parts.reduce((sum, [one]) => sum + one, 0),
          parts.reduce((sum, [, one]) => sum + one, 0),
        ]
        expect(share).toBeCloseTo(x / n)
        expect(low).toBeLessThanOrEqual((share ?? 0) + 1e-9)
        expect(high).toBeGreaterThanOrEqual((share ?? 1) - 1e-9)
        expect([low! >= 0, high! <= 1]).toEqual([true, true])
      }),
    )
  })
  it('covers what is true in about nineteen of twenty draws, where statements of one article are alike', () => {
    const chance = seeded(1)
    let covered = 0
    for (let draw = 0; draw < 1_000; draw++) {
      const sums = noShare()
      for (let article = 0; article < 60; article++) {
        const n = 1 + Math.floor(chance() * 20)
        // Half of the articles quote in all of their statements, half in none.
        addToShare(sums, chance() < 0.5 ? n : 0, n)
      }
      const { low, high } = shareOf(sums)
      if (low! <= 0.5 && high! >= 0.5) covered++
    }
    expect(covered).toBeGreaterThan(915)
    expect(covered).toBeLessThan(980)
  })
  it('of one article, or of none, has no interval', () => {
    const sums = noShare()
    expect(shareOf(sums)).toEqual({ x: 0, n: 0, share: null, low: null, high: null })
    addToShare(sums, 1, 4)
    expect(shareOf(sums)).toEqual({ x: 1, n: 4, share: 0.25, low: null, high: null })
  })
})

describe('names of an archive', () => {
  it('are one person’s where they agree in full', () => {
    expect(headsOf([met('William Lund', 5), met('Bill Lund'), met('Mayor William Lund')])).toEqual(
      Array(3).fill('p william lund'),
    )
  })
  it('are one body’s with its initials', () => {
    const [a, b] = headsOf([met('Federal Harbor Office', 9, 'organization'), met('FHO', 2, 'organization')])
    expect(b).toBe(a)
  })
  it('stay apart where two could be meant, where an article has both, and where only a surname is there', () => {
    expect(new Set(headsOf([met('Ada Lund', 3), met('Anna Lund', 2), met('A. Lund')])).size).toBe(3)
    const [one, other] = [met('William Lund', 5), met('Bill Lund')]
    expect(new Set(headsOf([one, other], [pairOf(one.key, other.key)])).size).toBe(2)
    expect(new Set(headsOf([met('Ada Lund'), met('Lund')])).size).toBe(2)
    expect(new Set(headsOf([met('Ada Lund'), met('Ada Lund', 1, 'organization')])).size).toBe(2)
  })
})

/** “…,” NAME said, in the outlet of that name, as many times as asked. */
function said(name: string, publisher: string | null, published: string | null, times = 1) {
  const words = 'We close the pool'
  const article: Article = articleOf(Array(times).fill(`“${words},” ${name} said on Monday.`), {
    publisher,
    published,
    id: `${name} ${publisher} ${published}`,
  })
  const places = Array.from({ length: times }, (_, i) => at(article, name, i + 1))
  const entity = entityOf(
    'one',
    'person',
    name,
    places.map((span) => ({ span, form: 'name' as const })),
  )
  const attributions = places.map((span, i) => {
    const content = [at(article, words, i + 1)]
    const source = { kind: 'entity' as const, span, entityId: 'one', also: [] }
    return attributionOf({ id: `s-${i}`, source, content, direct: content })
  })
  return { article, analysis: analysisOf(article, { attributions, entities: [entity] }) }
}

const ARCHIVE = [
  said('Ada Lund', 'Gazette', '2026-01-04', 2),
  said('Ada Lund', 'Post', '2026-03-01'),
  said('Mayor Ada Lund', 'Gazette', '2026-03-09'),
  said('Ben Marsh', 'Gazette', null),
  { article: articleOf(['It rained.']), analysis: analysisOf({ id: 'rain' }) },
]
const counted = (archive: readonly { readonly article: Article; readonly analysis: Analysis }[]) => {
  const tally = openTally()
  for (const { article, analysis } of archive) tally.add(article, analysis)
  return tally
}

describe('a report', () => {
  const { report, voiceOf } = reportOf(counted(ARCHIVE))
  it('counts statements, words and articles by source, over outlets and months', () => {
    expect(report.months).toEqual(['2026-01', '2026-02', '2026-03'])
    expect(report.sources).toEqual([
      {
        id: 'source-1',
        name: 'Ada Lund',
        kind: 'person',
        statements: 4,
        direct: 4,
        reported: 0,
        directWords: 16,
        reportedWords: 0,
        articles: 3,
        unanswered: 0,
        publishers: 2,
        trend: [2, 0, 2],
      },
      expect.objectContaining({ name: 'Ben Marsh', statements: 1, trend: [0, 0, 0] }),
    ])
    expect(report.all).toMatchObject({ articles: 5, statements: 5 })
    expect(report.publishers.map(({ label, articles }) => [label, articles])).toEqual([
      ['Gazette', 3],
      ['Post', 1],
      ['unknown', 1],
    ])
    expect(report.byOutlet.rows[0]).toEqual({ id: 'source-1', name: 'Ada Lund', words: [12, 4, 0] })
    expect(voiceOf(keyOfName('Mayor Ada Lund', 'person'))).toBe('source-1')
    expect(voiceOf(keyOfName('Nobody', 'person'))).toBeNull()
  })
  it('parts all words among voices', () => {
    const { directVoice, reportedVoice, ownVoice } = report.all
    expect(directVoice.x + reportedVoice.x + ownVoice.x).toBe(report.all.words)
  })
  it('is the same in whatever order the articles come', () => {
    const other = reportOf(counted([...ARCHIVE].reverse())).report
    const bare = ({ sources, all, byMonth }: typeof report) => ({ sources, all, byMonth })
    expect(bare(other)).toEqual(bare(report))
  })
  it('joins a list of people, and says who was not found', () => {
    const people = readPeople([
      ['Name', 'aliases', 'gender'],
      ['Adelaide Lund', 'Ada Lund; A. L.', 'f'],
      ['Nils Nobody', '', 'm'],
      ['', '', ''],
    ])
    const { people: joined } = reportOf(counted(ARCHIVE), { people }).report
    expect(joined).toMatchObject({
      listed: 2,
      found: 1,
      notFound: ['Nils Nobody'],
      others: { statements: 1 },
    })
    expect(joined?.byColumn).toMatchObject([
      { column: 'gender', groups: [{ value: 'f', people: 1, statements: 4, directWords: 16 }] },
    ])
    expect(() => readPeople([['who']])).toThrow('no column “name”')
    expect(joinPeople([], [])).toMatchObject({ listed: 0, byColumn: [] })
  })
})

it('what is drawn has the same chance, and comes in order', () => {
  const times = Array<number>(20).fill(0)
  for (let run = 0; run < 4_000; run++) {
    const { offer, drawn } = drawing<number>(5, seeded(run))
    for (let i = 0; i < 20; i++) offer(() => i)
    const { items, of } = drawn()
    expect([of, items.length, [...items].sort((a, b) => a - b)]).toEqual([20, 5, items])
    for (const i of items) times[i]!++
  }
  for (const count of times) expect(Math.abs(count - 1_000)).toBeLessThan(120)
})

describe('pictures', () => {
  it('are as long as their figures', () => {
    const { bars, left } = barsOf([
      { label: 'a', value: 10 },
      { label: 'b', value: 5 },
      { label: 'c', value: 0 },
    ])
    expect(bars[0]!.width).toBeCloseTo(bars[1]!.width * 2)
    expect([bars[2]!.width, bars[0]!.x]).toEqual([0, left])
  })
  it('leave a gap where there is no value', () => {
    const moment = (month: string, value: number | null) => ({ month, value, low: value, high: value })
    const { line, dots } = trendOf([moment('2026-01', 0.5), moment('2026-02', null), moment('2026-03', 0.5)])
    expect(line.match(/M/g)).toHaveLength(2)
    expect(dots.map(({ month }) => month)).toEqual(['2026-01', '2026-03'])
    expect(sparkOf([]).line).toBe('')
  })
})
