// Where the reader is, held in one place; the only one who reads the address bar, and the only one who writes it.
import type { AddressBar } from '../io/location'
import type { Preferences } from '../io/preferences'
import {
  actIn,
  addressOf,
  arriveAt,
  baseOf,
  type Destination,
  formatAddress,
  isNewEntry,
  type LinkedState,
  NOTHING_LINKED,
  type Place,
  parseAddress,
  pointTo,
  type ReaderAction,
  readLayers,
  sameAddress,
  shownLayers,
} from '../state'

export type PlaceStore = {
  /** The app's own address, of which every other begins. */
  readonly base: string
  readonly get: () => Place
  /** The place that the page was drawn for which the build made: its route alone, with nothing that a link or this device adds. */
  readonly served: () => Place
  readonly subscribe: (listener: () => void) => () => void
  /** Follows the address bar until the returned function is called. */
  readonly follow: () => () => void
  /** Leads to another page; `linked` is the reader's state there, by default none. */
  readonly go: (to: Destination, linked?: LinkedState) => void
  readonly dispatch: (action: ReaderAction) => void
  /** Puts a passage into the address; what is on screen stays. */
  readonly pointTo: (passage: string) => void
}

export function placeStore(addressBar: AddressBar, preferences: Preferences): PlaceStore {
  const base = baseOf(addressBar.href())
  const listeners = new Set<() => void>()
  const arrived = (href: string, before: Place | null) =>
    arriveAt(parseAddress(href), preferences.load('layers', readLayers), before)
  let place = arrived(addressBar.href(), null)
  const served = servedPlace(place)

  const become = (next: Place, how: 'push' | 'replace') => {
    const before = place
    if (next === before) return
    place = next
    if (!sameAddress(before, next)) write(how)
    for (const listener of listeners) listener()
  }
  const write = (how: 'push' | 'replace') => {
    const address = addressOf(place, base)
    if (address !== null) addressBar.go(address, how)
  }
  const act = (next: Place) => become(next, isNewEntry(place, next) ? 'push' : 'replace')

  return {
    base,
    get: () => place,
    served: () => served,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    follow() {
      write('replace')
      return addressBar.subscribe(() => become(arrived(addressBar.href(), place), 'replace'))
    },
    go(to, linked) {
      const href = formatAddress(base, to, linked)
      addressBar.go(href, 'push')
      become(arrived(href, place), 'replace')
      globalThis.scrollTo?.(0, 0)
    },
    dispatch(action) {
      const { layers } = place.reader
      const next = actIn(place, action)
      // Another analysis is nothing that the reader did, and nothing to go back from.
      if (action.kind === 'carry') become(next, 'replace')
      else act(next)
      // What an address said is no choice of the reader's, and not remembered.
      if (place.reader.layers !== layers) preferences.save('layers', shownLayers(place.reader.layers))
    },
    pointTo: (passage) => act(pointTo(place, passage)),
  }
}

/** The same object where `place` is no other: then nothing need be drawn again. */
function servedPlace(place: Place): Place {
  const { route } = place.arrival
  const served = arriveAt({ route, linked: NOTHING_LINKED, problem: null }, null, null)
  return JSON.stringify(place) === JSON.stringify(served) ? place : served
}
