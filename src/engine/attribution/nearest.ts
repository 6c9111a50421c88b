// Which spans of a kind begin nearest to a place: the candidates of a link, for whichever network scores it.
import { firstIndex } from '../../domain'

/** How many candidates there are at most, the nearest first, and how far off one may begin, in tokens or pieces. */
export type Within = { readonly most: number; readonly reach: number }

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
