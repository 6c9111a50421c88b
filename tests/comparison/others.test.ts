// Voices, claims, common copy and persons across articles; and that all of it takes no time.
import { describe, expect, it } from 'vitest'
import { compareArticles, shareOfCopy } from '../../src/comparison'
import { agreementOf } from '../../src/comparison/names'
import { resolvePersons } from '../../src/comparison/persons'
import { textOf } from '../../src/domain'
import { paper } from '../support/papers'

describe('claims', () => {
  const claims = (one: string, other: string, by: readonly [string, string] = ['Tomas Birk', 'Birk']) =>
    compareArticles(
      [one, other].map((told, i) =>
        paper(`p${i}`, [`${by[i]} said ${told}.`], [{ by: by[i]!, told: [told] }]),
      ),
    ).claims

  it('are put together, with the figures in which they differ', () => {
    expect(
      claims(
        'that 38 % of the houses near the harbour were damaged by the flood',
        'a third of the houses near the harbor had been damaged in the flood',
      ),
    ).toMatchObject([{ differ: ['38 % / a third'] }])
  })
  it('are put together where two clauses tell it in other words, and not where names of things do', () => {
    const one = 'that the harbour board neither sold nor leased the old landing stage in the spring'
    const other = 'that the board had leased no part of its landing stage to anybody'
    expect(claims(one, other, ['Tomas Birk', 'Tomas Birk'])).toHaveLength(1)
    const names = [one, other].map((told) =>
      told.replace('that the', 'the sale by the').replace(' had', ' that'),
    ) as [string, string]
    expect(claims(...names, ['Tomas Birk', 'Tomas Birk'])).toEqual([])
  })
  it('differ in names', () => {
    expect(
      claims(
        'the council of Port Ellery voted against the new school, the bridge and the harbour',
        'the council of Fort Nelder voted against the new school, the bridge and the harbour',
      ),
    ).toMatchObject([{ differ: ['Port, Ellery / Fort, Nelder'] }])
  })
  it.each([
    [
      'of another speaker',
      'the flood damaged houses near the harbour',
      'the flood damaged houses near the harbour',
      ['Tomas Birk', 'Ines Okafor'],
    ],
    [
      'that one denies',
      'the flood damaged houses near the harbour',
      'the flood had not damaged houses near the harbour',
      ['Tomas Birk', 'Tomas Birk'],
    ],
    [
      'that share names alone',
      'the Harbour Lantern of Port Ellery is cheap',
      'the Harbour Lantern of Port Ellery prints lies',
      ['Tomas Birk', 'Tomas Birk'],
    ],
  ] as const)('are none where they are %s', (_why, one, other, by) => {
    expect(claims(one, other, by)).toEqual([])
  })
})

describe('persons', () => {
  const people = (...articles: readonly (readonly [name: string, role?: string])[][]) =>
    resolvePersons(
      articles.map((names, i) =>
        paper(
          `p${i}`,
          names.map(([name]) => `${name} spoke.`),
          names.map(([name]) => ({ by: name, told: ['spoke'] })),
          Object.fromEntries(names.flatMap(([name, role]) => (role ? [[name, role]] : []))),
        ),
      ),
    ).all.map(({ name, entityIn }) => `${name} ${[...entityIn.keys()].sort()}`)

  it('are the same by full name', () =>
    expect(people([['Hedda Lund']], [['Hedda Lund']])).toEqual(['Hedda Lund 0,1']))
  it('are the same by surname and role', () =>
    expect(people([['Hedda Lund', 'the mayor']], [['Lund', 'mayor of the town']])).toEqual([
      'Hedda Lund 0,1',
    ]))
  it('stay apart where nothing but the surname agrees', () =>
    expect(people([['Hedda Lund', 'the mayor']], [['Lund', 'a fisherman']])).toEqual([
      'Hedda Lund 0',
      'Lund 1',
    ]))
  it('stay apart where two could be meant', () =>
    expect(
      people(
        [
          ['Hedda Lund', 'the mayor'],
          ['Nils Lund', 'the mayor’s brother'],
        ],
        [['Lund', 'the mayor']],
      ),
    ).toContain('Lund 1'))
  it.each([
    ['William Clay', 'Bill Clay', 'full'],
    ['Vincent Lund', 'Vince Lund', 'full'],
    ['Donald J. Trump', 'Donald Trump', 'full'],
    ['Cornell William Brooks', 'William Brooks', 'full'],
    ['Federal Bureau of Roads', 'FBR', 'full'],
    ['Sen. Ana Ortiz', 'Ortiz', 'surname'],
    ['Hillary Clinton', 'Bill Clinton', 'none'],
    ['Ana Ortiz', 'Ana Lund', 'none'],
  ])('%s and %s agree: %s', (one, other, how) => {
    expect(agreementOf(one, other)).toBe(how)
    expect(agreementOf(other, one)).toBe(how)
  })
})

