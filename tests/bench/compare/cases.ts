// Constructed comparisons: an article as it is, and another that has some of its quotes as another outlet would have them, and traps.

import { halfOf } from '../measures'
import { Chance } from '../seeded'
import { Draft, moved, type Place, paragraphOf, type Side } from './drafts'
import { HARDER_REWRITES } from './harderRewrites'
import { OTHER_REWRITES } from './otherRewrites'
import { HARD_LOOKALIKES, HARD_PHRASES, OWN_PAIRS, tokensOf } from './ownPairs'
import { REWRITES, type Rewrite, type Token } from './rewrites'
import { type Quote, quotesOf, readTexts, type Text } from './sources'

export type Expected = {
  readonly rewrite: Pick<Rewrite, 'name' | 'kind'>
  readonly quote: Pick<Quote, 'start'>
  /** Where the quote stands in each, and the words that differ. */
  readonly before: Side
  readonly after: Side
}
export type Case = {
  readonly id: string
  readonly first: Text
  readonly second: Text
  readonly expected: readonly Expected[]
  /** How many traps stand in it. */
  readonly traps: number
}

const OTHER_NAMES = [
  'Orla Hennick',
  'Casper Dunmore',
  'Thea Valdris',
  'Anton Brell',
  'Mirela Sandoz',
  'Piet Overmars',
]
const PHRASES = [
  'We will win',
  'No comment',
  'I love this country',
  'We need change now',
  'Our thoughts are with the families',
  'It is what it is',
]

/** Sentences of our own in each case of the third set. */
const OWN_IN_CASE = 3

/**
 * Which texts are drawn from, and what is made of their quotes. `second` is
 * half B, and other rewrites; `third` has still others, harder traps, and what real quotes seldom have.
 */
const SETS = {
  first: { rewrites: REWRITES, isOf: (_: Text) => true, seedFrom: 0 },
  second: { rewrites: OTHER_REWRITES, isOf: ({ id }: Text) => halfOf(id) === 'B', seedFrom: 100 },
  third: { rewrites: HARDER_REWRITES, isOf: (_: Text) => true, seedFrom: 7_000 },
}
export type SetName = keyof typeof SETS
export const SET_NAMES = Object.keys(SETS) as readonly SetName[]

/** For every article with quotes one other that has up to four of them, each made over in a way drawn by chance. */
export function makeCases(seed: number, set: SetName = 'first'): readonly Case[] {
  const { rewrites, isOf, seedFrom } = SETS[set]
  const texts = readTexts().filter(isOf)
  /** How often each has been used: in the second set the rarest that fits comes first, or some would hardly be tried. */
  const uses = new Map<Rewrite, number>()
  const inTurn = (chance: Chance) => {
    const order = shuffled(rewrites, chance)
    return set === 'first' ? order : order.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0))
  }
  const chance = new Chance(seedFrom + seed)
  return texts.flatMap((first) => {
    const quotes = quotesOf(first)
    const hosts = texts.filter((other) => other.id !== first.id && other.date !== first.date)
    if (quotes.length === 0) return []
    const host = chance.pick(hosts)
    const drawn = chance.some(quotes, Math.min(4, quotes.length))
    return [makeCase({ first, host, quotes: drawn, inTurn, uses, chance, isHard: set === 'third' })]
  })
}

type Making = {
  readonly first: Text
  readonly host: Text
  readonly quotes: readonly Quote[]
  readonly inTurn: (chance: Chance) => readonly Rewrite[]
  readonly uses: Map<Rewrite, number>
  readonly chance: Chance
  readonly isHard: boolean
}

function makeCase({ first, host, quotes, inTurn, uses, chance, isHard }: Making): Case {
  const traps = chance.some(isHard ? HARD_PHRASES : PHRASES, 2)
  const [one, other] = chance.some(OTHER_NAMES, 2) as [string, string]
  const before = new Draft(first.text, chance)
  const after = new Draft(host.text, chance)
  for (const phrase of traps) {
    before.addAtEnd(`“${phrase},” ${one} said.`)
    after.add(`“${phrase},” ${other} said.`)
  }
  const lookalike = quotes.map((quote) => lookalikeOf(quote.words, chance))
  for (const [i, words] of lookalike.entries())
    if (words && chance.happens(0.3)) after.add(`“${words},” ${quotes[i]!.name} said.`)
  const expected: (Expected & { readonly beforeAt: number | null; readonly afterAt: number })[] = []
  for (const quote of quotes) {
    const order = inTurn(chance)
    const words = quote.words.split(/\s+/)
    const found = order
      .map((rewrite) => ({ rewrite, made: rewrite.make(words, chance) }))
      .find(({ made }) => made)
    if (!found?.made) continue
    const { rewrite, made } = found
    uses.set(rewrite, (uses.get(rewrite) ?? 0) + 1)
    const name = made.otherSpeaker ? chance.pick(OTHER_NAMES) : quote.name
    const { paragraph, side } = paragraphOf(made, name, chance)
    expected.push({
      rewrite,
      quote,
      before: sideIn(quote, made.before),
      after: side,
      beforeAt: null,
      afterAt: after.add(paragraph),
    })
  }
  if (isHard) {
    for (const pair of chance.some(OWN_PAIRS, OWN_IN_CASE)) {
      const name = chance.pick(OTHER_NAMES)
      const version = (told: string) => {
        const tokens = tokensOf(told)
        return paragraphOf({ before: tokens, after: tokens }, name, chance)
      }
      const [here, there] = [version(pair.before), version(pair.after)]
      expected.push({
        rewrite: pair,
        quote: { start: 0 },
        before: here.side,
        after: there.side,
        beforeAt: before.add(here.paragraph),
        afterAt: after.add(there.paragraph),
      })
    }
    const [alike] = chance.some(HARD_LOOKALIKES, 1)
    before.add(`“${alike![0]},” ${one} said.`)
    after.add(`“${alike![1]},” ${one} said.`)
  }
  return {
    id: `${first.id} ${host.id}`,
    first: { ...first, text: before.text() },
    second: { ...host, text: after.text() },
    expected: expected.map(({ beforeAt, afterAt, ...rest }) => ({
      ...rest,
      before: moved(
        rest.before,
        beforeAt === null ? before.movedBy(rest.quote.start) : before.startOf(beforeAt),
      ),
      after: moved(rest.after, after.startOf(afterAt)),
    })),
    traps: traps.length + lookalike.filter(Boolean).length + Number(isHard),
  }
}

const shuffled = <T>(list: readonly T[], chance: Chance): readonly T[] =>
  list
    .map((item) => ({ item, key: chance.between(0, 1_000_000) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)

/** Where the quote stands in its own article. */
function sideIn({ words, start }: Quote, tokens: readonly Token[]): Side {
  const marked: Place[] = []
  let at = 0
  for (const { word, mark } of tokens) {
    const found = words.indexOf(word, at)
    if (mark) marked.push([start + found, start + found + word.length])
    at = found + word.length
  }
  return { spans: [[start, start + words.length]], marked }
}

/** Another sentence of the same make: half of its telling words are others. */
function lookalikeOf(words: string, chance: Chance): string | null {
  let turn = 0
  let replaced = 0
  const out = words.split(/\s+/).map((word) => {
    if (!/^[a-z]{4,}[.,;]?$/.test(word) || turn++ % 3 === 2) return word
    replaced++
    return chance.pick(FILL)
  })
  return replaced >= 5 ? out.join(' ') : null
}
const FILL = 'river paints sisters wander bright tables hollow kitchen carries winter gentle borrowed'.split(
  ' ',
)
