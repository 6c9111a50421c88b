// The report as data: sums, shares and people of small archives whose answer is known.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Analysis, type Article, castOf, seeded, tellStatement } from '../../src/domain'
import { drawing } from '../../src/report/chance'
import { barPicture } from '../../src/report/charts/bars'
import { gridPicture } from '../../src/report/charts/grid'
import { panelsPicture } from '../../src/report/charts/panels'
import type { Picture } from '../../src/report/charts/picture'
import { stackPicture } from '../../src/report/charts/stack'
import { sparkPicture, trendPicture } from '../../src/report/charts/trend'
import { idsOf } from '../../src/report/ids'
import { keyOfName, pairOf, resolveNames } from '../../src/report/names'
import { passagesOf } from '../../src/report/passages'
import { joinPeople, readPeople } from '../../src/report/people'
import { reportOf } from '../../src/report/report'
import { sectionsOf } from '../../src/report/sections'
import { addToShare, noShare, shareOf } from '../../src/report/share'
import { openTally } from '../../src/report/tally'
import { analysisOf, articleOf } from '../support/newspaper'
import { saidBy } from '../support/saidBy'

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

const said = (name: string, publisher: string | null, published: string | null, times = 1) =>
  saidBy(name, { publisher, published }, times)

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
        id: 'source-ada-lund',
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
    expect(report.byOutlet.rows[0]).toEqual({ id: 'source-ada-lund', name: 'Ada Lund', words: [12, 4, 0] })
    expect(voiceOf(keyOfName('Mayor Ada Lund', 'person'))).toBe('source-ada-lund')
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

/** What of a picture is drawn so, by its widths. */
const widths = ({ shapes }: Picture, look: string) =>
  shapes.flatMap((shape) => (shape.is === 'rect' && shape.look === look ? [shape.width] : []))
const texts = ({ shapes }: Picture) => shapes.flatMap((shape) => (shape.is === 'text' ? [shape.text] : []))
const asTold = (value: number) => String(value)

describe('pictures', () => {
  it('have bars as long as their figures', () => {
    const items = [
      { label: 'a', value: 10 },
      { label: 'b', value: 5 },
      { label: 'c', value: 0 },
    ]
    const [a, b, c] = widths(barPicture('x', items, asTold), 'bar')
    expect(a).toBeCloseTo(b! * 2, 0)
    expect(c).toBe(0)
  })
  it('leave a gap where there is no value', () => {
    const moment = (month: string, value: number | null) => ({ month, value, low: value, high: value })
    const { shapes } = trendPicture(
      'x',
      [moment('2026-01', 0.5), moment('2026-02', null), moment('2026-03', 0.5)],
      asTold,
    )
    const [line] = shapes.flatMap((shape) => (shape.is === 'path' && shape.look === 'line' ? [shape.d] : []))
    expect(line?.match(/M/g)).toHaveLength(2)
    expect(shapes.flatMap((shape) => (shape.is === 'dot' ? [shape.told] : []))).toEqual([
      '2026-01: 0.5',
      '2026-03: 0.5',
    ])
    expect(sparkPicture([]).shapes).toEqual([{ is: 'path', look: 'line', d: '' }])
  })
  it('part each row among its voices, whatever its length', () => {
    const picture = stackPicture('x', [
      { label: 'a', direct: 1, reported: 1, own: 2 },
      { label: 'b', direct: 250, reported: 250, own: 500 },
      { label: 'nothing', direct: 0, reported: 0, own: 0 },
    ])
    const [, ...direct] = widths(picture, 'direct')
    const [, ...own] = widths(picture, 'own')
    expect([direct[0], direct[2], own[0]]).toEqual([direct[1], 0, direct[0]! * 2])
  })
  it('compare cells and panels on one scale, and cut names that find no room', () => {
    const long = 'A publisher with a name that is much too long'
    const grid = gridPicture('x', ['in public', 'post'], [{ label: long, values: [0.4, null] }], asTold)
    expect(widths(grid, 'bar')).toHaveLength(1)
    expect(texts(grid)).toContain('–')
    expect(texts(grid).join()).toMatch(/A publisher with.*…/)
    const panels = panelsPicture('x', ['2026-01', '2026-02'], [{ label: 'a', values: [1, 4] }], asTold)
    expect(texts(panels)).toContain('up to 4')
  })
})

describe('figures and what they lead to', () => {
  const tally = counted(ARCHIVE)
  const { report, voiceOf } = reportOf(tally)
  it('have ids that stay the same in another report', () => {
    expect(idsOf('source', ['Ada Lund', 'ÁDA  lund', '李', '!'])).toEqual([
      'source-ada-lund',
      'source-ada-lund_2',
      'source-李',
      'source-other',
    ])
  })
  it('are all reached by the statements that they count', () => {
    const passages = passagesOf(report, voiceOf)
    const counts = new Map<string, number>()
    for (const { article, analysis } of ARCHIVE) {
      const cast = castOf(article, analysis.entities, analysis.attributions)
      for (const attribution of analysis.attributions) {
        const statement = tellStatement(cast, attribution)
        const ids = [
          ...passages.sourcesOf(analysis, attribution.source),
          ...passages.figuresOf(article, cast, statement),
        ]
        for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
      }
    }
    const sections = sectionsOf(report)
    const cells = sections.flatMap(({ blocks }) => blocks.flatMap(({ table }) => table.rows.flat()))
    const ids = cells.flatMap(({ id }) => id?.split('+') ?? [])
    expect(ids.length).toBeGreaterThan(20)
    expect(ids.filter((id) => !counts.has(id))).toEqual([])
    expect(counts.get('source-ada-lund')).toBe(4)
    expect(counts.get('standing-named')).toBe(report.all.standings.named.x)
    expect(counts.get('publisher-gazette')).toBe(report.publishers[0]?.statements)
  })
  it('tell the manner of each publisher and month, with an interval in the table', () => {
    const tables = sectionsOf(report).flatMap(({ blocks }) => blocks.map(({ table }) => table))
    const channels = tables.find(({ id }) => id === 'channels-by-publisher')
    expect(channels?.columns.at(-1)?.names).toContain('unknown_low')
    expect(channels?.rows.map(([name, statements]) => [name?.shown, statements?.shown])).toEqual([
      ['Gazette', '4'],
      ['Post', '1'],
      ['unknown', '0'],
    ])
    expect(tables.map(({ id }) => id)).toContain('verbs-by-month')
  })
})
