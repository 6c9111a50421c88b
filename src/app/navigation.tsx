// Where the reader is, kept in step with the address bar, and how to go elsewhere.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { formatRoute, parseRoute, type Route } from './route'
import { useServices } from './services'

type Destination = Parameters<typeof formatRoute>[0]

type Navigation = {
  readonly route: Route
  /** Counts the times that the reader, not the app, changed the address: the fragment must be read again. */
  readonly visits: number
  /** `fragment` is the reader's state there; by default there is none. */
  readonly go: (route: Destination, fragment?: string) => void
}

const NavigationContext = createContext<Navigation | null>(null)

export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const { addressBar } = useServices()
  const [route, setRoute] = useState(() => parseRoute(addressBar.href()))
  const [visits, setVisits] = useState(0)
  useEffect(
    () =>
      addressBar.subscribe(() => {
        setRoute(parseRoute(addressBar.href()))
        setVisits((count) => count + 1)
      }),
    [addressBar],
  )
  const go = useCallback(
    (to: Destination, fragment = '') => {
      addressBar.go(formatRoute(to, addressBar.href()) + fragment, 'push')
      setRoute(to)
      setVisits((count) => count + 1)
      globalThis.scrollTo?.(0, 0)
    },
    [addressBar],
  )
  const value = useMemo(() => ({ route, visits, go }), [route, visits, go])
  return <NavigationContext value={value}>{children}</NavigationContext>
}

/** The page on screen, and the way to others. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext)
  if (!navigation) throw new Error('no navigation around')
  return navigation
}
