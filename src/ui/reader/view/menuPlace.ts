// Where the menu of selected words stands: above their first line, else below their last, and never on them.

/** Pixels between the words and the menu, and between the menu and the window's edge. */
const GAP = 8
const EDGE = 16

type Size = { readonly width: number; readonly height: number }
type Line = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
type View = {
  readonly height: number
  /** Where the page's bar ends. */
  readonly top: number
  /** Where the article's part of the window begins and ends. */
  readonly left: number
  readonly right: number
}

/** The place of a menu of `menu` size by words from the line `first` to the line `last`, in window coordinates. */
export function placeMenu(
  first: Line,
  last: Line,
  menu: Size,
  view: View,
): { readonly left: number; readonly top: number } {
  const over = ({ left, right }: Line) =>
    Math.max(view.left + EDGE, Math.min((left + right - menu.width) / 2, view.right - menu.width - EDGE))
  const above = first.top - GAP - menu.height
  if (above >= view.top && first.top <= view.height) return { left: over(first), top: above }
  const below = last.bottom + GAP
  const foot = view.height - menu.height - EDGE
  if (below >= view.top && below <= foot) return { left: over(last), top: below }
  // Words that fill the window are covered somewhere: at its foot, as far from their beginning as can be.
  return { left: over(last), top: foot }
}

/** Sets the menu's custom properties; under a finger the style sheet puts it at the foot whatever they say. */
export function settleMenu(menu: HTMLElement, words: Range): void {
  const frame = menu.offsetParent?.getBoundingClientRect()
  if (!frame) return
  const lines = [...words.getClientRects()].filter(({ width }) => width > 0)
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) return
  const place = placeMenu(
    first,
    last,
    { width: menu.offsetWidth, height: menu.offsetHeight },
    {
      height: window.innerHeight,
      top: Math.max(0, document.querySelector('[data-bar]')?.getBoundingClientRect().bottom ?? 0),
      left: frame.left,
      right: frame.right,
    },
  )
  menu.style.setProperty('--menu-left', `${Math.round(place.left - frame.left)}px`)
  menu.style.setProperty('--menu-top', `${Math.round(place.top - frame.top)}px`)
}
