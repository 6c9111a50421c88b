// What somebody remarked on a passage: the reader, here, or somebody else in another program.
import type { NonEmpty } from './nonEmpty'
import type { PassageSelector } from './passage'
import type { Span } from './span'

export type Note = {
  /** Several where one remark is on several passages. They are found in the text anew each time. */
  readonly passages: NonEmpty<PassageSelector>
  /** Plain text; empty where there are only tags, or where the passage alone is marked: a highlight. */
  readonly comment: string
  readonly tags: readonly string[]
  readonly author: string | null
  /** ISO 8601; null where it was not given, or is no date. */
  readonly created: string | null
  /** The reader wrote it here, and may change it; absent from what came from elsewhere. */
  readonly own?: true | undefined
}

/** A note with the passages that it is on; none where the text has them no more. */
export type NoteInText = { readonly note: Note; readonly places: readonly Span[] }

/** Whether it only marks its passage. */
export const isBare = ({ comment, tags }: Note): boolean => comment === '' && tags.length === 0

/** Notes that one article has at most: more than anybody reads, few enough for a page to draw and a write to carry. */
export const MOST_NOTES = 5_000

/** Notes have no name but what they say: those that say the same of the same words are one. */
export const noteKey = ({ passages, comment, tags, author, created }: Note): string =>
  JSON.stringify([
    ...[comment, author, created, tags],
    ...passages.map(({ quote, position }) => [position.start, quote.exact]),
  ])

/** Those of `notes` that are not among `gone`; the very same list where none is. */
export function withoutNotes(notes: readonly Note[], gone: readonly Note[]): readonly Note[] {
  const keys = new Set(gone.map(noteKey))
  const left = notes.filter((note) => !keys.has(noteKey(note)))
  return left.length < notes.length ? left : notes
}
