// Where the focus goes when what had it is gone: near by, so that reading on by keyboard or screen reader begins there.

/** Focuses the paragraph that `node` stands in; its tab stops are those of the text in it, as before. */
export function focusBlock(node: Node): void {
  const block = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]')
  if (!block) return
  block.tabIndex = -1
  block.focus({ preventScroll: true })
}

/** Whether only what no key leads to has the focus, as after a click on plain text: the page, or a paragraph. */
export const isFocusNowhere = (): boolean => {
  const { activeElement } = document
  return !(activeElement instanceof HTMLElement) || activeElement.tabIndex < 0
}
