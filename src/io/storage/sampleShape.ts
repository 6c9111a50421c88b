// The shape and bounds of a sample, as it is found on a disk or in a file.
import * as v from 'valibot'
import { readShape } from '../../ingest/articleShape'
import { MOST_SAMPLED } from './sample'

const SampleShape = v.pipe(
  v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(500))),
  v.maxLength(MOST_SAMPLED),
)

/** Null where it is damaged. */
export const readSample = (found: unknown): readonly string[] | null => readShape(SampleShape, found)
