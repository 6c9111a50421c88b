// The palette's place in the app: opened by key or button, fetched only then, given what is on screen to find things in.
import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react'
import { useCommands } from '../commands/commands'
import { useFetched } from '../useFetched'
import { type ArticleOffer, type Offers, offersHere } from './offers'

type PaletteAccess = {
  /** Opens it; `typed` stands in its field. */
  readonly open: (typed?: string) => void
  /** Fetches what it needs before it is wanted. */
  readonly prepare: () => void
  readonly offers: Offers
}

const PaletteContext = createContext<PaletteAccess | null>(null)

const load = () => import('./Palette')
const Palette = lazy(async () => ({ default: (await load()).Palette }))

export function PaletteProvider({ children }: { readonly children: ReactNode }) {
  const fetched = useFetched(load)
  const [offers] = useState(offersHere)
  /** What stands in its field; null where it is closed. */
  const [typed, setTyped] = useState<string | null>(null)
  const open = useCallback((typed = '') => fetched(() => setTyped(typed)), [fetched])
  const prepare = useCallback(() => void load().catch(() => {}), [])
  useCommands({ find: { run: () => open() } })
  const value = useMemo(() => ({ open, prepare, offers }), [open, prepare, offers])
  return (
    <PaletteContext value={value}>
      {children}
      {typed !== null && (
        <Suspense fallback={null}>
          <Palette typed={typed} offers={offers} onClose={() => setTyped(null)} />
        </Suspense>
      )}
    </PaletteContext>
  )
}

/** The way to the palette. */
export function usePalette(): PaletteAccess {
  const palette = useContext(PaletteContext)
  if (!palette) throw new Error('no palette around')
  return palette
}

/** Lets the palette find things in an article while it is on screen. */
export function useOffer(offer: ArticleOffer): void {
  const { offers } = usePalette()
  useLayoutEffect(() => offers.offer(offer))
}
