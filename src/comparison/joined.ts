// Pairs put together: what is tied to the same thing is one group.

/** The groups that pairs of numbers tie together, each in order, by their first number. */
export function joined(pairs: readonly (readonly [number, number])[]): readonly (readonly number[])[] {
  const leader = new Map<number, number>()
  const find = (one: number): number => {
    let at = one
    for (let next = leader.get(at); next !== undefined; next = leader.get(at)) at = next
    if (at !== one) leader.set(one, at)
    return at
  }
  for (const [first, second] of pairs) {
    const [a, b] = [find(first), find(second)]
    if (a !== b) leader.set(Math.max(a, b), Math.min(a, b))
  }
  const groups = new Map<number, number[]>()
  for (const member of [...new Set(pairs.flat())].sort((x, y) => x - y)) {
    const group = groups.get(find(member))
    if (group) group.push(member)
    else groups.set(find(member), [member])
  }
  return [...groups.values()]
}
