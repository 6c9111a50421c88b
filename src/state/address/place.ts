// Where the reader is: what the address said, what the reader did since, and the address that stands for both.

import { INITIAL_READER_STATE, type LayersShown, type ReaderState, sameChosen } from '../readerState'
import { type ReaderAction, reduce } from '../reduce'
import { type Address, formatAddress } from './address'
import type { LinkedState } from './linkedState'
import { sameRoute } from './route'

export type Place = {
  /** What the address said when the reader came by it; another object each time. */
  readonly arrival: Address
  /** How many times the reader came by another address before. */
  readonly visits: number
  /**
   * What goes on standing in the address whatever the reader switches; null where the address stays as it is: no
   * article's, or one that cannot be followed, which somebody may look at and mend.
   */
  readonly carried: Pick<LinkedState, 'passage' | 'article'> | null
  readonly reader: ReaderState
}

/** The place that an address leads to; the layers that it leaves open are `lastLayers`. */
export function arriveAt(arrival: Address, lastLayers: LayersShown | null, before: Place | null): Place {
  const { route, linked, problem } = arrival
  const stays = before !== null && sameRoute(before.arrival.route, route)
  return {
    arrival,
    visits: before === null ? 0 : before.visits + 1,
    carried: route.kind === 'article' && problem === null ? linked : null,
    reader: reduce(stays ? before.reader : INITIAL_READER_STATE, {
      kind: 'restore',
      layers: linked.layers ?? lastLayers ?? INITIAL_READER_STATE.layers,
      chosen: linked.chosen,
    }),
  }
}

/** The place after something that the reader did there; the same object where nothing changed. */
export function actIn(place: Place, action: ReaderAction): Place {
  const reader = reduce(place.reader, action)
  return reader === place.reader ? place : { ...place, reader }
}

/** The place with another passage in its address: to be bookmarked, loaded again, and gone back from. */
export const pointTo = (place: Place, passage: string): Place => ({
  ...place,
  carried: { article: place.carried?.article ?? null, passage },
})

/** The address that stands for `place`, in an app at `base`; null where the one that led here stays. */
export function addressOf({ arrival: { route }, carried, reader }: Place, base: string): string | null {
  if (carried === null || route.kind !== 'article') return null
  const { passage, article } = carried
  return formatAddress(base, route, { passage, article, layers: reader.layers, chosen: reader.chosen })
}

/** Whether the same address stands for both: cheaper than writing it, for a text may be in it. */
export const sameAddress = (a: Place, b: Place): boolean =>
  a.arrival === b.arrival &&
  a.carried === b.carried &&
  a.reader.layers === b.reader.layers &&
  a.reader.chosen === b.reader.chosen

/** Whether going back is to lead from `after` to `before`. */
export const isNewEntry = (before: Place, after: Place): boolean =>
  !sameChosen(before.reader.chosen, after.reader.chosen) || before.carried?.passage !== after.carried?.passage
