// Finds the words of a text that a selector means, or says that they are not there.
import { type Alignment, align } from './align'
import { findPlaces, type Landmark, weigh } from './candidates'
import { checkWords, type Selector } from './selector'
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
export function locate(selector: Selector, words: Words): Location {
  if (standsAt(selector, words))
    return found(selector, words, selector.at, selector.at + selector.length, null)
  const weights = weigh(words)
  const candidates = (
    selector.tail.length === 0
      ? findWhole(selector, words, weights)
      : findFromBothEnds(selector, words, weights)
  ).sort((a, b) => b.total - a.total)
  const fit = candidates.filter((candidate) => isEvidence(candidate, selector, words))
  const best = fit[0]
  if (best === undefined) return { kind: 'notFound', reason: 'absent' }
  const rival = fit.find((other) => other.from >= best.to || other.to <= best.from)
  if (rival !== undefined && best.total - rival.total < LEAD) {
    return { kind: 'notFound', reason: 'ambiguous' }
  }
  return found(selector, words, best.from, best.to, best.known)
}
/** Bits by which a place must outdo the next to be the passage. */
const LEAD = 4

/** Whether everything remembered stands where it stood. */
export function standsAt({ at, length, head, tail, before, after, check }: Selector, words: Words): boolean {
  const holds = (list: readonly number[], from: number) =>
    list.every((hash, i) => from + i < words.count && words.hash[from + i] === hash)
  const next = at + length
  return (
    next <= words.count &&
    holds(before, at - before.length) &&
    holds(head, at) &&
    holds(tail, next - tail.length) &&
    holds(after, next) &&
    (length === 0 || checkWords(words, at, next) === check)
  )
}

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

function findWhole(selector: Selector, words: Words, weights: Float32Array): Candidate[] {
  const { before, head, after, length } = selector
  const marks = {
    before: landmarks(before, -before.length),
    head: landmarks(head, 0),
    after: landmarks(after, length),
  }
  const half = length >> 1
  const places = [
    findPlaces([...marks.before, ...marks.head.slice(0, length - half)], words, weights, TRIED),
    findPlaces([...marks.head.slice(half), ...marks.after], words, weights, TRIED),
    findPlaces(marks.head, words, weights, TRIED),
  ].flat()
  const pattern = { hashes: [...before, ...head, ...after], from: before.length, to: before.length + length }
  return windowsAround(places, before.length + SLACK, length + after.length + SLACK, words.count)
    .map(([lo, hi]) => toCandidate(align(pattern, words, weights, lo, hi), head, words, weights))
    .filter((c) => c !== null)
}

/** Long passages: both ends are found apart and then paired, whatever stands between them. */
function findFromBothEnds(selector: Selector, words: Words, weights: Float32Array): Candidate[] {
  const { before, head, tail, after, length } = selector
  const front = {
    marks: [...landmarks(before, -before.length), ...landmarks(head, 0)],
    pattern: { hashes: [...before, ...head], from: before.length, to: before.length + head.length },
  }
  const back = {
    marks: [...landmarks(tail, 0), ...landmarks(after, tail.length)],
    pattern: { hashes: [...tail, ...after], from: 0, to: tail.length },
  }
  const fronts = findEnds(front, head, words, weights)
  const backs = findEnds(back, tail, words, weights)
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
  weights: Float32Array,
): Candidate[] {
  const { from, to, hashes } = end.pattern
  const places = findPlaces(end.marks, words, weights, TRIED * 2)
  return windowsAround(places, from + SLACK, hashes.length - from + SLACK, words.count)
    .map(([lo, hi]) => toCandidate(align({ hashes, from, to }, words, weights, lo, hi), own, words, weights))
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

function toCandidate(
  alignment: Alignment,
  own: readonly number[],
  words: Words,
  weights: Float32Array,
): Candidate | null {
  const known = new Set<number>()
  let met = 0
  let whole = 0
  let from = -1
  let to = -1
  alignment.met.forEach((index, i) => {
    const hash = own[i] as number
    const weight = weights[hash] as number
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

function isEvidence(c: Candidate, selector: Selector, words: Words): boolean {
  const context = c.before + c.after
  // Lookalikes differ from the passage; only a true double asks for context where no word changed.
  const exempt = selector.strictness < 4 && isSame(selector, words, c.from, c.to)
  if (!exempt && context < (ASKED[selector.strictness] ?? 0)) return false
  const surrounded = Math.min(c.before, c.after)
  if (c.weakest < 0.15 || c.met < c.whole * 0.33) return false
  if (c.score < c.whole * (surrounded >= 30 ? 0.15 : 0.2)) return false
  const alone = Math.min(30, c.whole * 0.9)
  if (c.score >= alone) return true
  if (c.score >= c.whole * 0.5) return c.score + context >= alone
  return surrounded >= 18
}

const isSame = ({ length, check }: Selector, words: Words, from: number, to: number): boolean =>
  to - from === length && checkWords(words, from, to) === check

function found(
  selector: Selector,
  words: Words,
  from: number,
  to: number,
  known: ReadonlySet<number> | null,
): Found {
  const same = isSame(selector, words, from, to)
  return { kind: 'found', from, to, same, known: known ?? new Set() }
}
