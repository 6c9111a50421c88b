// What may wait until the page has shown what was drawn or pressed.

/** Milliseconds after which nobody waits for a frame any more: a page that is not seen draws none. */
const LONGEST = 100

/** Runs `then` once the next frame stands on the screen; at once where nothing is painted. Gives back the way to call it off. */
export function afterPaint(then: () => void): () => void {
  const timers = new Set<ReturnType<typeof setTimeout>>()
  const after = (milliseconds: number) => timers.add(setTimeout(once, milliseconds))
  const frame = requestAnimationFrame(() => after(0))
  after(document.hidden ? 0 : LONGEST)
  function once() {
    callOff()
    then()
  }
  function callOff() {
    cancelAnimationFrame(frame)
    for (const timer of timers) clearTimeout(timer)
  }
  return callOff
}
