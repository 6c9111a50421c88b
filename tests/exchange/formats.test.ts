// What leaves the reader: a table that no spreadsheet runs, and notes that no Markdown reader misreads.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { predictionOf } from '../../src/cli/prediction'
import type { Review } from '../../src/domain'
import { backgroundKey } from '../../src/editing'
import { formatAnnotations } from '../../src/exchange/annotations'
import { formatCsv } from '../../src/exchange/csv'
import { formatMarkdown } from '../../src/exchange/markdown'
import { harbor, harborAnalysis } from '../support/harbor'
import { analysisOf, articleOf, at, attributionOf } from '../support/newspaper'
import { parseCsv } from '../support/parseCsv'
import { saying } from '../support/saying'

const cellsOf = (csv: string) => {
  const [head = [], ...rows] = parseCsv(csv)
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])))
}

describe('the table', () => {
  const rows = cellsOf(formatCsv(harbor, harborAnalysis, null))

  it('has a row for each statement, in text order', () =>
    expect(rows.map((row) => `${row.number} ${row.speaker}: ${row.kind}`)).toEqual([
      '1 Ana Ortiz: partly quoted claim',
      '2 Ana Ortiz: quote',
      '3 A port worker: claim',
      '4 Ana Ortiz: quote',
      '5 : claim',
    ]))

  it('says who passed it on, to whom, by which words and where', () =>
    expect(rows[1]).toMatchObject({
      paragraph: '2',
      'relayed by': 'Harbor Gazette',
      addressee: 'reporters',
      cue: 'told',
      'speaker kind': 'person',
      description: 'the mayor',
      statement: '“We have the money. We have the plans.” “And we have the people.”',
    }))

  it('says in each row which article it is of', () => {
    const article = {
      ...harbor,
      publisher: 'The Lantern',
      published: '2026-03-01T10:00:00Z',
      url: 'https://news.example/a',
    }
    const told = cellsOf(formatCsv(article, harborAnalysis, null))
    const about = { title: harbor.title, outlet: 'The Lantern', date: '2026-03-01', address: article.url }
    for (const row of told) expect(row).toMatchObject({ ...about, 'article id': harbor.id })
  })

  it('says that nobody is named', () => expect(rows[4]).toMatchObject({ 'speaker kind': 'none' }))

  it.each(['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1', '\u200b=1', '\u0001=1', '\u202e\u2066@A1'])(
    'makes no formula of %j',
    (words) => {
      const [row] = cellsOf(formatCsv(...formulaIn(words)))
      expect(row?.['source in the text']).toBe(`'${words}`)
    },
  )

  it('holds no cell that “;” or a tab would part where those part cells, and no formula behind them', () => {
    const risky = [
      'Pay now;=1+1',
      'yes\t@SUM(A1)',
      'a, b',
      'one = two',
      '5 + 6',
      'so-so',
      'x@y',
      'say “"no"”',
    ]
    for (const words of risky) {
      const table = formatCsv(...formulaIn(words))
      expect(table).toContain(`,"${words.replaceAll('"', '""')}",`)
      expect(cellsOf(table)[0]?.['source in the text']).toBe(words)
    }
  })

  it('comes back whole, whatever stands in a cell', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const [row] = cellsOf(formatCsv(...formulaIn(words)))
        expect(row?.['source in the text']?.replace(/^'/, '')).toBe(words.replace(/^'/, ''))
      }),
    ))

  it('counts characters, not halves of them', () => {
    const { article, analysis } = saying('🐟🐟 yes')
    const [row] = cellsOf(formatCsv(article, analysis, null))
    expect([...article.text].slice(Number(row?.start), Number(row?.end)).join('')).toBe('🐟🐟 yes')
  })
})

/** A source that the article calls by the words of a formula. */
function formulaIn(words: string) {
  const article = articleOf([`So ${words} said yes`])
  const source = { kind: 'unnamed', id: 'unnamed:words', span: at(article, words) } as const
  const said = attributionOf({ id: 'a1', source, content: [at(article, 'yes', 1)] })
  return [article, analysisOf(article, { attributions: [said] }), null] as const
}

