// What may wait until the page has shown that something was pressed.

/** Milliseconds after which nobody waits for a frame any more: a page that is not seen draws none. */
const LONGEST = 100

/** Runs `then` once the next frame stands on the screen. */
export function afterPaint(then: () => void): void {
  let done = false
  const once = () => {
    if (done) return
    done = true
    then()
  }
  requestAnimationFrame(() => setTimeout(once))
  setTimeout(once, LONGEST)
}
