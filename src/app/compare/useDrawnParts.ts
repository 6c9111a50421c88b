// The parts of a page that come one after the other, each after the paint of those before it.
import { useEffect, useState } from 'react'
import { afterPaint } from '../../ui/common/afterPaint'

/** How many of the parts may be drawn; `prepare` works out the next one before it is. */
export function useDrawnParts(parts: number, prepare: (part: number) => void): number {
  const [drawn, setDrawn] = useState(1)
  useEffect(() => {
    if (drawn >= parts) return
    return afterPaint(() => {
      prepare(drawn)
      setDrawn(drawn + 1)
    })
  }, [drawn, parts, prepare])
  return drawn
}
