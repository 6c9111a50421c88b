// What is marked and what became of it, in words: the same on the page, on paper and in a table.
import { type Cast, capitalized, contentWords, type LayerId, MANNERS, nameOfSource } from '../domain'
import type { Cell } from './classroom'
import type { Judged, Otherwise } from './compare'
import type { Marking } from './marking'

/** “quote”, “claim”, “background”. */
export const KIND_WORDS: Readonly<Record<LayerId, string>> = {
  direct: MANNERS.direct.name,
  reported: MANNERS.reported.name,
  context: 'background',
}

export type ToldMarking = {
  /** “Quote”, “Partly quoted claim”. */
  readonly kind: string
  /** “Ana Ortiz”, “No source given”; null for background. */
  readonly who: string | null
  readonly words: string
}

export function tellMarking(cast: Cast, { kind, content, quoted, source }: Marking): ToldMarking {
  const direct = kind === 'direct' ? content : quoted
  return {
    kind: capitalized(quoted.length > 0 ? MANNERS.mixed.name : KIND_WORDS[kind]),
    who: source && nameOfSource(cast, source),
    words: contentWords(cast.article.text, { content, direct }),
  }
}

const OTHERWISE: Readonly<Record<Otherwise, string>> = {
  speaker: 'another speaker',
  kind: 'another kind',
  words: 'other words',
}

/** “As the analysis has it”, “Partly: another speaker, other words”. */
export function tellJudged({ beside, otherwise, speaker }: Judged): string {
  if (!beside) return 'The analysis has nothing here'
  if (otherwise.length === 0) return 'As the analysis has it'
  const parts = (['speaker', 'kind', 'words'] as const).filter((one) => otherwise.includes(one))
  const said = parts.map((one) =>
    one === 'speaker' && speaker === 'some' ? 'one of several speakers' : OTHERWISE[one],
  )
  return `Partly: ${said.join(', ')}`
}

export const CELL_WORDS: Readonly<Record<Cell, string>> = {
  agreed: 'agreed',
  speaker: 'other speaker',
  partly: 'partly',
  missed: 'missed',
}
