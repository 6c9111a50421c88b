// Excluded blocks: what was left out of pages when their articles were taken; kept beside the library, never needed.
import type { ExcludedBlock } from '../ingest'

/** Pieces of one page that are kept; half of them would be a lie. */
export const MOST_PIECES = 20_000

export interface ExcludedBlocks {
  /** Null where it is not known, or no longer. */
  find(articleId: string): Promise<readonly ExcludedBlock[] | null>
  keep(articleId: string, excluded: readonly ExcludedBlock[]): Promise<void>
  forget(articleId: string): Promise<void>
  drop(): Promise<void>
}

/** The in-memory twin. */
export function excludedBlocksInMemory(): ExcludedBlocks {
  const kept = new Map<string, readonly ExcludedBlock[]>()
  return {
    find: async (id) => kept.get(id) ?? null,
    keep: async (id, excluded) => void kept.set(id, excluded),
    forget: async (id) => void kept.delete(id),
    drop: async () => kept.clear(),
  }
}
