// Whether the panel's sheet, which narrow screens have, stands over the text.
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react'

export type Sheet = {
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
  readonly lower: () => void
  /** Up, where there is a sheet at all: a wide page shows the panel always. */
  readonly raise: () => void
  /** The button that opens and closes it. */
  readonly handle: RefObject<HTMLButtonElement | null>
}

export function useSheet(): Sheet {
  const [open, setOpen] = useState(false)
  const handle = useRef<HTMLButtonElement>(null)
  /** Its contents go, so that what of them had the focus gives it to the handle. */
  const lower = useCallback(() => {
    setOpen(false)
    const panel = handle.current?.parentElement
    if (panel?.contains(document.activeElement)) handle.current?.focus({ preventScroll: true })
  }, [])
  const raise = useCallback(() => {
    if (handle.current?.checkVisibility?.()) setOpen(true)
  }, [])
  return useMemo(() => ({ open, setOpen, lower, raise, handle }), [open, lower, raise])
}
