// How things stood in a drawn article before other highlights were drawn in it, to be so again: focus, selection, and the text where the eye is.
import { type Span, span, type Target } from '../../../domain'

export type Standing = {
  /** The highlight of the new drawing that stands for one of the old; null where there is none. */
  readonly carry: (target: Target) => Target | null
  /** The highlight that has the focus. */
  readonly focused: Target | null
  readonly inCard: boolean
  /** Where the paragraph of the focused or touched highlight begins; null where neither is. */
  readonly block: string | null
  readonly selected: Span | null
  readonly eye: Eye | null
}

/** A paragraph in the window, and how far from its top. */
type Eye = { readonly block: string; readonly top: number }

const startOf = (node: Element): string | null =>
  node.closest('[data-start]')?.getAttribute('data-start') ?? null

export const blockOf = (node: Element | undefined): string | null => (node ? startOf(node) : null)

/** The paragraph that begins there. */
export const blockAt = (root: Element, start: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-start="${start}"]`)

/** Shares of the window's height at which a paragraph is looked for: the upper middle first, where one reads. */
const EYES = [0.35, 0.55, 0.75, 0.2]

/** … and between which it is seen what stands in the window. */
const SIGHT = { from: 0.1, to: 0.91 }

/** The paragraph at a share of the window's height. */
function blockIn(root: HTMLElement, share: number): string | null {
  const { left, width } = root.getBoundingClientRect()
  const here = document.elementsFromPoint?.(left + width / 2, window.innerHeight * share) ?? []
  return (
    here
      .filter((node) => root.contains(node))
      .map(startOf)
      .find((start) => start !== null) ?? null
  )
}

/**
 * From the first paragraph in the window to the beginning of the last. Asked of boxes, section by section: to ask what
 * stands at many points took longer than all else that a key does, and to ask a section that is skipped would lay it out.
 */
export function findSight(root: HTMLElement): Span | null {
  const stands = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > SIGHT.from * window.innerHeight && top < SIGHT.to * window.innerHeight
  }
  const starts = [...root.children]
    .filter(stands)
    .flatMap((part) => [...part.querySelectorAll('[data-start]')].filter(stands))
    .map((block) => Number(block.getAttribute('data-start')))
  return starts.length > 0 ? span(Math.min(...starts), Math.max(...starts) + 1) : null
}

export function findEye(root: HTMLElement): Eye | null {
  for (const share of EYES) {
    const block = blockIn(root, share)
    const element = block ? blockAt(root, block) : null
    if (block && element) return { block, top: element.getBoundingClientRect().top }
  }
  return null
}

/** Brings the paragraph back to where it stood. */
export function restoreEye(root: HTMLElement, { block, top }: Eye): void {
  const by = (blockAt(root, block)?.getBoundingClientRect().top ?? top) - top
  if (Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: 'instant' })
}

/** Selects the text of `range` where something else is selected now. */
export function restoreSelection(range: Range | null): void {
  const selection = document.getSelection()
  if (!range || !selection || selection.toString().trim() === range.toString()) return
  selection.removeAllRanges()
  selection.addRange(range)
}
