// Whether the panel's sheet, which narrow screens have, stands over the text.
import { useCallback, useMemo, useState } from 'react'

export type Sheet = ReturnType<typeof useSheet>

export function useSheet() {
  const [open, setOpen] = useState(false)
  /** Its contents go, so that what of them had the focus gives it to the handle. */
  const lower = useCallback(() => {
    setOpen(false)
    const panel = document.activeElement?.closest('.panel')
    panel?.querySelector<HTMLElement>('.panel-handle')?.focus({ preventScroll: true })
  }, [])
  return useMemo(() => ({ open, setOpen, lower }), [open, lower])
}
