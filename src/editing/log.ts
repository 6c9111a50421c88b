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
export type Fate = 'applied' | 'agreed' | 'lost'

/** An analysis with what was corrected. */
export type Corrected = { readonly draft: Draft; readonly fates: ReadonlyMap<string, Fate> }

/** The analysis with every correction that has a place in it. The same log over the same analysis gives the same, always. */
export function replay(text: string, automatic: Analysis, log: readonly Correction[]): Corrected {
  const from: Corrected = { draft: draftOf(text, automatic), fates: new Map() }
  return [...log].sort(byOrder).reduce(withCorrection, from)
}

/** One more, which comes last. */
export function withCorrection({ draft, fates }: Corrected, { id, by, operation }: Correction): Corrected {
  const applied = apply(draft, operation, by)
  const fate: Fate = applied === null ? 'lost' : applied.agreed ? 'agreed' : 'applied'
  return { draft: applied?.draft ?? draft, fates: new Map(fates).set(id, fate) }
}
