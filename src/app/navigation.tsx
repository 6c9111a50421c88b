// The place that the reader is at, for whoever draws it, and the ways to go elsewhere.
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Address, Destination, LinkedState, Place, ReaderAction, ReaderState, Route } from '../state'
import { formatAddress } from '../state'
import { type PlaceStore, placeStore } from './placeStore'
import { useServices } from './services'
import { useIsServed } from './useIsServed'

const PlaceContext = createContext<PlaceStore | null>(null)

export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const { addressBar, preferences } = useServices()
  const [store] = useState(() => placeStore(addressBar, preferences))
  useEffect(() => store.follow(), [store])
  return <PlaceContext value={store}>{children}</PlaceContext>
}

function useStore(): PlaceStore {
  const store = useContext(PlaceContext)
  if (!store) throw new Error('no navigation around')
  return store
}

/** Drawn anew only where that part of the place is another. */
function usePart<Part>(part: (place: Place) => Part): Part {
  const store = useStore()
  const now = useSyncExternalStore(store.subscribe, () => part(store.get()))
  return useIsServed() ? part(store.served()) : now
}

type Navigation = {
  readonly route: Route
  /** `linked` is the reader's state there; by default there is none. */
  readonly go: (to: Destination, linked?: LinkedState) => void
  readonly hrefOf: (to: Destination) => string
  /** The app's own address. */
  readonly base: string
  /** The place of this moment, for what comes later than it was begun. */
  readonly placeNow: () => Place
}

/** The page on screen, and the way to others. */
export function useNavigation(): Navigation {
  const { base, go, get } = useStore()
  const route = usePart(({ arrival }) => arrival.route)
  // Without the base, wherever that can be: the build draws links before it is known where the page will be.
  const hrefOf = useCallback((to: Destination) => formatAddress('', to) || base, [base])
  return useMemo(() => ({ route, go, hrefOf, base, placeNow: get }), [route, go, hrefOf, base, get])
}

/** What the address said when the reader came by it: another object each time. */
export const useArrival = (): Address => usePart(({ arrival }) => arrival)

/** Whether the reader came by another address before. */
export const useCameFromElsewhere = (): boolean => usePart(({ visits }) => visits > 0)

/** What the reader switched, chose and touched in the article on screen; the address follows. */
export function useReaderState(): readonly [ReaderState, (action: ReaderAction) => void] {
  const { dispatch } = useStore()
  return [usePart(({ reader }) => reader), dispatch]
}

/** Puts a passage into the address, to be gone back from. */
export const usePointTo = (): ((passage: string) => void) => useStore().pointTo
