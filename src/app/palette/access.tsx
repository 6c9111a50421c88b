// The palette's place in the app: opened by key or button, fetched only then, given what is on screen to find things in.
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react'
import { afterPaint } from '../../ui/common/afterPaint'
import { useCommands } from '../commands/commands'
import { useFetched } from '../useFetched'
import { usePrefetched } from '../usePrefetched'
import { type ArticleOffer, type Offers, offersHere } from './offers'
import { takeTyping } from './typedMeanwhile'

type PaletteAccess = {
  /** Opens it; `typed` stands in its field. */
  readonly open: (typed?: string) => void
  /** Fetches what it needs before it is wanted. */
  readonly prepare: () => void
  readonly offers: Offers
}

const PaletteContext = createContext<PaletteAccess | null>(null)

const load = () => import('./Palette')

type Opened = {
  /** Once it is there; a lazy component would show something else meanwhile, and typed letters would be lost. */
  readonly Palette: Awaited<ReturnType<typeof load>>['Palette']
  /** What stands in its field at first. */
  readonly given: string
  readonly takeTyped: () => string
}

export function PaletteProvider({ children }: { readonly children: ReactNode }) {
  const fetched = useFetched(load)
  const [offers] = useState(offersHere)
  const [opened, setOpened] = useState<Opened | null>(null)
  const open = useCallback(
    (given = '') => {
      const takeTyped = takeTyping()
      fetched(
        // In a frame of its own, as every dialog.
        ({ Palette }) => afterPaint(() => setOpened({ Palette, given, takeTyped })),
        takeTyped,
      )
    },
    [fetched],
  )
  const prepare = useCallback(() => void load().catch(() => {}), [])
  usePrefetched(load)
  useCommands({ find: { run: () => open() } })
  const value = useMemo(() => ({ open, prepare, offers }), [open, prepare, offers])
  return (
    <PaletteContext value={value}>
      {children}
      {opened && (
        <opened.Palette
          given={opened.given}
          takeTyped={opened.takeTyped}
          offers={offers}
          onClose={() => setOpened(null)}
        />
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
