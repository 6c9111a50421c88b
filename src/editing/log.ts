// The log of what was corrected: entries over an automatic analysis, in order; taking one back is leaving it out.
import type { Analysis } from '../domain'
import { apply } from './apply'
import { type Check, type Draft, draftOf } from './draft'
import type { Operation } from './operation'

export type Correction = {
  /** Made by chance: two tabs never give the same. */
  readonly id: string
  /** Counts the corrections of an article; alike ones of two tabs go by their ids. */
  readonly order: number
  /** ISO 8601. */
  readonly made: string
  readonly by: Check['by']
  readonly operation: Operation
}

/** What became of an entry: it changed something, the analysis says so already, or it found no place. */
export type Fate = 'applied' | 'agreed' | 'lost'

/** An analysis with what was corrected. */
export type Corrected = { readonly draft: Draft; readonly fates: ReadonlyMap<string, Fate> }

const byOrder = (a: Pick<Correction, 'id' | 'order'>, b: Pick<Correction, 'id' | 'order'>): number =>
  a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

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

/** What was done, taken back: the log without these entries. */
export const without = <Entry extends Pick<Correction, 'id'>>(
  log: readonly Entry[],
  ids: ReadonlySet<string>,
): readonly Entry[] => log.filter(({ id }) => !ids.has(id))

/** Both logs as one: an entry that both have is one. */
export function joined<Entry extends Pick<Correction, 'id' | 'order'>>(
  here: readonly Entry[],
  more: readonly Entry[],
): readonly Entry[] {
  const ids = new Set(here.map(({ id }) => id))
  const news = more.filter(({ id }) => !ids.has(id))
  return news.length > 0 ? [...here, ...news].sort(byOrder) : here
}
