// Links that lead on within the app.
import type { MouseEvent } from 'react'

/** Leads on by `go` when a link is pressed; with a key held, the browser opens it in its own way. */
export const followed =
  (go: () => void) =>
  (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    go()
  }
