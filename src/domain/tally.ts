// How many statements there are of each manner.
import type { Attribution, Manner } from './analysis'

/** Each statement is one of these. */
export type Tally = { readonly quotes: number; readonly partlyQuoted: number; readonly claims: number }

export function tallyOf(statements: readonly Attribution[]): Tally {
  const ofManner = (wanted: Manner) => statements.filter(({ manner }) => manner === wanted).length
  return { quotes: ofManner('direct'), partlyQuoted: ofManner('mixed'), claims: ofManner('reported') }
}
