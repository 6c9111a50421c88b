// Pairs put together: what is tied to the same thing is one group.

type Tie = {
  readonly first: number
  readonly second: number
  /** Whether the pair tells enough to tie what else is tied to either; else all must be tied to all. */
  readonly isSure: boolean
}

/** The groups that ties make, the first ties first; each in order, by their first number. */
export function joined(ties: readonly Tie[]): readonly (readonly number[])[] {
  const groupOf = new Map<number, number[]>()
  const tied = new Set(ties.map(({ first, second }) => keyOf(first, second)))
  for (const { first, second, isSure } of ties) {
    const [a, b] = [groupOf.get(first) ?? [first], groupOf.get(second) ?? [second]]
    if (a === b) continue
    if (!isSure && !a.every((one) => b.every((other) => tied.has(keyOf(one, other))))) continue
    const group = [...a, ...b]
    for (const one of group) groupOf.set(one, group)
  }
  const groups = [...new Set(groupOf.values())].map((group) => [...group].sort((x, y) => x - y))
  return groups.sort((x, y) => x[0]! - y[0]!)
}

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
