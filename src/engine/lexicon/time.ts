// Words that say when.
// Provenance: written for this project.
import { wordSet } from './words'

export const WEEKDAYS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun',
)
export const MONTHS = wordSet(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
`)
export const DAYS = wordSet('today yesterday tomorrow tonight overnight')
/** “last week”, “this morning”, “two days ago”. */
export const PERIODS = wordSet(`
  second seconds minute minutes hour hours day days night nights week weeks weekend month months year years decade decades
  century centuries morning afternoon evening spring summer autumn fall winter season quarter term
`)
