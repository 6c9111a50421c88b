// A comparison as table and text: text stays text, and each utterance has a row for each article.
import { describe, expect, it } from 'vitest'
import { compareArticles, tellQuotes } from '../../src/comparison'
import { formatComparisonCsv, formatComparisonMarkdown } from '../../src/exchange/comparison'
import { paper, quotedTwice } from '../support/papers'
import { parseCsv } from '../support/parseCsv'

const ONE = 'We will build the harbour wall with the money that we have, and nobody will leave'
const OTHER = '=SUM(A1) We will build the harbour wall with the silver that we have'

describe('a comparison that leaves the reader', () => {
  const articles = quotedTwice(ONE, OTHER)
  const found = compareArticles(articles)

  it('is a table with a row for each utterance in each article', () => {
    const [head, ...rows] = parseCsv(formatComparisonCsv(articles, found))
    expect(head).toContain('what differs')
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['quote', '1', 'words changed', 'p0'],
      ['quote', '1', 'words changed', 'p1'],
    ])
    expect(rows[1]?.[11]).toMatch(/^'=SUM/)
    expect(rows[1]?.[12]).toMatch(/left out: money/)
  })
  it('is Markdown in which nothing runs', () => {
    const text = formatComparisonMarkdown(articles, found)
    expect(text).toContain('### words changed')
    expect(text).toContain('~~money~~')
    expect(text).toContain('**\\=SUM')
    expect(text).toMatch(/\| Hedda Lund \| 1 quoted, 0 told, \d+ words \|/)
  })
})

describe('a version beside the fullest', () => {
  const pieces = (one: string | readonly string[], other: string | readonly string[]) => {
    const articles = quotedTwice(one, other)
    const [quote] = tellQuotes(articles, compareArticles(articles).quotes)
    return quote!.variants.map((variant) =>
      variant.pieces.map(({ kind, words }) => (kind === 'same' ? words : `{${kind}|${words}}`)).join(''),
    )
  }
  it('shows what it left out where it would stand, and what it has instead', () => {
    expect(pieces(ONE, ONE.replace('money', 'silver').replace(', and nobody will leave', ''))).toEqual([
      ONE,
      'We will build the harbour wall with the {left out|money }{put in|silver }that we have{left out| and nobody will leave}',
    ])
  })
  it('shows the outlet’s own words between two pieces as dots', () => {
    expect(pieces(ONE, ['We will build the harbour wall', 'nobody will leave'])[1]).toMatch(
      /^We will build the harbour wall.*{left out\|with the money that we have,? and ?}.*nobody will leave$/,
    )
  })
  it('is whole where its paragraphs go on', () => {
    const two = paper(
      'p1',
      [
        `Hedda Lund said: “We will build the harbour wall with the money that we have,`,
        '“and nobody will leave.”',
      ],
      [
        {
          by: 'Hedda Lund',
          quoted: ['We will build the harbour wall with the money that we have,', 'and nobody will leave.'],
        },
      ],
    )
    const articles = [quotedTwice(ONE, 'x')[0]!, two]
    const [quote] = tellQuotes(articles, compareArticles(articles).quotes)
    expect(quote?.kind).toBe('same')
    expect(quote?.variants[1]?.pieces.map(({ words }) => words).join('')).toBe(`${ONE}.`)
  })
})
