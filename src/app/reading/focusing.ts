// Where the focus goes when what had it is gone: near by, so that reading on by keyboard or screen reader begins there.

/** Focuses the paragraph that `node` stands in; its tab stops are those of the text in it, as before. */
export function focusBlock(node: Node): void {
  const block = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]')
  if (!block) return
  block.tabIndex = -1
  block.focus({ preventScroll: true })
}

/** Whether nothing smaller than the page has the focus, as after a click on plain text. */
export const isFocusNowhere = (): boolean =>
  [null, document.body, document.getElementById('main')].includes(
    document.activeElement as HTMLElement | null,
  )
