// The focus in the panel's lists, kept when other lists take their place: on the entry of the same words, else on the tab.

/** To be called before; its answer when the other lists stand there. */
export function keepFocus(): () => void {
  const from = document.activeElement
  const panel = from?.closest('aside')
  if (!(from instanceof HTMLElement) || !panel) return () => {}
  const words = wordsOf(from)
  return () => {
    const isThere = from.isConnected && wordsOf(from) === words
    const same = isThere ? from : [...panel.querySelectorAll('button')].find((one) => wordsOf(one) === words)
    const to =
      same ?? (from.isConnected ? from : panel.querySelector<HTMLElement>('[role=tab][aria-selected=true]'))
    if (to !== document.activeElement) to?.focus({ preventScroll: true })
  }
}

/** A name without the figures beside it. */
const wordsOf = (element: Element): string | null => (element.querySelector('bdi') ?? element).textContent
