// Brings raw confidences to the share that proves right, by isotonic regression, and says how far off the result is.
import type { Linked } from '../../engine/attribution/link'
import type { Doc, TokenRange } from '../../engine/doc'
import type { GoldArticle, Range } from '../data'
import { tokenRange } from './corpus'

export type Judged = { readonly raw: number; readonly right: boolean }

const tokensOf = (ranges: readonly TokenRange[]): Set<number> =>
  new Set(ranges.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))

const goldTokens = (doc: Doc, ranges: readonly Range[]): Set<number> =>
  tokensOf(ranges.flatMap((range) => tokenRange(doc, range) ?? []))

/** Of the gold attributions whose content overlaps by half, whether there are any, and whether one's source meets ours or both lack. */
export function judge(
  doc: Doc,
  one: Linked,
  gold: GoldArticle['attributions'],
): { readonly words: boolean; readonly speaker: boolean } {
  const content = tokensOf(one.content)
  const source = tokensOf(one.source ? [one.source] : [])
  const alike = gold.filter((g) => {
    const wanted = goldTokens(doc, g.content)
    let shared = 0
    for (const i of content) if (wanted.has(i)) shared++
    return shared / (content.size + wanted.size - shared || 1) >= 0.5
  })
  const speaker = alike.some((g) => {
    const from = goldTokens(doc, g.source)
    return from.size === 0 ? source.size === 0 : [...source].some((i) => from.has(i))
  })
  return { words: alike.length > 0, speaker }
}

/** Points of the table at most this many. */
const POINTS = 10

/** So many judged alike: the sum of what they were given, and how many were right. */
type Group = { readonly raw: number; readonly right: number; readonly n: number }

/** POINTS groups of equal size, by what they were given. */
function groupsOf(judged: readonly Judged[]): Group[] {
  const sorted = [...judged].sort((a, b) => a.raw - b.raw)
  return Array.from({ length: POINTS }, (_, k) => {
    const group = sorted.slice((k * sorted.length) / POINTS, ((k + 1) * sorted.length) / POINTS)
    return {
      raw: group.reduce((sum, { raw }) => sum + raw, 0),
      right: group.filter(({ right }) => right).length,
      n: group.length,
    }
  })
}

/** Pairs (raw, share) for engine/attribution/confidence.ts: equal groups, made monotone by pooling neighbours. */
export function calibrationTable(judged: readonly Judged[]): number[] {
  const blocks: Group[] = []
  for (const group of groupsOf(judged)) {
    if (group.n === 0) continue
    blocks.push(group)
    for (let last = blocks.length - 1; last > 0; last--) {
      const [a, b] = [blocks[last - 1]!, blocks[last]!]
      if (a.right / a.n <= b.right / b.n) break
      blocks.splice(last - 1, 2, { raw: a.raw + b.raw, right: a.right + b.right, n: a.n + b.n })
    }
  }
  return blocks.flatMap(({ raw, right, n }) => [
    Math.round((1000 * raw) / n) / 1000,
    Math.round((1000 * right) / n) / 1000,
  ])
}

/** Mean distance between confidence and share right over ten equal groups (expected calibration error). */
export function calibrationError(confident: readonly Judged[]): number {
  const error = groupsOf(confident).reduce((sum, { raw, right }) => sum + Math.abs(raw - right), 0)
  return error / Math.max(1, confident.length)
}
