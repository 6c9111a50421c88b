// The door to what was left out of pages when their articles were taken: kept beside the library, never needed.
import type { LeftOut } from '../ingest'

export interface Remnants {
  /** Null where it is not known, or no longer. */
  find(articleId: string): Promise<readonly LeftOut[] | null>
  keep(articleId: string, leftOut: readonly LeftOut[]): Promise<void>
  forget(articleId: string): Promise<void>
  drop(): Promise<void>
}

/** The in-memory twin. */
export function remnantsInMemory(): Remnants {
  const kept = new Map<string, readonly LeftOut[]>()
  return {
    find: async (id) => kept.get(id) ?? null,
    keep: async (id, leftOut) => void kept.set(id, leftOut),
    forget: async (id) => void kept.delete(id),
    drop: async () => kept.clear(),
  }
}
