// The shape and bounds of each thing that is kept of an article beside it. Apart from `parts.ts`, for a page needs them only once it reads a disk or a file.
import type { KeptParts } from '../library'
import { readCorrections } from './correctionShape'
import { readNotes } from './noteShape'
import { PARTS, type PartName } from './parts'
import { readSample } from './sampleShape'

/** Null where what was found is damaged, or more than may be kept. */
const READ: { readonly [Name in PartName]: (found: unknown) => KeptParts[Name] | null } = {
  notes: readNotes,
  corrections: readCorrections,
  practice: readCorrections,
  sample: readSample,
}

/** What was found of a part; null where it is damaged. */
export const readPart = <Name extends PartName>(name: Name, found: unknown): KeptParts[Name] | null =>
  found === undefined ? PARTS[name].none : READ[name](found)
