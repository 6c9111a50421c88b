// Finds the words of a text that a selector means, or says that they are not there.
import { type Alignment, align } from './align'
import { findPlaces, type Landmark } from './candidates'
import { standsAt } from './inPlace'
import { asksBothSides, checkWords, type Selector } from './selector'
import type { Words } from './words'

/** A stretch of words, `to` exclusive. */
export type Found = {
  readonly kind: 'found'
  readonly from: number
  readonly to: number
  /** Whether every word is as it was. */
  readonly same: boolean
  /** Indices of the words that met a remembered one of the same hash. */
  readonly known: ReadonlySet<number>
}
export type Location = Found | { readonly kind: 'notFound'; readonly reason: 'absent' | 'ambiguous' }

/** Where the passage of `selector` stands in `words`; for passages that have words. */
export const locate = (selector: Selector, words: Words): Location =>
  locateAmong(selector, words, () => findCandidates(selector, words))

/**
 * The same, with the candidates from elsewhere: looking for them is what costs. What lacks no more than `margin` bits of
 * the context that is asked for is taken too, when a link is made that must tell it apart.
 */
export function locateAmong(
  selector: Selector,
  words: Words,
  candidatesOf: () => readonly Candidate[],
  margin = 0,
): Location {
  if (standsAt(selector, selector.at, words))
    return found(selector, words, asRemembered(selector, selector.at, words))
  const unchanged = findUnchanged(selector, words)
  if (unchanged !== null && isEvidence(unchanged, selector, words, margin))
    return found(selector, words, unchanged)
  const [best, rival] = candidatesOf().filter((candidate) => isEvidence(candidate, selector, words, margin))
  if (best === undefined) return { kind: 'notFound', reason: 'absent' }
  if (rival !== undefined && best.total - rival.total < LEAD) return { kind: 'notFound', reason: 'ambiguous' }
  return found(selector, words, best)
}
/** Bits by which a place must outdo the next to be the passage. */
const LEAD = 4

/** The only place at which everything remembered stands as it did: what most edits leave. No other can be likelier. */
function findUnchanged(selector: Selector, words: Words): Candidate | null {
  const { before, head } = selector
  const first = (before.length > 0 ? before[0] : head[0]) as number
  let only = -1
  for (let at = words.hash.indexOf(first); at >= 0; at = words.hash.indexOf(first, at + 1)) {
    if (!standsAt(selector, at + before.length, words)) continue
    if (only >= 0) return null
    only = at + before.length
  }
  return only < 0 ? null : asRemembered(selector, only, words)
}

function asRemembered(
  { length, head, tail, before, after }: Selector,
  from: number,
  words: Words,
): Candidate {
  const own = worthOf(head, words) + worthOf(tail, words)
  const context = { before: worthOf(before, words), after: worthOf(after, words) }
  return {
    ...context,
    from,
    to: from + length,
    known: NONE,
    met: own,
    whole: own,
    score: own,
    total: own + context.before + context.after,
    weakest: 1,
  }
}
const NONE: ReadonlySet<number> = new Set()

const worthOf = (list: readonly number[], { weights }: Words): number =>
  list.reduce((sum, hash) => sum + (weights[hash] as number), 0)

export type Candidate = {
  readonly from: number
  readonly to: number
  readonly known: ReadonlySet<number>
  /** Bits of the passage's own words that were met, and of all that were remembered. */
  readonly met: number
  readonly whole: number
  readonly before: number
  readonly after: number
  readonly score: number
  readonly total: number
  /** Score over what was remembered, of the worse end where both were found apart. */
  readonly weakest: number
}

const landmarks = (list: readonly number[], offset: number): Landmark[] =>
  list.map((hash, i) => ({ hash, offset: offset + i }))

/** Places tried for each way of voting. */
const TRIED = 4
/** Words before and after the expected place in which a passage may lie, for words put into it. */
const SLACK = 40

/** Places where the passage may be, the likeliest first, one for each stretch: what is refused is not taken another way. */
export function findCandidates(selector: Selector, words: Words): readonly Candidate[] {
  const all = (selector.tail.length === 0 ? findWhole : findFromBothEnds)(selector, words)
  const best: Candidate[] = []
  for (const one of all.sort((a, b) => b.total - a.total))
    if (!best.some((better) => overlap(better, one))) best.push(one)
  return best
}

const overlap = (a: Candidate, b: Candidate): boolean => a.from < b.to && b.from < a.to

function findWhole(selector: Selector, words: Words): Candidate[] {
  const { before, head, after, length } = selector
  const marks = {
    before: landmarks(before, -before.length),
    head: landmarks(head, 0),
    after: landmarks(after, length),
  }
  const half = length >> 1
  const places = [
    findPlaces([...marks.before, ...marks.head.slice(0, length - half)], words, TRIED),
    findPlaces([...marks.head.slice(half), ...marks.after], words, TRIED),
    findPlaces(marks.head, words, TRIED),
  ].flat()
  const pattern = { hashes: [...before, ...head, ...after], from: before.length, to: before.length + length }
  return windowsAround(places, before.length + SLACK, length + after.length + SLACK, words.count)
    .map(([lo, hi]) => toCandidate(align(pattern, words, lo, hi), head, words))
    .filter((c) => c !== null)
}

