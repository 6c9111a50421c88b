// Where the reader left a list for an article or a passage: who comes back to the same address goes on there.
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'

/** What was followed: its element, and its place among others of its kind. */
type Left = { readonly id: string; readonly place: number }

const left = new Map<string, Left>()

/** The place of what was followed last from this address; nought where nothing was. */
export const placeLeft = (address: string): number => left.get(address)?.place ?? 0

/**
 * Brings the reader back to what was left, once it is drawn: with each other `drawn` it is looked for again. The returned
 * function remembers what is followed now, for the next time that somebody comes to this address: never for this time,
 * though what is drawn may be another once more before the page goes.
 */
export function useComingBack(address: string, drawn: unknown): (id: string, place?: number) => void {
  const wanted = useMemo(() => left.get(address) ?? null, [address])
  const done = useRef<Left | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: with more that is drawn, it may be there.
  useLayoutEffect(() => {
    const element = wanted && wanted !== done.current ? document.getElementById(wanted.id) : null
    if (!element) return
    done.current = wanted
    if (left.get(address) === wanted) left.delete(address)
    element.closest('details')?.setAttribute('open', '')
    element.focus()
    element.scrollIntoView({ block: 'center' })
  }, [address, wanted, drawn])
  return useCallback((id, place = 0) => void left.set(address, { id, place }), [address])
}
