// Parts of speech without fitted weights: closed classes, endings and neighbours. Coarse, and enough for the rules.
import { CUE_VERBS } from '../../lexicon/cueVerbs'
import { FUNCTION_WORDS, IRREGULAR_PARTICIPLE, IRREGULAR_PAST } from '../../lexicon/functionWords'

const HAVE = new Set(['have', 'has', 'had', 'having', '’ve', "'ve", '’d', "'d", '’s', "'s"])
const BE = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  '’re',
  "'re",
  '’s',
  "'s",
  'get',
  'got',
])
const SUBJECTS = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'who', 'which', 'that'])

/** A Penn tag for every token of a sentence [from, to); `words` as in the text, `lower` in lower case. */
export function tagHeuristically(
  words: readonly string[],
  lower: readonly string[],
  from: number,
  to: number,
  tags: string[],
): void {
  for (let i = from; i < to; i++) tags[i] = guess(words, lower, tags, i, from)
}

function guess(
  words: readonly string[],
  lower: readonly string[],
  tags: readonly string[],
  i: number,
  from: number,
): string {
  const word = words[i] as string
  const low = lower[i] as string
  const punctuation = punctuationTag(word)
  if (punctuation) return punctuation
  if (/^[-+$£€¥]?\d/.test(word)) return 'CD'
  const before = i > from ? (lower[i - 1] as string) : ''
  if (/^(?:’s|'s)$/.test(low)) return isNominal(tags[i - 1]) ? 'POS' : 'VBZ'
  if (/^[’']$/.test(word) && isNominal(tags[i - 1])) return 'POS'
  const closed = FUNCTION_WORDS.get(low)
  if (closed && !(closed === 'VBZ' && low !== 'is' && low !== 'has' && low !== 'does')) return closed
  if (i > from && /^\p{Lu}/u.test(word)) return 'NNP'
  return openClass(low, before, tags[i - 1] ?? '', word, i === from)
}

function punctuationTag(word: string): string | null {
  if (/^[\p{L}\p{N}]/u.test(word) || /[\p{L}\p{N}]/u.test(word)) return null
  if (/^[.?!…]+$/.test(word)) return word.startsWith('..') ? ':' : '.'
  if (word === ',') return ','
  if (/^[:;–—-]+$/.test(word)) return ':'
  if (/^[“‘„«`]+$/.test(word)) return '``'
  if (/^[”’»"']+$/.test(word)) return "''"
  if (/^[([{]$/.test(word)) return '-LRB-'
  return /^[)\]}]$/.test(word) ? '-RRB-' : 'SYM'
}

const isNominal = (tag: string | undefined): boolean => /^(?:NN|PRP$|CD)/.test(tag ?? '')

function openClass(low: string, before: string, tagBefore: string, word: string, first: boolean): string {
  const auxiliary = HAVE.has(before) || BE.has(before) || (tagBefore === 'RB' && low.endsWith('ed'))
  if (IRREGULAR_PARTICIPLE.has(low)) return 'VBN'
  if (tagBefore === 'MD' || (tagBefore === 'TO' && !low.endsWith('ing'))) return 'VB'
  const afterSubject = /^(?:NN|NNS|NNP|NNPS|PRP|WP|WDT)$/.test(tagBefore) || SUBJECTS.has(before)
  if (IRREGULAR_PAST.has(low)) return HAVE.has(before) || BE.has(before) ? 'VBN' : 'VBD'
  const cue = CUE_VERBS.get(low)
  if (cue && (afterSubject || tagBefore === 'RB' || tagBefore === ',' || tagBefore === "''"))
    return cueForm(low, cue.lemma, auxiliary)
  if (low.endsWith('ly') && low.length > 4) return 'RB'
  if (low.endsWith('ing') && low.length > 4) return tagBefore === 'DT' || tagBefore === 'JJ' ? 'NN' : 'VBG'
  if (low.endsWith('ed') && low.length > 3) {
    if (auxiliary) return 'VBN'
    return tagBefore === 'DT' || tagBefore === 'PRP$' ? 'JJ' : 'VBD'
  }
  if (/(?:ous|ful|ive|able|ible|ical|less|ic|al|ary|ish)$/.test(low) && !afterSubject) return 'JJ'
  if (first && /^\p{Lu}/u.test(word)) return /s$/.test(low) && !/ss$/.test(low) ? 'NNS' : 'NNP'
  if (/[^su]s$/.test(low) && low.length > 3) return tagBefore === 'PRP' ? 'VBZ' : 'NNS'
  return tagBefore === 'PRP' && SUBJECTS.has(before) ? 'VBP' : 'NN'
}

function cueForm(low: string, lemma: string, auxiliary: boolean): string {
  if (low === lemma) return 'VBP'
  if (low.endsWith('ing')) return 'VBG'
  if (low.endsWith('s') && !lemma.endsWith('s')) return 'VBZ'
  return auxiliary ? 'VBN' : 'VBD'
}
