// Which spans of a kind begin nearest to a place, and how many between two: for whichever network scores a link.
import { firstIndex } from '../../domain'

/** How many candidates there are at most, the nearest first, and how far off one may begin, in tokens or pieces. */
type Within = { readonly most: number; readonly reach: number }

/** Indexes into `spans`; `ofKind` holds those of the kind, in text order. */
export function nearest(
  spans: readonly { readonly from: number }[],
  ofKind: readonly number[],
  from: number,
  { most, reach }: Within,
): number[] {
  const startOf = (k: number): number => (spans[ofKind[k] as number] as { readonly from: number }).from
  let right = firstIndex(ofKind.length, (k) => startOf(k) >= from)
  let left = right - 1
  const out: number[] = []
  while (out.length < most) {
    const before = left >= 0 ? from - startOf(left) : Number.POSITIVE_INFINITY
    const behind = right < ofKind.length ? startOf(right) - from : Number.POSITIVE_INFINITY
    if (Math.min(before, behind) >= reach) break
    out.push(ofKind[before <= behind ? left-- : right++] as number)
  }
  return out
}

/** How many of some ascending places lie between two. */
export function countBetween(places: readonly number[], low: number, high: number): number {
  const before = (place: number) => firstIndex(places.length, (i) => (places[i] as number) >= place)
  return Math.max(0, before(high) - before(low))
}
