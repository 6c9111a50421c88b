// The shape and bounds of what was left out of a page, as it is found on a disk.
import * as v from 'valibot'
import { Count, readShape } from '../../ingest/articleShape'
import { type ExcludedBlock, REASONS } from '../../ingest/outcome'
import { MOST_PIECES } from '../excludedBlocks'

const Shape = v.pipe(
  v.array(
    v.object({
      reason: v.picklist(REASONS),
      text: v.string(),
      before: Count,
      other: v.exactOptional(v.boolean()),
    }),
  ),
  v.maxLength(MOST_PIECES),
)

/** Null where it is damaged. */
export const readExcludedBlocks = (found: unknown): readonly ExcludedBlock[] | null => readShape(Shape, found)
