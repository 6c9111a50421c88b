// Further things that another outlet makes of a quote, which nothing in src/comparison was tried on: the second set.
import type { Chance } from '../seeded'
import { type Made, marked, plain, type Rewrite, withWord } from './rewrites'

/** Where sentences end inside of it. */
const sentenceEnds = (words: readonly string[]): readonly number[] =>
  words.flatMap((word, i) => (/[a-z][.!?]$/.test(word) && i > 2 && i < words.length - 4 ? [i + 1] : []))

/** One word for another, where it stands in lower case. */
function swapped(
  words: readonly string[],
  pairs: Readonly<Record<string, string>>,
  chance: Chance,
): Made | null {
  const at = words.flatMap((word, i) =>
    Object.hasOwn(pairs, word) && i > 1 && i < words.length - 2 ? [i] : [],
  )
  if (at.length === 0) return null
  const i = chance.pick(at)
  const put = (word: string) => withWord(words, i, word)
  return { before: put(words[i]!), after: put(pairs[words[i]!]!) }
}

/** The same said in another way of writing. */
function rewritten(words: readonly string[], pairs: readonly (readonly [RegExp, string])[]): Made | null {
  const text = words.join(' ')
  const after = pairs.reduce((so, [from, to]) => so.replace(from, to), text)
  return after === text ? null : { before: plain(words), after: plain(after.split(' ')) }
}

const TENSE = { is: 'was', are: 'were', has: 'had', have: 'had', will: 'would', can: 'could', must: 'should' }
const AMOUNT = {
  all: 'most',
  every: 'any',
  many: 'some',
  always: 'often',
  never: 'rarely',
  must: 'may',
  more: 'less',
}

export const OTHER_REWRITES: readonly Rewrite[] = [
  {
    name: 'marks of another country',
    kind: 'same',
    make: (words) => ({ before: plain(words), after: plain(words), marks: ['«', '»'] }),
  },
  {
    name: 'dashes and capitals',
    kind: 'same',
    make: (words) =>
      rewritten(words, [
        [/, (and|but|which|who) /, ' — $1 '],
        [/(?<=[a-z] )President\b/, 'president'],
        [/(?<=[a-z] )Senator\b/, 'senator'],
        [/(?<=[a-z] )Government\b/, 'government'],
      ]),
  },
  {
    name: 'a name put in brackets behind its pronoun',
    kind: 'same',
    make: (words, chance) => {
      const at = words.flatMap((word, i) => (/^(he|she|they|him|them)$/.test(word) ? [i + 1] : []))
      if (at.length === 0) return null
      const i = chance.pick(at)
      const after = [...words.slice(0, i), chance.pick(['[Marlow]', '[the council]']), ...words.slice(i)]
      return { before: plain(words), after: plain(after) }
    },
  },
  {
    name: 'countries and figures written otherwise',
    kind: 'same',
    make: (words) =>
      rewritten(words, [
        [/\bUnited States\b/, 'US'],
        [/\bU\.S\.(?= )/, 'US'],
        [/\bU\.K\.(?= )/, 'UK'],
        [/(\d) percent\b/, '$1 per cent'],
        [/\b(\d),(\d{3})\b/, '$1$2'],
        [/\bsix\b/, '6'],
        [/\bseven\b/, '7'],
        [/\beight\b/, '8'],
        [/\b12\b/, 'twelve'],
      ]),
  },
  {
    name: 'first sentence left out',
    kind: 'shortened',
    make: (words) => {
      const cut = sentenceEnds(words).find((i) => i >= 4 && words.length - i >= 8)
      if (cut === undefined) return null
      return {
        before: [...marked(words.slice(0, cut)), ...plain(words.slice(cut))],
        after: plain(words.slice(cut)),
      }
    },
  },
  {
    name: 'a sentence left out in the middle',
    kind: 'shortened',
    make: (words, chance) => {
      const ends = sentenceEnds(words)
      const pairs = ends.flatMap((from, i) => ends.slice(i + 1).map((to) => [from, to] as const))
      const fitting = pairs.filter(
        ([from, to]) => from >= 5 && words[from] !== words[to] && words[to - 1] !== words[from - 1],
      )
      if (fitting.length === 0) return null
      const [from, to] = chance.pick(fitting)
      return {
        before: [...plain(words.slice(0, from)), ...marked(words.slice(from, to)), ...plain(words.slice(to))],
        after: plain([...words.slice(0, from), ...words.slice(to)]),
      }
    },
  },
  {
    name: 'nine words of it',
    kind: 'shortened',
    make: (words, chance) => {
      if (words.length < 24) return null
      const from = chance.between(8, words.length - 12)
      const [head, kept, tail] = [words.slice(0, from), words.slice(from, from + 9), words.slice(from + 9)]
      if (kept.filter((word) => /^[a-z]{5,}/.test(word)).length < 5) return null
      return {
        before: [...marked(head), ...plain(kept), ...marked(tail)],
        after: plain(kept),
        isPartial: true,
      }
    },
  },
  { name: 'another tense', kind: 'words changed', make: (words, chance) => swapped(words, TENSE, chance) },
  { name: 'another amount', kind: 'words changed', make: (words, chance) => swapped(words, AMOUNT, chance) },
  {
    name: 'denied',
    kind: 'words changed',
    make: (words, chance) => {
      const at = words.flatMap((word, i) =>
        /^(is|are|will|can|should|would)$/.test(word) && i > 0 ? [i + 1] : [],
      )
      if (at.length === 0) return null
      const i = chance.pick(at)
      if (words[i] === 'not') return null
      return {
        before: plain(words),
        after: [...plain(words.slice(0, i)), { word: 'not', mark: true }, ...plain(words.slice(i))],
      }
    },
  },
  {
    name: 'three words for one',
    kind: 'words changed',
    make: (words, chance) => {
      const at = words.flatMap((word, i) =>
        /^[a-z]{6,}$/.test(word) && i > 2 && i < words.length - 3 ? [i] : [],
      )
      if (at.length === 0) return null
      const i = chance.pick(at)
      return {
        before: [...plain(words.slice(0, i)), { word: words[i]!, mark: true }, ...plain(words.slice(i + 1))],
        after: [
          ...plain(words.slice(0, i)),
          ...marked(
            chance.pick(['wet morning paint', 'quiet copper bells', 'tall glass ladders']).split(' '),
          ),
          ...plain(words.slice(i + 1)),
        ],
      }
    },
  },
  {
    name: 'to somebody else, shortened',
    kind: 'other speaker',
    make: (words) => {
      const cut = sentenceEnds(words).find((i) => i >= 8)
      if (cut === undefined) return null
      return {
        before: [...plain(words.slice(0, cut)), ...marked(words.slice(cut))],
        after: plain(words.slice(0, cut)),
        otherSpeaker: true,
      }
    },
  },
]
