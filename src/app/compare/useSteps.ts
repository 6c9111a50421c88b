// The parts of a page that come one after the other, each after the paint of those before it.
import { startTransition, useEffect, useState } from 'react'

/** How many of the parts may be drawn; `prepare` works out the next one before it is. */
export function useSteps(parts: number, prepare: (part: number) => void): number {
  const [drawn, setDrawn] = useState(1)
  useEffect(() => {
    if (drawn >= parts) return
    return afterPaint(() => {
      prepare(drawn)
      startTransition(() => setDrawn(drawn + 1))
    })
  }, [drawn, parts, prepare])
  return drawn
}

/** Once what was drawn is on screen; at once where nothing is painted, for the page is in the background. */
function afterPaint(work: () => void): () => void {
  let timer = 0
  const frame = document.hidden ? 0 : requestAnimationFrame(later)
  if (document.hidden) later()
  function later() {
    timer = window.setTimeout(work)
  }
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
