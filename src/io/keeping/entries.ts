// How an entry changes: opened, edited, tagged, merged with its twin from another device.
import type { Article } from '../../domain'
import type { LibraryEdit, LibraryEntry, LibraryRecord } from '../library'
import { united } from './notes'

/** What a link brought gives way to what its reader opens: whoever made the link also wrote its headline. */
export const givesWay = (before: Pick<Article, 'origin'>, { origin }: Pick<Article, 'origin'>): boolean =>
  before.origin === 'link' && origin !== 'link'

/** The entry of an article on its first opening, or on another one. */
export function entryOf(
  article: Article,
  before: LibraryEntry | null,
  opened: number,
  now: Date,
): LibraryEntry {
  const openedAt = now.toISOString()
  if (before && !givesWay(before, article)) return { ...before, opened, openedAt }
  const { id, title, titleSupplied, byline, publisher, published, origin } = article
  const words = article.text.match(/\S+/g)?.length ?? 0
  const facts = { id, title, titleSupplied, byline, publisher, published, origin, words }
  const { tags = [], progress = 0, addedAt = openedAt } = before ?? {}
  return { ...facts, tags, progress, opened, openedAt, addedAt }
}

/** The entry after an edit; a title that a person wrote counts as theirs. */
export const edited = (entry: LibraryEntry, edit: LibraryEdit): LibraryEntry => ({
  ...entry,
  ...edit,
  titleSupplied:
    edit.titleSupplied ??
    (edit.title !== undefined && edit.title !== entry.title ? true : entry.titleSupplied),
  progress: Math.min(1, Math.max(0, edit.progress ?? entry.progress)),
})

/** The entry after a tag was added or taken; tags differ by more than case. */
export function tagged(entry: LibraryEntry, change: { add?: string; remove?: string }): LibraryEntry {
  const add = change.add?.trim().slice(0, LONGEST_TAG)
  const kept = entry.tags.filter((tag) => change.remove === undefined || !same(tag, change.remove))
  return { ...entry, tags: add ? union(kept, [add]) : kept }
}

/** Both as one: the later opening tells the facts, nobody's tags, notes or progress are lost. */
export function merged(a: LibraryRecord, b: LibraryRecord): LibraryRecord {
  const [older, newer] = b.entry.opened >= a.entry.opened ? [a.entry, b.entry] : [b.entry, a.entry]
  return {
    article: a.article,
    notes: united(a.notes, b.notes),
    entry: {
      ...newer,
      tags: union(newer.tags, older.tags),
      progress: Math.max(newer.progress, older.progress),
      addedAt: newer.addedAt < older.addedAt ? newer.addedAt : older.addedAt,
    },
  }
}

/** Characters that a tag may have. */
export const LONGEST_TAG = 40

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

const union = (some: readonly string[], more: readonly string[]) => [
  ...some,
  ...more.filter((tag) => !some.some((other) => same(tag, other))),
]
