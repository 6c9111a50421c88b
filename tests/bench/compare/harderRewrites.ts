// The third set: nastier things that another outlet makes of a quote, written before anything was measured on them.
import { type Made, marked, plain, type Rewrite, withWord } from './rewrites'

/** Places where a clause may be cut: after a comma or a sentence's end. */
const seams = (words: readonly string[]): readonly number[] =>
  words.flatMap((word, i) => (/[a-z][,;.!?]$/.test(word) && i > 3 && i < words.length - 5 ? [i + 1] : []))

const isPlainWord = (word: string | undefined): boolean => /^[a-z]{4,}$/.test(word ?? '')

/** The quote written in another way, its words the same. */
function rewritten(
  words: readonly string[],
  change: (text: string) => string,
  marks?: readonly [string, string],
): Made | null {
  const text = words.join(' ')
  const after = change(text)
  if (after === text) return null
  return { before: plain(words), after: plain(after.split(' ')), ...(marks ? { marks } : {}) }
}

const NEAR: Readonly<Record<string, string>> = {
  big: 'large',
  people: 'folks',
  country: 'nation',
  good: 'great',
  bad: 'poor',
  begin: 'start',
  want: 'wish',
  need: 'have',
  help: 'support',
  children: 'kids',
  money: 'cash',
  work: 'labor',
  believe: 'feel',
  important: 'vital',
  problem: 'issue',
}

