// The log of corrections of an article: no entry twice, and no more than a page can apply and a write can carry.
import { joined, type KeptCorrection } from '../../editing/entries'

/** Entries that one article has at most: each of its highlights many times over. */
export const MOST_CORRECTIONS = 20_000

/** Those that were there stay; of the new ones, as many as there is room for. */
export function unitedCorrections(
  here: readonly KeptCorrection[],
  more: readonly KeptCorrection[],
): readonly KeptCorrection[] {
  const room = MOST_CORRECTIONS - here.length
  const ids = new Set(here.map(({ id }) => id))
  return joined(here, more.filter(({ id }) => !ids.has(id)).slice(0, Math.max(0, room)))
}
