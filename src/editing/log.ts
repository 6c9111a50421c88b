// The log of what was corrected: entries over an automatic analysis, in order.
import type { Analysis } from '../domain'
import { apply } from './apply'
import { type Draft, draftOf } from './draft'
import { byOrder, type KeptCorrection } from './entries'
import type { Operation } from './operation'

/** An entry whose places are spans of the text. */
export type Correction = Pick<KeptCorrection, 'id' | 'order' | 'made' | 'by'> & {
  readonly operation: Operation
}

/** What became of an entry: it changed something, the analysis says so already, or it found no place. */
type Fate = 'applied' | 'agreed' | 'lost'

/** An analysis with what was corrected. */
export type Corrected = { readonly draft: Draft; readonly fates: ReadonlyMap<string, Fate> }

/** The analysis with every correction that has a place in it. The same log over the same analysis gives the same, always. */
export function replay(text: string, automatic: Analysis, log: readonly Correction[]): Corrected {
  return withCorrections({ draft: draftOf(text, automatic), fates: new Map() }, [...log].sort(byOrder))
}

/** More of them, which come last, in order. What came of each is noted in one map: one for each entry would be the square of them. */
export function withCorrections(before: Corrected, more: readonly Correction[]): Corrected {
  if (more.length === 0) return before
  const fates = new Map(before.fates)
  let { draft } = before
  for (const { id, by, operation } of more) {
    const applied = apply(draft, operation, by)
    fates.set(id, applied === null ? 'lost' : applied.agreed ? 'agreed' : 'applied')
    draft = applied?.draft ?? draft
  }
  return { draft, fates }
}

export const withCorrection = (before: Corrected, one: Correction): Corrected =>
  withCorrections(before, [one])