describe('the notes', () => {
  const notes = formatMarkdown(harbor, harborAnalysis, null)

  it('stand under each source, with paragraph and relay', () => {
    expect(notes).toContain('# Harbor stays open\n\nThe Made-up Times')
    expect(notes).toContain(
      '### Ana Ortiz\n\n*the mayor*\n\n- the harbor would “never close” (partly quoted claim, paragraph 1)\n',
    )
    expect(notes).toContain('(quote, via Harbor Gazette, paragraph 2)')
    expect(notes).toContain('### No source given\n\n- lost two ships (claim, paragraph 5)')
    expect(notes).toContain('## Background\n\n- The port was founded in 1911. (paragraph 4)')
  })

  it('say how they were made, near their head', () => {
    expect(notes).toMatch(
      /^# Harbor stays open\n\nThe Made-up Times\n\nWho says what: automatic, unchecked \(by hand, quick reading\); it may be wrong\.\n/,
    )
    expect(formatMarkdown(harbor, harborAnalysis, { origin: 'shipped', checked: 5, of: 5 })).toContain(
      '\n\nWho says what: reviewed.\n\n',
    )
  })

  it('keep two who are called the same apart', () => {
    const article = articleOf(['An official said yes.', 'An official said no.'])
    const said = ['yes', 'no'].map((words, i) =>
      attributionOf({
        id: words,
        source: { kind: 'unnamed', id: `unnamed:official-${i + 1}`, span: at(article, 'An official', i + 1) },
        content: [at(article, words)],
      }),
    )
    const both = formatMarkdown(article, analysisOf(article, { attributions: said }), null)
    expect(both.match(/### An official/g)).toHaveLength(2)
  })

  it('hold no markup of the article', () => {
    const { article, analysis } = saying('<img src=x> [a](javascript:b) *c*')
    const text = formatMarkdown(article, analysis, null)
    expect(text).toContain('\\<img src=x\\> \\[a\\](javascript:b) \\*c\\*')
  })

  it('make no list, heading or number of a statement', () => {
    const { article, analysis } = saying('3. never')
    expect(formatMarkdown(article, analysis, null)).toContain('- 3\\. never')
  })

  it('link only to the web', () => {
    const { article, analysis } = saying('yes', { url: 'javascript:alert(1)' })
    expect(formatMarkdown(article, analysis, null)).not.toContain('javascript')
    expect(formatMarkdown({ ...article, url: 'https://news.example/a' }, analysis, null)).toContain(
      '<https://news.example/a>',
    )
  })
})

describe('how it was made', () => {
  it.each([
    [null, 'automatic, unchecked'],
    [{ origin: 'reader', checked: 12, of: 31 }, 'checked by a reader (12 of 31)'],
    [{ origin: 'sender', checked: 31, of: 31 }, 'checked by the sender (31 of 31)'],
    [{ origin: 'shipped', checked: 31, of: 31 }, 'reviewed'],
  ] as const)('%j is %s, in every format', (review, made) => {
    expect(cellsOf(formatCsv(harbor, harborAnalysis, review)).map((row) => row['how it was made'])).toEqual(
      harborAnalysis.attributions.map(() => made),
    )
    expect(formatMarkdown(harbor, harborAnalysis, review).split('\n\n').slice(0, 3).join()).toContain(made)
    expect(JSON.parse(formatAnnotations(harbor, harborAnalysis, review))['sourcelight:made']).toBe(made)
  })
})

describe('who made it', () => {
  const [first, second, third] = harborAnalysis.attributions
  const checks = new Map([
    [first!.id, { how: 'corrected', by: 'reader' }],
    [second!.id, { how: 'confirmed', by: 'sender' }],
    [backgroundKey(harborAnalysis.context[0]!.span), { how: 'corrected', by: 'sender' }],
  ] as const)
  const review: Review = { origin: 'reader', checked: 3, of: 6 }

  it('stands in every row of a table', () => {
    const rows = cellsOf(formatCsv(harbor, harborAnalysis, review, checks))
    expect(rows.map(({ checked }) => checked).slice(0, 3)).toEqual([
      'corrected by a reader',
      'confirmed by the sender',
      'unchecked',
    ])
    const shipped = cellsOf(formatCsv(harbor, harborAnalysis, { ...review, origin: 'shipped' }))
    expect(new Set(shipped.map(({ checked }) => checked))).toEqual(new Set(['reviewed']))
  })
  it('stands beside what somebody checked in Markdown', () => {
    const lines = formatMarkdown(harbor, harborAnalysis, review, [], checks).split('\n')
    expect(lines.filter((line) => /(?:corrected|confirmed) by/.test(line))).toHaveLength(3)
    expect(lines.find((line) => line.includes('founded in 1911'))).toMatch(/corrected by the sender\)$/)
  })
  it('is an agent of each annotation: software, or a person', () => {
    const { items } = JSON.parse(formatAnnotations(harbor, harborAnalysis, review, [], checks))
    const of = (id: string) => items.find((one: { id: string }) => one.id.endsWith(id))
    const software = { type: 'Software', name: harborAnalysis.engine }
    expect(of(first!.id).creator).toEqual({ type: 'Person', name: 'a reader' })
    expect(of(second!.id).creator).toEqual(software)
    expect(of(second!.id)['sourcelight:confirmedBy']).toEqual({ type: 'Person', name: 'the sender' })
    expect(of(third!.id)).toMatchObject({ creator: software, 'sourcelight:checked': 'unchecked' })
    expect(of('context:harbor:1').creator).toEqual({ type: 'Person', name: 'the sender' })
  })
})

describe('how something was said, and who gave no answer', () => {
  const article = articleOf(['In court, Bo Lind admitted the theft. The harbor office did not reply.'])
  const analysis = analysisOf(article, {
    attributions: [
      attributionOf({
        id: 's-1',
        source: { kind: 'unnamed', id: 'unnamed:bo-lind', span: at(article, 'Bo Lind') },
        cue: at(article, 'admitted'),
        content: [at(article, 'the theft')],
        verb: 'conceding',
        channel: 'proceedings',
        role: 'ordinary',
        confidence: { speaker: 0.9, words: 0.7 },
      }),
    ],
    unanswered: [
      {
        id: 'n-1',
        source: { kind: 'unnamed', id: 'unnamed:harbor-office', span: at(article, 'The harbor office') },
        cue: at(article, 'did not reply'),
        span: at(article, 'The harbor office did not reply.'),
        why: 'no reply',
        confidence: 0.9,
      },
    ],
  })

  it('stands in the table and in the annotations', () => {
    const told = { 'kind of verb': 'conceding', channel: 'proceedings', role: 'ordinary' }
    expect(cellsOf(formatCsv(article, analysis, null))).toMatchObject([
      { ...told, 'confidence in speaker': '0.9', 'confidence in words': '0.7' },
      {
        number: '2',
        paragraph: '1',
        kind: 'no answer',
        speaker: 'The harbor office',
        'speaker kind': 'organization',
        statement: 'The harbor office did not reply.',
        cue: 'did not reply',
        start: '38',
        end: '70',
        'kind of verb': '',
        'confidence in words': '0.9',
        why: 'no reply',
      },
    ])
    const { items } = JSON.parse(formatAnnotations(article, analysis, null))
    expect(items[0]).toMatchObject({
      'sourcelight:verb': 'conceding',
      'sourcelight:channel': 'proceedings',
      'sourcelight:roleOfSource': 'ordinary',
      'sourcelight:confidence': { speaker: 0.9, words: 0.7 },
    })
    expect(items[1]).toMatchObject({ id: 'urn:sourcelight:unanswered:made-up:n-1' })
    expect(items[1].body[0].value).toBe('no answer')
    expect(items[1].target[0].selector[0].exact).toBe('The harbor office did not reply.')
  })

  it('stands in the Markdown: no answer under a heading of its own', () =>
    expect(formatMarkdown(article, analysis, null)).toContain(
      '## Asked, no answer\n\n- The harbor office: The harbor office did not reply. (paragraph 1)',
    ))

  it('stands in the lines for other programs', () => {
    const { attributions, unanswered } = predictionOf('x', article.text, analysis)
    expect(attributions).toMatchObject([
      {
        speaker: 'Bo Lind',
        verb: 'conceding',
        channel: 'proceedings',
        role: 'ordinary',
        why: expect.any(String),
      },
    ])
    expect(unanswered).toEqual([{ source: [[38, 55]], cue: [[56, 69]] }])
  })

  it('lists those who speak together', () => {
    const both = {
      kind: 'entity',
      span: at(harbor, 'Ana Ortiz'),
      entityId: 'ana-ortiz',
      also: ['harbor-gazette'],
    } as const
    const said = attributionOf({ id: 's-2', source: both, content: [at(harbor, 'lost two ships')] })
    const joint = predictionOf('x', harbor.text, { ...harborAnalysis, attributions: [said] })
    expect(joint.attributions[0]?.speaker).toEqual(['Ana Ortiz', 'Harbor Gazette'])
  })
})