describe('voices', () => {
  it('count quotes, claims and words by article, and first places', () => {
    const one = paper(
      'p0',
      ['Hedda Lund said: “We are late.” Hedda Lund said the work goes on.'],
      [
        { by: 'Hedda Lund', quoted: ['We are late.'] },
        { by: 'Hedda Lund', told: ['the work goes on'] },
      ],
    )
    const other = paper('p1', ['Tomas Birk said it rained.'], [{ by: 'Tomas Birk', told: ['it rained'] }])
    const { voices } = compareArticles([one, other])
    expect(voices.map(({ name, byArticle }) => [name, ...byArticle])).toMatchObject([
      ['Hedda Lund', [0, { direct: 1, reported: 1, directWords: 3, reportedWords: 4, first: 18 }]],
      ['Tomas Birk', [1, { direct: 0, reported: 1, reportedWords: 2 }]],
    ])
  })
})

describe('common copy', () => {
  const AGENCY =
    'The flood of last spring damaged sixty houses along the old quay and closed the only bridge to the island for eleven days, the Coast News Agency reported.'
  it('is found nearly word for word, with its share of each article', () => {
    const articles = [
      paper('p0', ['A beginning of our own.', AGENCY], []),
      paper('p1', [AGENCY.replace('eleven', 'twelve'), 'An end of another hand, which nobody else has.'], []),
      paper('p2', ['Nothing in common with the others at all.'], []),
    ]
    const { copies } = compareArticles(articles)
    expect(copies).toHaveLength(1)
    expect(
      copies[0]?.spans.map(({ article, span }) => textOf(articles[article]!.article.text, span)),
    ).toEqual([AGENCY.replace(/\.$/, ''), AGENCY.replace('eleven', 'twelve').replace(/\.$/, '')])
    const share = (i: number) => shareOfCopy(articles[i]!.article.text, i, copies)
    expect([share(0) > 0.8, share(1) > 0.7 && share(1) < 0.9, share(2)]).toEqual([true, true, 0])
  })
  it('is none where both only have the same quote', () => {
    const quote = AGENCY.replace(/, the Coast.*/, '')
    const articles = [0, 1].map((i) =>
      paper(`p${i}`, [`Hedda Lund said: “${quote}.”`], [{ by: 'Hedda Lund', quoted: [quote] }]),
    )
    expect(compareArticles(articles).copies).toEqual([])
  })
})

describe('time', () => {
  it('grows with the words: four times the articles take hardly more than four times as long', () => {
    const words = 'harbour market school winter bridge council flood stone paper river lantern ladder'.split(
      ' ',
    )
    const articlesOf = (count: number) =>
      Array.from({ length: count }, (_, i) => {
        const quotes = Array.from({ length: 12 }, (_, n) =>
          Array.from({ length: 30 }, (_, k) => words[(i * 7 + n * 5 + k * (1 + ((i + n) % 5))) % 12]).join(
            ' ',
          ),
        )
        return paper(
          `p${i}`,
          quotes.map((quote) => `Hedda Lund said: “${quote}.”`),
          quotes.map((quote) => ({ by: 'Hedda Lund', quoted: [quote] })),
        )
      })
    // Nonsense of twelve words is the worst that there is; news is a hundred times as telling.
    const began = performance.now()
    compareArticles(articlesOf(8))
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})
