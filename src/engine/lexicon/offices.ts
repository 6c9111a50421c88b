// Knows the abbreviated offices that stand behind whom or what they are held for: “the Donegal TD”, “Paul Boateng MP”.
// Provenance: general knowledge of English, written down for this project.
import { wordSet } from './words'

const OFFICE_TAILS = wordSet(
  'MP MPs TD TDs MEP MEPs MSP MSPs MLA MLAs MLC MPP MNA MHA MCA MCAs QC KC PM CEO CFO COO CBE MBE OBE',
)

/** Whether a word in capitals behind a name is an office or an honor. */
export const isOfficeTail = (word: string): boolean => OFFICE_TAILS.has(word)
