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
