// What was left out of pages, bounded and checked when it is read.
import * as v from 'valibot'
import { readShape } from '../../ingest/articleShape'
import { type ExcludedBlock, REASONS } from '../../ingest/outcome'
import type { ExcludedBlocks } from '../excludedBlocks'
import { disposable } from './disposable'

/** As the first version called it: another name would forget what it kept. */
const NAME = 'sourcelight-remnants'
/** Articles; the oldest goes first. */
const MOST = 300
/** Characters and pieces of one page; a hundred times what news pages leave. Half of it would be a lie. */
const LONGEST = 500_000
const MOST_PIECES = 20_000

const Shape = v.pipe(
  v.array(
    v.object({
      reason: v.picklist(REASONS),
      text: v.string(),
      before: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      other: v.exactOptional(v.boolean()),
    }),
  ),
  v.maxLength(MOST_PIECES),
)

/** Never fails: what goes wrong here only means that it is no longer known. */
export function excludedBlocksOnDisk(remembers: () => boolean, most = MOST): ExcludedBlocks {
  const { find, keep, forget, drop } = disposable(NAME, most)
  return {
    find: async (id) => readShape(Shape, await find(id)),
    async keep(id, excluded) {
      if (remembers() && !isTooMuch(excluded)) await keep(id, excluded)
    },
    forget,
    drop,
  }
}

const isTooMuch = (excluded: readonly ExcludedBlock[]): boolean =>
  excluded.length > MOST_PIECES || excluded.reduce((sum, { text }) => sum + text.length, 0) > LONGEST
