// Notices that entries vanished: a mark outside the database remembers how far it had come.
import type { Preferences } from '../preferences'

/** Written after every acknowledged write; the database can be ahead of it, never behind. */
export type Mark = { readonly revision: number; readonly count: number }

const KEY = 'kept'

export const saveMark = (marks: Preferences, mark: Mark): void => {
  // Another tab may have come further meanwhile.
  if ((loadMark(marks)?.revision ?? -1) < mark.revision) marks.save(KEY, mark)
}

export const loadMark = (marks: Preferences): Mark | null =>
  marks.load(KEY, (saved) => {
    const { revision, count } = saved as Record<string, unknown>
    return isCount(revision) && isCount(count) ? { revision, count } : null
  })

/** How many entries are gone, 0 where only changes are; null where everything is there. */
export const lossSince = (mark: Mark | null, found: Mark): number | null =>
  mark && found.revision < mark.revision ? Math.max(0, mark.count - found.count) : null

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
