// Ids of what a report tells one by one: made of their names, so that the same address means the same in the next report.

/** What an id keeps of a name: it names a file, too. */
const LONGEST = 60

/** One for each name, in their order; alike ones get a running number. */
export function idsOf(prefix: string, names: readonly string[]): readonly string[] {
  const taken = new Map<string, number>()
  return names.map((name) => {
    const id = `${prefix}-${slugOf(name)}`
    const times = (taken.get(id) ?? 0) + 1
    taken.set(id, times)
    return times === 1 ? id : `${id}_${times}`
  })
}

/** “channel-other-outlet”: of a class, by what it classes. */
export const classId = (of: string, one: string): string => `${of}-${one.replace(/\s+/g, '-')}`

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '') || 'other'
