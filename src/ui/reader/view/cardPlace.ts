// Where the card stands: beside the text where there is room, else below or above the sentences that it is about, which it
// never covers; over the panel only where nothing else is in view. It ends where the page ends: what is longer scrolls within it.

/** Pixels between the lines and the card, and between card and the window's edge. */
const GAP = 6
const EDGE = 16
/** Pixels of a card that must be in view for it to be noticed; a tap brings up the rest. */
const GLIMPSE = 140
/** Pixels that a card needs to be scrolled through where the page ends. */
const LEAST = 200
/** Pixels that a card needs beside the text: its first line alone, and all of it; and what it takes at most. */
const LINE = 144
const WHOLE = 336
const WIDEST = 432

type Size = { readonly width: number; readonly height: number }
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

type View = Size & {
  readonly top: number
  /** Where the article's part of the window ends and the panel begins. */
  readonly right: number
  /** Where the page ends, be it below the window. */
  readonly end: number
}

/** `room` is as high as the card may be. */
type Place = { readonly left: number; readonly top: number; readonly room: number }

/** How wide a card beside a text that ends at `right` may be; null where there is no room for it. */
export function widthBeside(right: number, isWhole: boolean, view: View): number | null {
  const room = view.right - right - 2 * EDGE
  return room >= (isWhole ? WHOLE : LINE) ? Math.min(room, WIDEST) : null
}

/** The place of a card of `card` size, in window coordinates. `clear` is what it must leave free, as wide as the text; `line` is where its passage ends. */
export function placeCard(clear: Box, line: Box, card: Size, view: View): Place {
  const clampLeft = (left: number) => Math.max(EDGE, Math.min(left, view.right - card.width - EDGE))
  const at = (left: number, top: number, end = view.end - EDGE): Place => ({ left, top, room: end - top })
  const beside = at(
    clear.right + EDGE,
    Math.max(view.top + GAP, Math.min(line.top, view.height - card.height - EDGE)),
  )
  const right = beside.left + card.width + EDGE
  if (right <= view.right) return beside
  const below = at(clampLeft(line.left), clear.bottom + GAP)
  if (below.top + card.height <= view.height - EDGE) return below
  const aboveFrom = (top: number) => at(below.left, top, clear.top - GAP)
  const above = aboveFrom(clear.top - GAP - card.height)
  if (above.top >= view.top) return above
  if (below.top + GLIMPSE <= view.height && below.room >= Math.min(LEAST, card.height)) return below
  if (right <= view.width) return beside
  const higher = aboveFrom(view.top)
  return higher.room > below.room ? higher : below
}

/** What the card is about, as it stands in the page. */
export type About = {
  /** The pieces of the highlight. */
  readonly pieces: readonly HTMLElement[]
  /** The sentences that it must leave free; null where they are not on the page. */
  readonly clear: Range | null
}

/** Sets the card's custom properties; on a phone the style sheet puts it at the bottom whatever they say. */
export function settleCard(element: HTMLElement, { pieces, clear }: About): void {
  const frame = element.offsetParent?.getBoundingClientRect()
  const last = pieces.flatMap((piece) => [...piece.getClientRects()]).at(-1)
  if (!last || !frame) return
  const all = [...pieces, ...(clear ? [clear] : [])].map((one) => one.getBoundingClientRect())
  const block = pieces.at(-1)?.closest('[data-start]')?.getBoundingClientRect() ?? last
  const free = {
    left: Math.min(...all.map(({ left }) => left)),
    right: block.right,
    top: Math.min(...all.map(({ top }) => top)),
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
  }
  const view = {
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
    top: Math.max(0, barBottom()),
    right: Math.min(frame.right, document.documentElement.clientWidth),
    // The body ends where its text does, whatever a card adds to the page.
    end: Math.max(window.innerHeight, document.body.getBoundingClientRect().bottom),
  }
  const width = widthBeside(free.right, element.hasAttribute('data-open'), view)
  element.toggleAttribute('data-beside', width !== null)
  element.style.setProperty('--card-width', `${Math.floor(width ?? WIDEST)}px`)
  // All of it, whatever room it had.
  const height = element.scrollHeight + element.offsetHeight - element.clientHeight
  const size = { width: element.offsetWidth, height }
  const place = placeCard(free, last, size, view)
  element.style.setProperty('--card-left', `${Math.round(place.left - frame.left)}px`)
  element.style.setProperty('--card-top', `${Math.round(place.top - frame.top)}px`)
  element.style.setProperty('--card-room', `${Math.floor(Math.max(GLIMPSE, place.room))}px`)
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