export const HARDER_REWRITES: readonly Rewrite[] = [
  {
    name: 'straight marks and apostrophes',
    kind: 'same',
    make: (words) => rewritten(words, (text) => text.replaceAll('’', "'"), ['"', '"']),
  },
  {
    name: 'dashes for commas, hyphens for spaces',
    kind: 'same',
    make: (words) =>
      rewritten(words, (text) =>
        text
          .replace(/, (?=\p{Ll}{2})/u, '—')
          .replace(/, (?=\p{Ll}{2})/u, ' – ')
          .replace(/\b(long|short|hard|real|high|low) (term|working|time|life|level|cost)\b/, '$1-$2'),
      ),
  },
  {
    name: 'marks within the quote',
    kind: 'same',
    make: (words, chance) => {
      const i = chance.between(3, words.length - 6)
      if (words.slice(i, i + 3).some((word) => /\W/.test(word))) return null
      const after = words.map((word, n) => (n === i ? `‘${word}` : n === i + 2 ? `${word}’` : word))
      return { before: plain(words), after: plain(after) }
    },
  },
  {
    name: 'parted by a long aside',
    kind: 'same',
    make: (words, chance) => {
      const at = seams(words)
      if (at.length === 0) return null
      return {
        before: plain(words),
        after: plain(words),
        breakAt: chance.pick(at),
        aside: ', who has followed the matter since the spring of 2011 and lives nearby,',
      }
    },
  },
  {
    name: 'over two paragraphs',
    kind: 'same',
    make: (words) => {
      const at = words.findIndex((word, i) => /[a-z][.!?]$/.test(word) && i > 4 && i < words.length - 6)
      if (at < 0) return null
      return { before: plain(words), after: plain(words), breakAt: at + 1, isOverParagraphs: true }
    },
  },
  {
    name: 'begun with a capital in brackets',
    kind: 'same',
    make: (words, chance) => {
      const from = chance.between(1, 3)
      const first = words[from] ?? ''
      if (words.slice(0, from).some((word) => /\W$/.test(word)) || !/^[a-z]/.test(first)) return null
      if (words.length - from < 9) return null
      const after = [`[${first.charAt(0).toUpperCase()}]${first.slice(1)}`, ...words.slice(from + 1)]
      return { before: plain(words), after: plain(after) }
    },
  },
  {
    name: 'with [sic] behind a word',
    kind: 'same',
    make: (words, chance) => {
      const i = chance.between(4, words.length - 3)
      return { before: plain(words), after: plain([...words.slice(0, i), '[sic]', ...words.slice(i)]) }
    },
  },
  {
    name: 'by the surname alone',
    kind: 'same',
    make: (words) => ({ before: plain(words), after: plain(words), isBySurname: true }),
  },
  {
    name: 'cut off with dots',
    kind: 'shortened',
    make: (words, chance) => {
      if (words.length < 18) return null
      const cut = chance.between(10, words.length - 5)
      if (!isPlainWord(words[cut - 1])) return null
      return {
        before: [...plain(words.slice(0, cut)), ...marked(words.slice(cut))],
        after: plain([...words.slice(0, cut - 1), `${words[cut - 1]}...`]),
      }
    },
  },
  {
    name: 'two stretches left out',
    kind: 'shortened',
    make: (words) => {
      if (words.length < 26) return null
      const third = Math.floor(words.length / 3)
      const [a, b, c, d] = [third - 2, third + 3, 2 * third, 2 * third + 5]
      const isClear = (from: number, to: number) =>
        words[from] !== words[to] && words[from - 1] !== words[to - 1]
      if (!isClear(a, b) || !isClear(c, d)) return null
      return {
        before: [
          ...plain(words.slice(0, a)),
          ...marked(words.slice(a, b)),
          ...plain(words.slice(b, c)),
          ...marked(words.slice(c, d)),
          ...plain(words.slice(d)),
        ],
        after: plain([...words.slice(0, a), '…', ...words.slice(b, c), '[…]', ...words.slice(d)]),
      }
    },
  },
  {
    name: 'two halves with the outlet’s words between',
    kind: 'shortened',
    make: (words) => {
      if (words.length < 24) return null
      const [to, from] = [9, words.length - 9]
      if (words[to] === words[from] || words[to - 1] === words[from - 1]) return null
      return {
        before: [...plain(words.slice(0, to)), ...marked(words.slice(to, from)), ...plain(words.slice(from))],
        after: plain([...words.slice(0, to), ...words.slice(from)]),
        breakAt: to,
        isPartial: true,
      }
    },
  },
  {
    name: 'a near word for another',
    kind: 'words changed',
    make: (words, chance) => {
      const at = words.flatMap((word, i) => (NEAR[word] && i > 1 && i < words.length - 2 ? [i] : []))
      if (at.length === 0) return null
      const i = chance.pick(at)
      const put = (word: string) => withWord(words, i, word)
      return { before: put(words[i]!), after: put(NEAR[words[i]!]!) }
    },
  },
  {
    name: 'several for one, or one for several',
    kind: 'words changed',
    make: (words, chance) => {
      const at = words.flatMap((word, i) =>
        /^[a-z]{4,}[^s\W]$/.test(word) && /^(?:the|a|our|their|this)$/.test(words[i - 1] ?? '') ? [i] : [],
      )
      const fitting = at.filter((i) => i > 1 && i < words.length - 2)
      if (fitting.length === 0) return null
      const i = chance.pick(fitting)
      const put = (word: string) => withWord(words, i, word)
      return { before: put(words[i]!), after: put(`${words[i]}s`) }
    },
  },
  {
    name: 'clauses in another order',
    kind: 'words changed',
    make: (words) => {
      // A short clause between two commas goes to the end of the first sentence.
      const end = words.findIndex((word) => /[.!?]$/.test(word))
      const sentence = words.slice(0, end < 0 ? words.length : end + 1)
      const at = sentence.flatMap((word, i) => (/,$/.test(word) ? [i + 1] : []))
      const pair = at.flatMap((from, n) => {
        const to = at[n + 1]
        return to && to - from >= 3 && to - from <= 6 && sentence.length - to > to - from + 3
          ? [[from, to]]
          : []
      })[0]
      if (!pair) return null
      const [from, to] = pair as [number, number]
      const bare = (word: string) => word.replace(/[,.]$/, '')
      const clause = words.slice(from, to)
      if (!clause.some((word) => isPlainWord(bare(word)))) return null
      const rest = [...words.slice(to, sentence.length - 1), `${bare(words[sentence.length - 1]!)},`]
      return {
        before: [...plain(words.slice(0, from)), ...marked(clause), ...plain(words.slice(to))],
        after: [
          ...plain([...words.slice(0, from), ...rest]),
          ...marked([...clause.slice(0, -1), `${bare(clause.at(-1)!)}.`]),
          ...plain(words.slice(sentence.length)),
        ],
      }
    },
  },
  {
    name: 'an adverb and a noun put in',
    kind: 'words changed',
    make: (words, chance) => {
      const i = chance.between(4, words.length - 4)
      return {
        before: plain(words),
        after: [
          ...plain(words.slice(0, i)),
          { word: chance.pick(['quietly', 'plainly', 'barely', 'hardly']), mark: true },
          ...plain(words.slice(i)),
        ],
      }
    },
  },
  {
    name: 'to somebody else, a word replaced',
    kind: 'other speaker',
    make: (words, chance) => {
      const at = words.flatMap((word, i) => (isPlainWord(word) && i > 2 && i < words.length - 3 ? [i] : []))
      if (at.length === 0) return null
      const i = chance.pick(at)
      const put = (word: string) => withWord(words, i, word)
      return { before: put(words[i]!), after: put('lanterns'), otherSpeaker: true }
    },
  },
]
