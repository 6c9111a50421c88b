// What may lag behind: dear to draw, and nobody waits for it. (React's `useDeferredValue` defers nothing under Preact.)
import { useLayoutEffect, useState } from 'react'
import { afterPaint } from './afterPaint'

/** `value` as it was, until what else came with it is on screen; `first` before anything was. */
export function useAfterPaint<Value>(value: Value, first: Value = value): Value {
  const [drawn, setDrawn] = useState(() => first)
  useLayoutEffect(() => {
    if (drawn !== value) return afterPaint(() => setDrawn(() => value))
  }, [drawn, value])
  return drawn
}

/** How many of a list are drawn: so many at once, which are in sight, and all of them once those are on screen. */
export const useInSightFirst = (inSight: number): number => useAfterPaint(Number.POSITIVE_INFINITY, inSight)
