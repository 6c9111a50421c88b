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

/** A stretch of an article that is read as one; `body` is what is taken from it, the rest is there to be understood. */
export type Stretch = Range & { readonly body: Range }

/** Pieces of a stretch's body: enough that what is read twice hardly counts, few enough that its states fit in memory. */
const BODY = 6000
/** Pieces read on either side of a body, so that links may reach out of it. */
const MARGIN = 400

/** Stretches that tile an article of so many pieces, cut where a paragraph starts if one does near. */
export function stretchesOf(count: number, opensParagraph: Uint8Array, body = BODY): Stretch[] {
  const out: Stretch[] = []
  for (let from = 0; from < count; ) {
    let to = Math.min(count, from + body)
    if (to < count) {
      const least = from + body / 2
      let cut = to
      while (cut > least && opensParagraph[cut] !== 1) cut--
      if (cut > least) to = cut
    }
    out.push({ from: Math.max(0, from - MARGIN), to: Math.min(count, to + MARGIN), body: { from, to } })
    from = to
  }
  return out
}
