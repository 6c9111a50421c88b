// Where the card stands: below its passage, above it, or beside it; never over the words that it speaks of, and over the
// panel only where nothing else is in view.

/** Pixels between passage and card, and between card and the window's edge. */
const GAP = 10
const EDGE = 16
/** Pixels of a card that must be in view for it to be noticed; a tap brings up the rest. */
const GLIMPSE = 140

type Size = { readonly width: number; readonly height: number }
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

type View = Size & {
  readonly top: number
  /** Where the article's part of the window ends and the panel begins. */
  readonly right: number
}

/** The place of a card of `card` size for a passage, in window coordinates. `last` is the passage's last line. */
export function placeCard(passage: Box, last: Box, card: Size, view: View): { left: number; top: number } {
  const clampLeft = (left: number) => Math.max(EDGE, Math.min(left, view.right - card.width - EDGE))
  const below = { left: clampLeft(last.left), top: passage.bottom + GAP }
  if (below.top + card.height <= view.height - EDGE) return below
  if (passage.top - GAP - card.height >= view.top)
    return { left: clampLeft(last.left), top: passage.top - GAP - card.height }
  const left = passage.right + EDGE
  const right = left + card.width + EDGE
  const beside = { left, top: Math.max(view.top + GAP, view.height - card.height - EDGE) }
  if (right <= view.right) return beside
  if (below.top + GLIMPSE <= view.height) return below
  return right <= view.width ? beside : below
}

/** Sets the card's custom properties; on a phone the style sheet puts it at the bottom whatever they say. */
export function settleCard(element: HTMLElement, pieces: readonly HTMLElement[]): void {
  const frame = element.offsetParent?.getBoundingClientRect()
  const rects = pieces.flatMap((piece) => [...piece.getClientRects()])
  const last = rects.at(-1)
  if (!last || !frame) return
  const passage = {
    left: Math.min(...rects.map(({ left }) => left)),
    right: Math.max(...rects.map(({ right }) => right)),
    top: Math.min(...rects.map(({ top }) => top)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  }
  const view = {
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
    top: Math.max(0, barBottom()),
    right: Math.min(frame.right, document.documentElement.clientWidth),
  }
  const size = { width: element.offsetWidth, height: element.offsetHeight }
  const place = placeCard(passage, last, size, view)
  element.style.setProperty('--card-left', `${Math.round(place.left - frame.left)}px`)
  element.style.setProperty('--card-top', `${Math.round(place.top - frame.top)}px`)
}

/** A tapped passage moves up until it stands above the sheet that the card is on a phone, or the card has room below. */
export function liftPassage(element: HTMLElement, pieces: readonly HTMLElement[]): void {
  const isSheet = getComputedStyle(element).position === 'fixed'
  const first = pieces[0]?.getBoundingClientRect()
  const end = pieces.at(-1)?.getBoundingClientRect()
  if (!first || !end) return
  const below = isSheet ? end.bottom + element.offsetHeight : element.getBoundingClientRect().bottom
  const hidden = below + EDGE - window.innerHeight
  if (hidden > 0)
    window.scrollBy({ top: Math.min(hidden, first.top - barBottom() - EDGE), behavior: 'instant' })
}

/** Where the page's bar, which stays in sight, ends. */
const barBottom = (): number => document.querySelector('[data-bar]')?.getBoundingClientRect().bottom ?? 0
