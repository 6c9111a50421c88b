// How an entry changes: opened, edited, tagged, merged with its twin from another device.
import { type Article, countBySpaces } from '../../domain'
import { type LibraryEdit, type LibraryEntry, type LibraryRecord, tagAsKept } from '../library'
import { mergedParts } from './parts'
import { same, union } from './tags'

/** What a link brought gives way to what its reader opens: whoever made the link also wrote its headline. */
export const givesWay = (before: Pick<Article, 'origin'>, { origin }: Pick<Article, 'origin'>): boolean =>
  before.origin === 'link' && origin !== 'link'

/** The entry of an article on its first opening, or on another one. */
export function entryOf(
  article: Article,
  before: LibraryEntry | null,
  next: number,
  now: Date,
): LibraryEntry {
  const opened = Math.min(next, MOST_OPENINGS)
  const openedAt = now.toISOString()
  if (before && !givesWay(before, article)) return { ...before, opened, openedAt }
  const { id, title, titleSupplied, byline, publisher, published, origin } = article
  const words = countBySpaces(article.text)
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
  const add = change.add && tagAsKept(change.add)
  const kept = entry.tags.filter((tag) => change.remove === undefined || !same(tag, change.remove))
  return { ...entry, tags: add ? union(kept, [add]) : kept }
}

/**
 * Both as one: the later opening tells the facts, nobody's tags, notes or progress are lost. What comes in without
 * ever having been opened here (`b`, from a file) tells no facts of what is there.
 */
export function merged(a: LibraryRecord, b: LibraryRecord): LibraryRecord {
  const later = b.entry.opened > 0 && b.entry.opened >= a.entry.opened
  const [older, newer] = later ? [a.entry, b.entry] : [b.entry, a.entry]
  return {
    article: a.article,
    ...mergedParts(a, b),
    entry: {
      ...newer,
      tags: union(newer.tags, older.tags),
      progress: Math.max(newer.progress, older.progress),
      addedAt: newer.addedAt < older.addedAt ? newer.addedAt : older.addedAt,
    },
  }
}

/** Far more than any reader opens; keeps sums exact and hostile files harmless. Reached, it is not passed. */
export const MOST_OPENINGS = 2 ** 40
