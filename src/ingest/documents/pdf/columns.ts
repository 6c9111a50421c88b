// Lines of a page in the order in which they are read: what spans the page, then column by column between.
import { type Line, SAME_HEIGHT, together } from './lines'

/** Lines of one column with nothing of another between them. */
export type Column = readonly Line[]

/** Points between two places at which a gutter is looked for. */
const STEP = 2
/** A gutter has so many lines on either side, and this share of all, */
const FEWEST = 4
const LEAST_SHARE = 0.2
/** and no more of them across it. */
const MOST_ACROSS = 0.25

export function columnsOf(lines: readonly Line[]): Column[] {
  if (lines.length === 0) return []
  const gutter = gutterOf(lines)
  if (gutter === null) return [sameHeightJoined(lines)]
  const columns: Column[] = []
  let band: Line[] = []
  const close = () => {
    columns.push(...columnsOf(band.filter(({ right }) => right <= gutter)))
    columns.push(...columnsOf(band.filter(({ left }) => left >= gutter)))
    band = []
  }
  let across: Line[] = []
  const closeAcross = () => {
    if (across.length > 0) columns.push(sameHeightJoined(across))
    across = []
  }
  for (const line of [...lines].sort((a, b) => a.y - b.y)) {
    if (line.left < gutter && line.right > gutter) {
      close()
      across.push(line)
    } else {
      closeAcross()
      band.push(line)
    }
  }
  closeAcross()
  close()
  return columns
}

/** The place that the fewest lines cross; the middle of it, where it is wide. Null where a text has one column. */
function gutterOf(lines: readonly Line[]): number | null {
  const left = Math.min(...lines.map((line) => line.left))
  const right = Math.max(...lines.map((line) => line.right))
  const least = Math.max(FEWEST, lines.length * LEAST_SHARE)
  let best: { readonly across: number; readonly from: number; to: number } | null = null
  for (let x = left + STEP; x < right; x += STEP) {
    const before = lines.filter((line) => line.right <= x).length
    const after = lines.filter((line) => line.left >= x).length
    const across = lines.length - before - after
    if (before < least || after < least || across > lines.length * MOST_ACROSS) continue
    if (best === null || across < best.across) best = { across, from: x, to: x }
    else if (across === best.across && x - best.to <= STEP) best.to = x
  }
  return best && (best.from + best.to) / 2
}

/** A justified line may have been parted at its widest space. */
function sameHeightJoined(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of [...lines].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const last = joined[joined.length - 1]
    if (last && isParted(last, line)) joined[joined.length - 1] = together(last, line)
    else joined.push(line)
  }
  return joined
}

/** In sizes of the type: no space between two words of a line is as wide. */
const WIDEST_SPACE = 4

const isParted = (last: Line, line: Line): boolean =>
  line.y - last.y < line.size * SAME_HEIGHT &&
  line.left >= last.right &&
  line.left - last.right < line.size * WIDEST_SPACE
