// Which element holds the article: the frame next to most of the prose.
import type { Page } from './candidates'
import { bit } from './evidence'
import type { Wording } from './wording'

/**
 * The frame that gathers most points, as in Arc90's Readability (2009): a prose block gives its words to its
 * parent and less to the frames above, so the frame next to most paragraphs wins over `body`.
 */
export function findContainer(page: Page, wordings: readonly Wording[], prose: readonly boolean[]): number {
  const { frames, candidates } = page
  const holders = findHolders(page, countParts(page))
  const points = new Float64Array(frames.length)
  candidates.forEach((c, i) => {
    if (!prose[i] || frames[c.frame]!.hidden) return
    const tag = frames[c.frame]!.tag
    const worth = Math.min(MOST_WORDS, wordings[i]!.words) * doubt(page, c.frame)
    let weight = tag === 'p' || tag === 'blockquote' ? 0 : 0.6
    let f = c.frame
    for (let up = 0; up < 4 && f > 0; up++) {
      points[f]! += worth * weight
      weight = up === 0 ? 1 : weight * 0.5
      f = holders[f]!
    }
  })
  let best = 0
  points.forEach((p, f) => {
    if (p > points[best]!) best = f
  })
  return best
}

/**
 * For each frame what holds it and something beside it: what wraps one thing is no level, nor is a quotation.
 * A box on its own in the page stays one, or a single paragraph would speak for all of `body`.
 */
function findHolders({ frames }: Page, parts: Uint32Array): Int32Array {
  const holders = new Int32Array(frames.length)
  for (let f = 1; f < frames.length; f++) {
    const { parent } = frames[f]!
    const wraps = parts[parent] === 1 || frames[parent]!.tag === 'blockquote'
    holders[f] = wraps && frames[holders[parent]!]!.tag !== 'body' ? holders[parent]! : parent
  }
  return holders
}

/** How many pieces of text, and frames with text in them, stand in each frame itself. */
function countParts({ frames, candidates }: Page): Uint32Array {
  const parts = new Uint32Array(frames.length)
  for (const { frame } of candidates) parts[frame]!++
  // Children come after their parents: from the end, a frame is counted before its parent is looked at.
  for (let f = frames.length - 1; f > 0; f--) if (parts[f]! > 0) parts[frames[f]!.parent]!++
  return parts
}

/** A block counts for so many words at most: one long block is no article yet. */
const MOST_WORDS = 120
/** Names that speak against prose being the article's, with what they leave of its weight. */
const AGAINST: readonly (readonly [number, number])[] = [
  [bit('comment'), 0.1],
  [bit('related') | bit('promotion') | bit('navigation') | bit('aside') | bit('legal') | bit('hidden'), 0.5],
]

function doubt(page: Page, frame: number): number {
  let evidence = 0
  let factor = 1
  let f = frame
  let articles = 0
  for (let up = 0; up < 4 && f > 0; up++) {
    const { tag, parent } = page.frames[f]!
    // An article inside an article is a teaser, or a comment (HTML Standard, 4.3.2).
    if (tag === 'article' && ++articles === 2) factor *= 0.3
    if (tag === 'li' || tag === 'td' || tag === 'dd') factor *= 0.4
    if (tag === 'aside' || tag === 'footer' || tag === 'nav' || tag === 'form') factor *= 0.2
    evidence |= page.frames[f]!.evidence
    f = parent
  }
  for (const [bits, left] of AGAINST) if (evidence & bits) factor *= left
  return factor
}
