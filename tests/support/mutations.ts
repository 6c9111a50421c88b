// Ways in which a text can come out wrong: cut, doubled, glued together, strewn with marks and strange characters.
import { pick, type Random } from './madeUpNews'

type Mutation = { readonly name: string; readonly mutate: (text: string, random: Random) => string }

const QUOTES = ['“', '”', '‘', '’', '"', "'", '«', '»', '„', '``', "''", '‹', '「']
const STRANGE = [
  '\ud83d', // half a surrogate pair
  '\udc00',
  '👩‍👩‍👧',
  '🇬🇧',
  '\u202e', // bidi override
  '\u2066',
  '\u0301', // combining
  '\u200b', // zero width
  '\u200d',
  '\ufeff',
  '\u0000',
  '\u2028',
  '\u00ad',
  '漢字',
  'العربية',
  'ﬁ',
  '\ufffd',
  '…',
  '—',
]

const place = (text: string, random: Random): number => Math.floor(random() * (text.length + 1))

/** A stretch of at most `most` code units. */
function stretch(text: string, random: Random, most: number): [number, number] {
  const start = place(text, random)
  return [start, Math.min(text.length, start + 1 + Math.floor(random() * most))]
}

/** Puts some of `strings` into random places. */
function strewn(text: string, random: Random, strings: readonly string[]): string {
  let out = text
  for (let left = 1 + Math.floor(random() * 12); left > 0; left--) {
    const at = place(out, random)
    out = out.slice(0, at) + pick(random, strings) + out.slice(at)
  }
  return out
}

const isQuote = (char: string): boolean => QUOTES.includes(char)

const MUTATIONS: readonly Mutation[] = [
  { name: 'unchanged', mutate: (text) => text },
  {
    name: 'deleted',
    mutate: (text, random) => {
      const [start, end] = stretch(text, random, 80)
      return text.slice(0, start) + text.slice(end)
    },
  },
  {
    name: 'doubled',
    mutate: (text, random) => {
      const [start, end] = stretch(text, random, 300)
      return text.slice(0, end) + text.slice(start)
    },
  },
  {
    name: 'marks swapped',
    mutate: (text, random) =>
      [...text].map((c) => (isQuote(c) && random() < 0.5 ? pick(random, QUOTES) : c)).join(''),
  },
  { name: 'marks inserted', mutate: (text, random) => strewn(text, random, QUOTES) },
  {
    name: 'marks lost',
    mutate: (text, random) => [...text].filter((c) => !isQuote(c) || random() < 0.6).join(''),
  },
  { name: 'strange characters', mutate: (text, random) => strewn(text, random, STRANGE) },
  {
    name: 'a very long word',
    mutate: (text, random) =>
      strewn(text, random, [pick(random, ['a', '9', '-', "'", '.', '\u0301', '😀']).repeat(5000)]),
  },
  { name: 'no spaces', mutate: (text) => text.replace(/ /g, '') },
  { name: 'no line breaks', mutate: (text) => text.replace(/\n/g, ' ') },
  { name: 'a line a word', mutate: (text) => text.replace(/ /g, '\n') },
  {
    name: 'nested marks',
    mutate: (text, random) => {
      const depth = 1 + Math.floor(random() * 300)
      const [start, end] = stretch(text, random, 40)
      return (
        text.slice(0, start) +
        '“‘'.repeat(depth) +
        text.slice(start, end) +
        '’”'.repeat(depth) +
        text.slice(end)
      )
    },
  },
  { name: 'all capitals', mutate: (text) => text.toUpperCase() },
  { name: 'all small', mutate: (text) => text.toLowerCase() },
  {
    name: 'shuffled words',
    mutate: (text, random) =>
      text
        .split(' ')
        .map((word) => [random(), word] as const)
        .sort(([a], [b]) => a - b)
        .map(([, word]) => word)
        .join(' '),
  },
]

/** One to three mutations, one after another. */
export function mutated(text: string, random: Random): string {
  let out = text
  for (let left = 1 + Math.floor(random() * 3); left > 0; left--)
    out = pick(random, MUTATIONS).mutate(out, random)
  return out
}
