// Finds “the younger” and “the elder” by the ages that the article gives.
// Known failure: ages told in words (“the twin born first”).
import type { Referent } from './referent'

const WANTS: ReadonlyMap<string, 'youngest' | 'eldest'> = new Map([
  ['younger', 'youngest'],
  ['youngest', 'youngest'],
  ['elder', 'eldest'],
  ['older', 'eldest'],
  ['eldest', 'eldest'],
  ['oldest', 'eldest'],
])

/** The youngest or eldest of those whose ages are known; null for other words, or where fewer than two are. */
export function oneOfTwo(lemma: string, referents: readonly Referent[]): Referent | null {
  const wants = WANTS.get(lemma)
  if (!wants) return null
  const aged = referents.filter(({ age, mentions }) => age !== null && mentions.length > 0)
  if (aged.length < 2) return null
  const sign = wants === 'youngest' ? 1 : -1
  return [...aged].sort((a, b) => sign * ((a.age ?? 0) - (b.age ?? 0)))[0] ?? null
}
