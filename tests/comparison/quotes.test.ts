// Shared quotes: what is the same utterance, what became of its words, and what only sounds alike.
import { describe, expect, it } from 'vitest'
import { compareArticles, layAlong, type SharedQuote } from '../../src/comparison'
import { textOf } from '../../src/domain'
import { paper, quotedTwice } from '../support/papers'

const WALL =
  'We will build the harbour wall with the money that we have, and nobody will be asked to leave their home'

/** The one quote that two papers share; null where they share none. */
function shared(
  one: string | readonly string[],
  other: string | readonly string[],
  by?: readonly [string | null, string | null],
) {
  const papers = quotedTwice(one, other, by)
  const { quotes } = compareArticles(papers)
  expect(quotes.length).toBeLessThan(2)
  return quotes[0] ? { ...quotes[0], papers } : null
}

/** The words that differ, as either paper writes them. */
function differing({ variants, papers }: SharedQuote & { readonly papers: ReturnType<typeof quotedTwice> }) {
  const [a, b] = variants
  const written = (variant: typeof a, at: readonly number[]) =>
    at.map((i) => textOf(papers[variant!.article]!.article.text, variant!.words[i]!.span)).join(' ')
  return layAlong(a!, b!)
    .changes.filter(({ gravity }) => gravity !== 'none')
    .map((change) => `${change.kind}: ${written(a, change.a)} / ${written(b, change.b)}`)
}

it('is found where three words stand for one of a short quote', () => {
  const said = 'The ferry company must repair the broken landing stage before summer'
  expect(shared(said, said.replace('broken', 'rusty, long neglected'))).toMatchObject({
    kind: 'words changed',
  })
})

describe('the same utterance', () => {
  it.each([
    ['in other spelling', WALL, WALL.replace('harbour', 'harbor')],
    ['in other case', WALL, WALL.toUpperCase()],
    ['contracted', WALL, WALL.replace('We will', 'We’ll')],
    ['broken by its cue', WALL, WALL.split(/, (?=and)/)],
    ['with what the outlet explains', WALL, WALL.replace('their home', 'their home [in the old town]')],
    ['with a pronoun explained', WALL, WALL.replace('We will', '[The council] will')],
    ['with a letter set right', WALL, WALL.replace('We', '[W]e')],
    ['without its lead-in', `I tell you that ${WALL}`, WALL],
    [
      'with numerals',
      'We need twenty-one million crowns and 3 years to build it',
      'We need 21 million crowns and three years to build it',
    ],
    [
      'with a number of several words',
      'We counted 250 broken windows, 1,500 wet chairs and 2/3 of the missing boats',
      'We counted two hundred and fifty broken windows, fifteen hundred wet chairs and two-thirds of the missing boats',
    ],
    [
      'with numbers that no “and” ties together',
      'Between 100 and 200 boats left on the 21st of August, and 3,020 people with them',
      'Between one hundred and two hundred boats left on the twenty-first of Aug., and three thousand and twenty people with them',
    ],
    [
      'with millions',
      'The state gave 2,500,000 crowns, the town £9m and the church 1 million to the flooded school',
      'The state gave two and a half million crowns, the town nine million pounds and the church a million to the flooded school',
    ],
    [
      'with a country in short',
      'The United States of America and the European Union sent Senator Marlow home before the storm',
      'The US and the EU sent Sen. Marlow home before the storm',
    ],
    [
      'as it is spoken',
      'We are going to tell them that you have got to leave the old harbour',
      'We’re gonna tell ’em that you’ve gotta leave the old harbour',
    ],
    [
      'with signs for words',
      'It costs $5 million and 40 % of the budget of the harbour town',
      'It costs five million dollars and 40 per cent of the budget of the harbor town',
    ],
    [
      'written in one word',
      'The seawall protects houses, gardens and schools of the old town',
      'The sea-wall protects houses, gardens and schools of the old town',
    ],
  ])('is found %s', (_how, one, other) => {
    expect(shared(one, other)).toMatchObject({ kind: 'same' })
  })

  it.each([
    ['at the end', 'We will build the harbour wall with the money that we have', [` / `]],
    [
      'with dots',
      WALL.replace('with the money that we have, and', '…'),
      ['only here: with the money that we have and / '],
    ],
    [
      'in the middle',
      WALL.replace('with the money that we have, and ', ''),
      ['only here: with the money that we have and / '],
    ],
    [
      'from two places',
      ['We will build the harbour wall', 'nobody will be asked to leave their home'],
      ['only here: with the money that we have and / '],
    ],
  ])('is shortened %s', (_how, other, words) => {
    const quote = shared(WALL, other)!
    expect(quote.kind).toBe('shortened')
    expect(differing(quote).join()).toContain(words[0])
  })

  it.each([
    ['a word replaced', WALL.replace('money', 'silver'), 'replaced: money / silver'],
    ['the first word replaced', WALL.replace('We', 'They'), 'replaced: We / They'],
    ['the last word replaced', WALL.replace(/home$/, 'garden'), 'replaced: home / garden'],
    ['a word put in', WALL.replace('nobody', 'honestly nobody'), 'only here:  / honestly'],
    ['“not” put in', WALL.replace('We will', 'We will not'), 'only here:  / not'],
  ])('has words changed: %s', (_how, other, words) => {
    const quote = shared(WALL, other)!
    expect(quote.kind).toBe('words changed')
    expect(differing(quote)).toEqual([words])
  })

  it('tells what moved', () => {
    const quote = shared(
      'We lost the harbour, the market and the school last winter',
      'Last winter we lost the harbour, the market and the school',
    )!
    expect(quote.kind).toBe('words changed')
    expect(differing(quote)).toEqual(['moved: last winter / Last winter'])
  })

  it('tells the gravest first', () => {
    expect(shared(WALL, WALL.replace('money', 'silver'), ['Hedda Lund', 'Tomas Birk'])).toMatchObject({
      kind: 'other speaker',
    })
  })
  it.each([
    ['a surname', 'Lund'],
    ['an initial', 'H. Lund'],
    ['a title', 'Mayor Hedda Lund'],
    ['no name', null],
    ['a pronoun', 'she'],
  ])('is by no other speaker where there is %s', (_what, by) => {
    expect(shared(WALL, WALL, ['Hedda Lund', by])).toMatchObject({ kind: 'same' })
  })
})

