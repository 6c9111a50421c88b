// What is counted of statements: how many, how many words, how said, by whom; sums that can be added up in any order.
import { type Analysis, type Article, countWordsIn, type Standing } from '../domain'

/** An article as the report needs it. */
export type ReportedArticle = Omit<Article, 'inlines'>

/** Standings of somebody who speaks and is not named. */
export const UNNAMED: ReadonlySet<Standing> = new Set(['described', 'anonymous'])

/** The sums over statements. */
export type Counts = {
  statements: number
  /** Statements with words of the source's own, and those without. */
  direct: number
  reported: number
  /** Words inside quotation marks, and what else is said. */
  directWords: number
  reportedWords: number
}

export const noCounts = (): Counts => ({
  statements: 0,
  direct: 0,
  reported: 0,
  directWords: 0,
  reportedWords: 0,
})

const COUNTED = ['statements', 'direct', 'reported', 'directWords', 'reportedWords'] as const

export function addCounts(to: Counts, more: Counts): void {
  for (const name of COUNTED) to[name] += more[name]
}

/** What is there under a key, made where nothing is. */
export function madeIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const there = map.get(key)
  if (there !== undefined) return there
  const made = make()
  map.set(key, made)
  return made
}

export const addTo = <K>(sums: Map<K, number>, key: K, more: number): void =>
  void sums.set(key, (sums.get(key) ?? 0) + more)

export const allWords = ({ directWords, reportedWords }: Counts): number => directWords + reportedWords

/** What one statement adds. */
export function countsOf(
  { text }: Pick<Article, 'text'>,
  { direct, content }: Analysis['attributions'][number],
): Counts {
  const directWords = countWordsIn(text, direct)
  return {
    statements: 1,
    direct: Number(direct.length > 0),
    reported: Number(direct.length === 0),
    directWords,
    reportedWords: Math.max(0, countWordsIn(text, content) - directWords),
  }
}
