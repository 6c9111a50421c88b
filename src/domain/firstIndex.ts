// Looks a place up in something sorted, by halving.

/** The first index below `count` for which `holds` is true, `count` where there is none; `holds` never turns false again. */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