describe('what only sounds alike', () => {
  it.each([
    ['a common phrase', 'We will win', 'We will win'],
    ['a short phrase', 'No comment', 'No comment'],
    [
      'a long phrase that says little',
      'I have nothing but respect for the people of this town',
      'I have nothing but respect for the people of this town',
    ],
    [
      'the same make',
      'We will open a new school near the market before the end of next winter',
      'We will close a large road near the forest before the end of our work',
    ],
    [
      'the same topic',
      'The wall is too expensive for a small town like ours',
      'A small town cannot pay for a wall that nobody wants to see',
    ],
  ])('is no shared quote of two people: %s', (_what, one, other) => {
    expect(shared(one, other, ['Hedda Lund', 'Tomas Birk'])).toBeNull()
  })
  it('is one where the same person says a short phrase in both', () => {
    expect(shared('No comment', 'No comment')).toMatchObject({ kind: 'same' })
    expect(shared('a keyhole, not a window', 'It is a keyhole, not a window')).toMatchObject({ kind: 'same' })
  })
  it('is not one for names alone', () => {
    const one =
      'Donna Tremp painted a dark picture, and she is unfit to be President of the United States of Harbouria'
    const other =
      'We will not allow Donna Tremp to become President of the United States of Harbouria while we can march, sing, pray and work together'
    expect(shared(one, other, ['Hedda Lund', 'Tomas Birk'])).toBeNull()
  })
})

describe('several articles', () => {
  it('put a third one’s cut with the whole, and tell the kind of all', () => {
    const third = paper(
      'p2',
      ['Hedda Lund said: “nobody will be asked to leave their home.”'],
      [{ by: 'Hedda Lund', quoted: ['nobody will be asked to leave their home'] }],
    )
    const { quotes } = compareArticles([...quotedTwice(WALL, WALL), third])
    expect(quotes).toMatchObject([{ kind: 'shortened' }])
    expect(quotes[0]?.variants.map(({ article }) => article)).toEqual([0, 1, 2])
  })
  it('tell two utterances of one statement apart', () => {
    const text = `“${WALL},” Hedda Lund said. “I have counted every stone of the old pier.”`
    const both = paper(
      'p1',
      [text],
      [{ by: 'Hedda Lund', quoted: [WALL, 'I have counted every stone of the old pier.'] }],
    )
    expect(compareArticles([...quotedTwice(WALL, 'x').slice(0, 1), both]).quotes).toMatchObject([
      { kind: 'same' },
    ])
  })
  it('show who only tells it', () => {
    const told =
      'the town would build the harbour wall with the money that it had and that nobody would be asked to leave'
    const teller = paper('p1', [`Hedda Lund said ${told}.`], [{ by: 'Hedda Lund', told: [told] }])
    const { quotes, claims } = compareArticles([...quotedTwice(WALL, 'x').slice(0, 1), teller])
    expect(quotes).toMatchObject([{ kind: 'same', variants: [{ reported: false }, { reported: true }] }])
    expect(claims).toEqual([])
  })
  it('take no words between two quotations for one', () => {
    const both = ['"Yes," and "no"', '"Maybe," he said; "perhaps"'].map((first, i) => {
      const text = `${first}, the mayor told the morning programme of Harbour Radio on Sunday, "very soon".`
      return paper(`p${i}`, [text], [])
    })
    expect(compareArticles(both).quotes).toEqual([])
  })
  it('find a quotation that nobody is known to have said', () => {
    const bare = paper('p1', [`“${WALL}.”`], [])
    expect(compareArticles([...quotedTwice(WALL, 'x').slice(0, 1), bare]).quotes).toMatchObject([
      { kind: 'same' },
    ])
  })
})
