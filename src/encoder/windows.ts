// Cuts an article into windows that the encoder can read, and lays what it says of each over the whole again.

/** Pieces half-open, from the start of the article. */
export type Range = { readonly from: number; readonly to: number }

/** Pieces that the encoder reads at once, as in training. */
export const WINDOW = 320
/** Pieces that two windows share: the fewest and the most between which the later one begins with a paragraph, and how many where none begins there. */
const SHARED = { least: 40, most: 120, otherwise: 80 } as const
/** Pieces from a window's edge after which a prediction gains nothing more. */
const EDGE = 60

/** Windows that begin with a paragraph where one begins near, for there least is lost that stands before (README.md). */
export function windowsOf({ from, to }: Range, opensParagraph: Uint8Array): Range[] {
  const out: Range[] = []
  for (let at = from; ; ) {
    const end = Math.min(to, at + WINDOW)
    out.push({ from: at, to: end })
    if (end === to) return out
    let next = end - SHARED.least
    while (next > end - SHARED.most && opensParagraph[next] !== 1) next--
    at = opensParagraph[next] === 1 ? next : end - SHARED.otherwise
  }
}

/** How much a window's word on a piece counts: the more, the farther the piece stands from an edge that cuts the text. */
export function weightIn(window: Range, piece: number, whole: Range): number {
  const left = window.from > whole.from ? piece - window.from : Number.POSITIVE_INFINITY
  const right = window.to < whole.to ? window.to - 1 - piece : Number.POSITIVE_INFINITY
  return Math.min(left, right, EDGE) + 1
}

/** A stretch of an article whose spans are linked as one; `body` is what is taken from it, the rest is there to be understood. */
export type Stretch = Range & { readonly body: Range }

/** Where a piece begins something, by piece: 1 where it does. */
export type Openings = { readonly paragraph: Uint8Array; readonly sentence: Uint8Array }

/** Pieces of a stretch's body: some two screens, so that what a reader looks at is soon read, and its states fit in memory. */
const BODY = 1200
/** Pieces around a body, so that links may reach out of it … */
const MARGIN = 400
/** … and up to so many more, for a span is the same in two stretches where its paragraph is whole in both. */
const WHOLE_PARAGRAPH = 400

/** Stretches that tile an article of so many pieces, cut where a paragraph starts if one does near, else where a sentence does. */
export function stretchesOf(count: number, opens: Openings, body = BODY): Stretch[] {
  const out: Stretch[] = []
  for (let from = 0; from < count; ) {
    const most = Math.min(count, from + body)
    const least = from + body / 2
    const to =
      most === count
        ? count
        : (lastOpening(opens.paragraph, most, least) ?? lastOpening(opens.sentence, most, least) ?? most)
    out.push({ ...around({ from, to }, count, opens.paragraph), body: { from, to } })
    from = to
  }
  return out
}

/** The last piece up to `most` and behind `least` that opens something. */
function lastOpening(opens: Uint8Array, most: number, least: number): number | null {
  for (let at = most; at > least; at--) if (opens[at] === 1) return at
  return null
}

/** A body with its margins. */
function around({ from, to }: Range, count: number, opensParagraph: Uint8Array): Range {
  const first = Math.max(0, from - MARGIN)
  const least = Math.max(0, first - WHOLE_PARAGRAPH)
  const last = Math.min(count, to + MARGIN)
  let end = last
  while (end < count && end < last + WHOLE_PARAGRAPH && opensParagraph[end] !== 1) end++
  return {
    from: lastOpening(opensParagraph, first, least) ?? (least === 0 ? 0 : first),
    to: end === count || opensParagraph[end] === 1 ? end : last,
  }
}
