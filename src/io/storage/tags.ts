// The tags of an article: how many they may be, and which are the same.
import { tagAsKept } from '../library'

/** Tags that an article has at most. */
export const MOST_TAGS = 1000

/** Tags as a reader could have given them, whoever did. */
export const boundedTags = (tags: readonly string[]): readonly string[] =>
  union(
    [],
    tags.map(tagAsKept).filter((tag) => tag !== ''),
  )

export const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** Those that were there come first, and stay where there is no room for all. */
export function union(some: readonly string[], more: readonly string[]): readonly string[] {
  const all = new Map(some.map((tag) => [tag.toLowerCase(), tag]))
  for (const tag of more) if (!all.has(tag.toLowerCase())) all.set(tag.toLowerCase(), tag)
  return [...all.values()].slice(0, MOST_TAGS)
}
