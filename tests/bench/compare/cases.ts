// Constructed comparisons: an article as it is, and another that has some of its quotes as another outlet would have them, and traps.

import { halfOf } from '../measures'
import { Chance } from '../seeded'
import { OTHER_REWRITES } from './otherRewrites'
import { type Made, REWRITES, type Rewrite, type Token } from './rewrites'
import { type Quote, quotesOf, readTexts, type Text } from './sources'

type Place = readonly [start: number, end: number]
export type Expected = {
  readonly rewrite: Rewrite
  readonly quote: Quote
  /** Where the quote stands in each, and the words that differ. */
  readonly before: Side
  readonly after: Side
}
type Side = { readonly spans: readonly Place[]; readonly marked: readonly Place[] }
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

/** Which texts are drawn from, and what is made of their quotes. `second` is what nothing was tuned on: half B, and other rewrites. */
const SETS = {
  first: { rewrites: REWRITES, isOf: (_: Text) => true, seedFrom: 0 },
  second: { rewrites: OTHER_REWRITES, isOf: ({ id }: Text) => halfOf(id) === 'B', seedFrom: 100 },
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
    return [makeCase(first, host, chance.some(quotes, Math.min(4, quotes.length)), inTurn, uses, chance)]
  })
}

function makeCase(
  first: Text,
  host: Text,
  quotes: readonly Quote[],
  inTurn: (chance: Chance) => readonly Rewrite[],
  uses: Map<Rewrite, number>,
  chance: Chance,
): Case {
  const traps = chance.some(PHRASES, 2)
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
  const expected: (Expected & { readonly paragraph: number })[] = []
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
      paragraph: after.add(paragraph),
    })
  }
  return {
    id: `${first.id} ${host.id}`,
    first: { ...first, text: before.text() },
    second: { ...host, text: after.text() },
    expected: expected.map(({ paragraph, ...rest }) => ({
      ...rest,
      before: moved(rest.before, before.movedBy(rest.quote.start)),
      after: moved(rest.after, after.startOf(paragraph)),
    })),
    traps: traps.length + lookalike.filter(Boolean).length,
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

/** The paragraph in which the second article has it, and where in that. */
function paragraphOf(
  made: Made,
  name: string,
  chance: Chance,
): { readonly paragraph: string; readonly side: Side } {
  const [open, close] = made.marks ?? ['“', '”']
  const spans: Place[] = []
  const marked: Place[] = []
  let text = ''
  const put = (tokens: readonly Token[], end: string) => {
    text += open
    const start = text.length
    tokens.forEach(({ word, mark }, i) => {
      const shown = i === tokens.length - 1 ? word.replace(/[,.]$/, '') : word
      if (mark) marked.push([text.length, text.length + shown.length])
      text += shown + (i === tokens.length - 1 ? '' : ' ')
    })
    spans.push([start, text.length])
    text += (/[?!]$/.test(text) ? '' : end) + close
  }
  const verb = chance.pick(['said', 'told reporters', 'said on Tuesday', 'added'])
  if (made.breakAt !== undefined) {
    put(made.after.slice(0, made.breakAt), ',')
    text += ` ${name} ${verb}${/^[A-Z]/.test(made.after[made.breakAt]!.word) ? '.' : ','} `
    put(made.after.slice(made.breakAt), '.')
  } else if (made.isPartial) {
    text += `${name} spoke of it again on Tuesday, and said that `
    put(made.after, '.')
  } else if (chance.happens(0.3)) {
    text += `${name} said: `
    put(made.after, '.')
  } else {
    put(made.after, ',')
    text += ` ${name} ${verb}.`
  }
  return { paragraph: text, side: { spans, marked } }
}

const moved = ({ spans, marked }: Side, by: number): Side => ({
  spans: spans.map(([start, end]) => [start + by, end + by]),
  marked: marked.map(([start, end]) => [start + by, end + by]),
})

/** An article with paragraphs put in between its own. */
class Draft {
  private readonly gaps: readonly number[]
  private readonly added: { readonly at: number; readonly text: string }[] = []
  constructor(
    private readonly original: string,
    private readonly chance: Chance,
  ) {
    this.gaps = [...original.matchAll(/\n\n/g)].map(({ index }) => index)
  }

  /** Puts a paragraph in somewhere; its number. */
  add(text: string): number {
    const at = this.gaps.length > 2 ? this.chance.pick(this.gaps.slice(1)) : this.original.length
    return this.added.push({ at, text: `\n\n${text}` }) - 1
  }

  /** Where it stands between nothing that belongs together. */
  addAtEnd(text: string): void {
    this.added.push({ at: this.original.length, text: `\n\n${text}` })
  }

  private inOrder() {
    return this.added
      .map((one, number) => ({ ...one, number }))
      .sort((a, b) => a.at - b.at || a.number - b.number)
  }

  text(): string {
    let out = ''
    let so = 0
    for (const { at, text } of this.inOrder()) {
      out += this.original.slice(so, at) + text
      so = at
    }
    return out + this.original.slice(so)
  }

  /** How far a place of the original has moved. */
  movedBy(place: number): number {
    return this.added.filter(({ at }) => at <= place).reduce((sum, { text }) => sum + text.length, 0)
  }

  /** Where the paragraph of this number begins. */
  startOf(number: number): number {
    let before = 0
    for (const one of this.inOrder()) {
      if (one.number === number) return one.at + before + 2
      before += one.text.length
    }
    throw new Error(`no paragraph ${number}`)
  }
}