/** Long passages: both ends are found apart and then paired, whatever stands between them. */
function findFromBothEnds(selector: Selector, words: Words): Candidate[] {
  const { before, head, tail, after, length } = selector
  const front = {
    marks: [...landmarks(before, -before.length), ...landmarks(head, 0)],
    pattern: { hashes: [...before, ...head], from: before.length, to: before.length + head.length },
  }
  const back = {
    marks: [...landmarks(tail, 0), ...landmarks(after, tail.length)],
    pattern: { hashes: [...tail, ...after], from: 0, to: tail.length },
  }
  const fronts = findEnds(front, head, words)
  const backs = findEnds(back, tail, words)
  const pairs: Candidate[] = []
  for (const a of fronts) {
    for (const b of backs) {
      const distance = b.to - a.from - length
      if (b.to <= a.from || distance < -length * 0.6 || distance > length * 0.6 + 150) continue
      const cost = Math.min(30, Math.abs(distance) * 0.3)
      pairs.push({
        from: a.from,
        to: b.to,
        known: new Set([...a.known, ...b.known]),
        met: a.met + b.met,
        whole: a.whole + b.whole,
        before: a.before,
        after: b.after,
        score: a.score + b.score - cost,
        total: a.total + b.total - cost,
        weakest: Math.min(a.weakest, b.weakest),
      })
    }
  }
  return pairs
}

function findEnds(
  end: { marks: Landmark[]; pattern: { hashes: number[]; from: number; to: number } },
  own: readonly number[],
  words: Words,
): Candidate[] {
  const { from, to, hashes } = end.pattern
  const places = findPlaces(end.marks, words, TRIED * 2)
  return windowsAround(places, from + SLACK, hashes.length - from + SLACK, words.count)
    .map(([lo, hi]) => toCandidate(align({ hashes, from, to }, words, lo, hi), own, words))
    .filter((c) => c !== null)
}

/** Windows around places, those merged that nearly coincide. */
function windowsAround(
  places: readonly number[],
  left: number,
  right: number,
  count: number,
): [number, number][] {
  const windows: [number, number][] = []
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    const last = windows.at(-1)
    const lo = Math.max(0, place - left)
    const hi = Math.min(count, place + right)
    if (hi <= lo) continue
    if (last !== undefined && place - left - (last[1] - right - left) <= SLACK / 2) last[1] = hi
    else windows.push([lo, hi])
  }
  return windows
}

function toCandidate(alignment: Alignment, own: readonly number[], words: Words): Candidate | null {
  const known = new Set<number>()
  let met = 0
  let whole = 0
  let from = -1
  let to = -1
  alignment.met.forEach((index, i) => {
    const hash = own[i] as number
    const weight = words.weights[hash] as number
    whole += weight
    if (index < 0) return
    if (from < 0) from = index
    to = index + 1
    if (words.hash[index] !== hash) return
    met += weight
    known.add(index)
  })
  if (from < 0) return null
  const { score, before, after } = alignment
  return {
    from,
    to,
    known,
    met,
    whole,
    before,
    after,
    score,
    total: score + before + after,
    weakest: score / whole,
  }
}

/** Bits of context asked for at each strictness; from 4 on also where every word is the same. */
const ASKED = [0, 8, 24, 48, 8, 24, 40, 56] as const
/** From 8 on it is a share of all the context that the link keeps, for a double has much of it. */
const ASKED_SHARE = [0.45, 0.55, 0.65, 0.75, 0.85, 0.95] as const

const askedBy = ({ strictness, before, after }: Selector, words: Words): number =>
  ASKED[strictness] ??
  (ASKED_SHARE[strictness - ASKED.length] ?? 1) * (worthOf(before, words) + worthOf(after, words))

const isEvidence = (c: Candidate, selector: Selector, words: Words, margin: number): boolean =>
  isLikely(c) && hasItsContext(c, selector, words, margin)

function hasItsContext(c: Candidate, selector: Selector, words: Words, margin: number): boolean {
  // Lookalikes differ from the passage; only a true double asks for context where no word changed.
  if (selector.strictness < 4 && isSame(selector, words, c.from, c.to)) return true
  if (c.before + c.after + margin < askedBy(selector, words)) return false
  return !asksBothSides(selector.strictness) || isBetween(c, selector, words)
}

/** Whether enough of the passage is there, by itself or within its surroundings. */
function isLikely(c: Candidate): boolean {
  const surrounded = Math.min(c.before, c.after)
  if (c.weakest < 0.15 || c.met < c.whole * 0.33) return false
  if (c.score < c.whole * (surrounded >= 30 ? 0.15 : 0.2)) return false
  const alone = Math.min(30, c.whole * 0.9)
  if (c.score >= alone) return true
  if (c.score >= c.whole * 0.5) return c.score + c.before + c.after >= alone
  return surrounded >= 18
}

/**
 * Where even this much context did not keep a double out when the link was made, the double shares one side of the
 * passage's surroundings: some of both sides must be there.
 */
const isBetween = ({ before, after }: Candidate, selector: Selector, words: Words): boolean =>
  before >= worthOf(selector.before, words) * EACH_SIDE && after >= worthOf(selector.after, words) * EACH_SIDE
/** The share of either side's context, in bits, that says that it is there. */
const EACH_SIDE = 0.25

const isSame = ({ length, check }: Selector, words: Words, from: number, to: number): boolean =>
  to - from === length && checkWords(words, from, to) === check

function found(selector: Selector, words: Words, { from, to, known }: Candidate): Found {
  return { kind: 'found', from, to, same: isSame(selector, words, from, to), known }
}
