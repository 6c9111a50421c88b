// Where the reader left the report for a passage or an article: who comes back goes on there.
import { useCallback, useEffect } from 'react'

/** The element that was followed last, by the address that it stood on. */
const left = new Map<string, { readonly id: string; readonly place: number }>()

/** The place in its list of what was followed last from this address; nought where nothing was. */
export const placeLeft = (address: string): number => left.get(address)?.place ?? 0

/** Brings the reader back once what was left is drawn; the returned function remembers what is followed now. */
export function useComingBack(address: string, drawn: boolean): (id: string, place?: number) => void {
  useEffect(() => {
    const followed = drawn ? left.get(address) : undefined
    if (!followed) return
    left.delete(address)
    const element = document.getElementById(followed.id)
    element?.closest('details')?.setAttribute('open', '')
    element?.focus()
    element?.scrollIntoView({ block: 'center' })
  }, [address, drawn])
  return useCallback((id, place = 0) => void left.set(address, { id, place }), [address])
}
