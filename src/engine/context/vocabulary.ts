// What the context model knows of each distinct word of a Doc: its verb, its stem, its auxiliary, and what time it names.
import { lemmaOf } from '../attribution/lemma'
import type { Doc } from '../doc'
import { DAYS, MONTHS, PERIODS, WEEKDAYS } from '../lexicon/time'
import { hashText } from '../model/hash'
import { type Lexemes, lexemesOf } from '../model/lexemes'

/** How a word helps to say when. */
export const TIME = {
  none: 0,
  year: 1,
  month: 2,
  weekday: 3,
  day: 4,
  period: 5,
  relative: 6,
  pointer: 7,
} as const

/** Which tense an auxiliary makes: of past perfect, present perfect, past, present. */
export const AUXILIARY = { none: 0, had: 1, have: 2, was: 3, is: 4 } as const

const RELATIVE = new Set(
  'now currently recently once already still ago since previously formerly earlier later until before after when while'.split(
    ' ',
  ),
)
/** They say which year or week: “last year”, “this month”. */
const POINTERS = new Set(['last', 'next', 'this', 'past', 'each', 'every'])
const YEAR = /^['’]?(1[5-9]\d\d|20[0-3]\d)s?$/

const AUXILIARIES: Readonly<Record<string, number>> = {
  had: AUXILIARY.had, "'d": AUXILIARY.had, has: AUXILIARY.have, have: AUXILIARY.have, "'ve": AUXILIARY.have,
  was: AUXILIARY.was, were: AUXILIARY.was, did: AUXILIARY.was, is: AUXILIARY.is, are: AUXILIARY.is,
  am: AUXILIARY.is, does: AUXILIARY.is, do: AUXILIARY.is, "'s": AUXILIARY.is, "'re": AUXILIARY.is,
} // biome-ignore format: a table

/** Looked up by lexeme number, as Lexemes is. */
export type Vocabulary = {
  readonly lexemes: Lexemes
  /** Hash of the dictionary form, read as a verb. */
  readonly verb: Int32Array
  /** Hash of the small letters without a plural s. */
  readonly stem: Int32Array
  readonly auxiliary: Uint8Array
  readonly time: Uint8Array
  /** 0 where the word is no year. */
  readonly year: Int16Array
  /** 1 where a letter or a digit is in it. */
  readonly spoken: Uint8Array
}

function timeOf(word: string, lower: string): number {
  if (YEAR.test(word)) return TIME.year
  const name = /^\p{Lu}/u.test(word)
  if (name && MONTHS.has(lower)) return TIME.month
  if (name && WEEKDAYS.has(lower)) return TIME.weekday
  if (DAYS.has(lower)) return TIME.day
  if (PERIODS.has(lower)) return TIME.period
  if (RELATIVE.has(lower)) return TIME.relative
  return POINTERS.has(lower) ? TIME.pointer : TIME.none
}

/** One pass over the distinct words. */
export function vocabularyOf(doc: Doc): Vocabulary {
  const lexemes = lexemesOf(doc)
  const { count, ids } = lexemes
  const verb = new Int32Array(count)
  const stem = new Int32Array(count)
  const auxiliary = new Uint8Array(count)
  const time = new Uint8Array(count)
  const year = new Int16Array(count)
  const spoken = new Uint8Array(count)
  const done = new Uint8Array(count)
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number
    if (done[id]) continue
    done[id] = 1
    const word = (doc.words[i] as string).slice(0, 64)
    const lower = word.toLowerCase().replace(/’/g, "'")
    verb[id] = hashText(lemmaOf(lower, 'verb'))
    stem[id] = hashText(lower, 0, lower.endsWith('s') ? lower.length - 1 : lower.length)
    auxiliary[id] = Object.hasOwn(AUXILIARIES, lower) ? (AUXILIARIES[lower] as number) : 0
    time[id] = timeOf(word, lower)
    year[id] = time[id] === TIME.year ? Number(YEAR.exec(word)?.[1] ?? 0) : 0
    spoken[id] = /[\p{L}\p{N}]/u.test(word) ? 1 : 0
  }
  return { lexemes, verb, stem, auxiliary, time, year, spoken }
}
