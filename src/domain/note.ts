// What somebody remarked on a passage, imported from another program.
import type { NonEmpty } from './nonEmpty'
import type { PassageSelector } from './passage'

export type Note = {
  /** Several where one remark is on several passages. They are found in the text anew each time. */
  readonly passages: NonEmpty<PassageSelector>
  /** Plain text; empty where there are only tags. */
  readonly comment: string
  readonly tags: readonly string[]
  readonly author: string | null
  /** ISO 8601; null where it was not given, or is no date. */
  readonly created: string | null
}

/** Notes that one article has at most: more than anybody reads, few enough for a page to draw and a write to carry. */
export const MOST_NOTES = 5_000

/** Notes have no name but what they say: those that say the same of the same words are one. */
export const noteKey = ({ passages, comment, tags, author, created }: Note): string =>
  JSON.stringify([
    ...[comment, author, created, tags],
    ...passages.map(({ quote, position }) => [position.start, quote.exact]),
  ])
