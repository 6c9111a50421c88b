// Which language a text looks to be in, where it is not the English that the engine reads: by its script, else by its small words.
// Example: “Die Ministerin sagte, dass …” is German. Known failure: a text of a dozen words, or a list of names, tells nothing.
import { ENGLISH, OTHERS } from './lists'

/** Characters that are looked at: the beginning of a text tells as much as all of it. */
const LOOKED_AT = 20_000
/** Letters of another script than ours that a text needs to be told by it. */
const FEWEST_LETTERS = 20
/** Words below which the small ones among them are chance. */
const FEWEST_WORDS = 12
/** Share of a language's small words that running text has at least; English news has .25 to .45 of its own. */
const LEAST_SHARE = 0.13
/** How many times as frequent they must be as English ones. */
const TIMES_ENGLISH = 2
/** So many different ones of two letters or more: “de la” and “van der” stand in names, single letters in any list. */
const LEAST_DIFFERENT = 4
/** A text of so many words with so few small English ones is no English prose, whichever it is. */
const ENOUGH_WORDS = 80
const HARDLY_ENGLISH = 0.04

/** What a language is called that nobody here knows. */
const UNKNOWN = 'und'

/** BCP 47; `und` where it is surely not English and no more is known; null where it is, or nothing tells. */
export function foreignLanguageOf(text: string): string | null {
  const begun = text.slice(0, LOOKED_AT)
  return byScript(begun) ?? byWords(begun)
}

type Script = readonly [script: RegExp, language: string | ((text: string) => string)]

/** In this order: Japanese is told by its syllables, though most of it may be Chinese characters. */
const SCRIPTS: readonly Script[] = [
  [/\p{Script=Cyrillic}/gu, cyrillic],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Arabic}/gu, arabic],
  [/\p{Script=Hebrew}/gu, 'he'],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    (text) => (/[\u3040-\u30ff]/.test(text) ? 'ja' : 'zh'),
  ],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Devanagari}/gu, (text) => (/आहे|आणि/.test(text) ? 'mr' : /\bछ|हरू|गरे/.test(text) ? 'ne' : 'hi')],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Thai}/gu, 'th'],
]

/** The language of a text that is mostly not in Latin letters. */
function byScript(text: string): string | null {
  const letters = count(text, /\p{L}/gu)
  const latin = count(text, /\p{Script=Latin}/gu)
  if (letters - latin < FEWEST_LETTERS || latin * 2 > letters) return null
  for (const [script, language] of SCRIPTS)
    if (count(text, script) * 2 > letters) return typeof language === 'string' ? language : language(text)
  return UNKNOWN
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

function cyrillic(text: string): string {
  if (/[іїєґ]/i.test(text)) return /ў/i.test(text) ? 'be' : 'uk'
  if (/[јљњћђ]/i.test(text)) return /[ѓќѕ]/i.test(text) ? 'mk' : 'sr'
  return /[ыэё]/i.test(text) ? 'ru' : 'bg'
}

function arabic(text: string): string {
  if (/[ٹڈےں]/.test(text)) return 'ur'
  return /[پچژگ]/.test(text) ? 'fa' : 'ar'
}

/** The language whose small words are far more frequent than English ones. */
function byWords(text: string): string | null {
  // As they stand: a capital is a name's (“De Gea”), and what begins a sentence is missed in every language alike.
  const words = text.match(/\p{L}+/gu) ?? []
  if (words.length < FEWEST_WORDS) return null
  const shareOf = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length / words.length
  const english = shareOf(ENGLISH_WORDS)
  const [best] = OTHER_WORDS.map(({ language, list }) => ({ language, list, share: shareOf(list) })).sort(
    (a, b) => b.share - a.share,
  )
  if (best && best.share >= LEAST_SHARE && best.share >= english * TIMES_ENGLISH) {
    const different = new Set(words.filter((word) => word.length > 1 && best.list.has(word)))
    if (different.size >= LEAST_DIFFERENT) return best.language
  }
  return words.length >= ENOUGH_WORDS && english < HARDLY_ENGLISH ? UNKNOWN : null
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const ENGLISH_WORDS = setOf(ENGLISH)
const OTHER_WORDS = Object.entries(OTHERS).map(([language, list]) => ({ language, list: setOf(list) }))
