// What was left out of pages, bounded and checked when it is read.
import type { ExcludedBlock } from '../../ingest/outcome'
import { type ExcludedBlocks, MOST_PIECES } from '../excludedBlocks'
import { disposable } from './disposable'

/** As the first version called it: another name would forget what it kept. */
const NAME = 'sourcelight-remnants'
/** Articles; the oldest goes first. */
const MOST = 300
/** Characters of one page; a hundred times what news pages leave. Half of it would be a lie. */
const LONGEST = 500_000

/** Never fails: what goes wrong here only means that it is no longer known. */
export function excludedBlocksOnDisk(remembers: () => boolean, most = MOST): ExcludedBlocks {
  const { find, keep, forget, drop } = disposable(NAME, most)
  return {
    async find(id) {
      const found = await find(id)
      return found === undefined ? null : readFound(found)
    },
    async keep(id, excluded) {
      if (remembers() && !isTooMuch(excluded)) await keep(id, excluded)
    },
    forget,
    drop,
  }
}

const isTooMuch = (excluded: readonly ExcludedBlock[]): boolean =>
  excluded.length > MOST_PIECES || excluded.reduce((sum, { text }) => sum + text.length, 0) > LONGEST

/** Null where it is damaged, or what reads it cannot be fetched. */
async function readFound(found: unknown): Promise<readonly ExcludedBlock[] | null> {
  try {
    return (await import('./excludedBlocksShape')).readExcludedBlocks(found)
  } catch {
    return null
  }
}
