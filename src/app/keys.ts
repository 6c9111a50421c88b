// The keys of everything that is asked for: one factory, so that what is told anew or dropped is found by its name.
import type { Reading } from '../domain'

export const keys = {
  /** The articles that ship with the reader. */
  articles: ['articles'] as const,
  anyArticle: ['article'] as const,
  /** Null stands for the first that ships. */
  article: (id: string | null) => ['article', id] as const,
  /** Everything that was found in an article, by whichever engine. */
  findings: (id: string) => [['analysis', id] as const, ['excluded', id] as const],
  analysis: (id: string, engine: string, reading: Reading) => ['analysis', id, engine, reading] as const,
  /** How far the search for it has come, and what a long one has found by then. */
  progress: (id: string, engine: string, reading: Reading) =>
    [...keys.analysis(id, engine, reading), 'progress'] as const,
  foundSoFar: (id: string, engine: string, reading: Reading) =>
    [...keys.analysis(id, engine, reading), 'soFar'] as const,
  anyReport: ['report'] as const,
  /** Articles counted together; `of` says which. */
  report: (of: string) => ['report', of] as const,
  /** Whether the careful reading can be had here, and at what cost. */
  carefulHere: ['carefulHere'] as const,
  /** What pupils saved of practice, as it was opened. */
  results: ['results'] as const,
  excluded: (id: string) => ['excluded', id] as const,
  /** The text that a link carries. */
  linked: (id: string, packed: string) => ['linked', id, packed] as const,
  /** Whatever the library says: told anew with every change of it. */
  library: ['library'] as const,
  list: ['library', 'list'] as const,
  texts: ['library', 'texts'] as const,
  usage: ['library', 'usage'] as const,
  /** A part of what is kept beside an article; `version` counts what may have changed it. */
  part: (name: string, id: string, version: number) => ['library', 'part', name, id, version] as const,
}
