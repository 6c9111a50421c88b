// The door to what a reader has opened: the vocabulary of the library, and its in-memory twin.
import type { Article } from '../domain'

/** What the library knows of one article without its text. */
export type LibraryEntry = Pick<
  Article,
  'id' | 'title' | 'titleSupplied' | 'byline' | 'publisher' | 'published' | 'origin'
> & {
  readonly words: number
  readonly tags: readonly string[]
  /** Share of the text that has been read, 0 to 1. */
  readonly progress: number
  /** Counts openings over the whole library: orders entries even where a clock goes back. */
  readonly opened: number
  /** ISO 8601, to be shown only. */
  readonly openedAt: string
  readonly addedAt: string
}

/** What a reader may change. */
export type LibraryEdit = Partial<Pick<LibraryEntry, 'title' | 'byline' | 'published' | 'tags' | 'progress'>>

/** An entry with its article: what is exported, imported and put back after a deletion. */
export type LibraryRecord = { readonly entry: LibraryEntry; readonly article: Article }

/** Why something holds only until the page closes. */
export type Unkept = 'full' | 'blocked' | 'chosen' | 'newer' | 'failed'

/** A write that was acknowledged is on disk; one that was not is in memory and says why. */
export type Saved = { readonly kind: 'saved' } | { readonly kind: 'unsaved'; readonly why: Unkept }

/** What the reader ought to be told about the library as a whole. */
export type LibraryNotice =
  /** Nothing is kept past this page. */
  | { readonly kind: 'inMemory'; readonly why: Unkept }
  /** The browser has thrown entries away. */
  | { readonly kind: 'lost'; readonly count: number }
  /** Records that break their shape were set aside; they can be exported. */
  | { readonly kind: 'quarantined'; readonly count: number }
  /** Another tab holds an older version open. */
  | { readonly kind: 'blockedByTab' }
  /** A newer version was opened in another tab; this one must be loaded again. */
  | { readonly kind: 'outdated' }

export type Usage = { readonly used: number; readonly quota: number; readonly persistent: boolean }

export interface Library {
  /** Newest opening first. */
  list(): Promise<readonly LibraryEntry[]>
  /** Null where it was never opened, or was deleted. */
  get(id: string): Promise<LibraryRecord | null>
  /** Keeps an article, or notes that it was opened again: corrections, tags and progress stay. */
  open(article: Article): Promise<Saved>
  /** Changes one entry; what another tab changed meanwhile stays. */
  edit(id: string, edit: LibraryEdit): Promise<Saved>
  /** Adds or takes a tag without touching the others. */
  tag(id: string, change: { readonly add?: string; readonly remove?: string }): Promise<Saved>
  /** Gives back what was deleted, for `restore`; null where there was nothing. */
  remove(id: string): Promise<LibraryRecord | null>
  /** Puts records back or imports them; one that is there already keeps its newer opening. */
  restore(records: readonly LibraryRecord[]): Promise<Saved>
  /** Everything, for export; `quarantined` as it was found. */
  all(): Promise<{ readonly records: readonly LibraryRecord[]; readonly quarantined: readonly unknown[] }>
  /** Deletes everything, what was set aside included. */
  clear(): Promise<void>
  /** Null where the browser does not say. */
  usage(): Promise<Usage | null>
  notices(): readonly LibraryNotice[]
  /** Called after every change, here or in another tab, and with every new notice. */
  subscribe(listener: () => void): () => void
}

/** The entry of an article on its first opening, or on another one. */
export function entryOf(
  article: Article,
  before: LibraryEntry | null,
  opened: number,
  now: Date,
): LibraryEntry {
  const { id, title, titleSupplied, byline, publisher, published, origin } = article
  return {
    id,
    title: before?.title ?? title,
    titleSupplied: before?.titleSupplied ?? titleSupplied,
    byline: before ? before.byline : byline,
    publisher: before ? before.publisher : publisher,
    published: before ? before.published : published,
    origin: before?.origin ?? origin,
    words: article.text.match(/\S+/g)?.length ?? 0,
    tags: before?.tags ?? [],
    progress: before?.progress ?? 0,
    opened,
    openedAt: now.toISOString(),
    addedAt: before?.addedAt ?? now.toISOString(),
  }
}

/** The entry after an edit; a title that a person wrote counts as theirs. */
export const edited = (entry: LibraryEntry, edit: LibraryEdit): LibraryEntry => ({
  ...entry,
  ...edit,
  titleSupplied: edit.title !== undefined && edit.title !== entry.title ? true : entry.titleSupplied,
  progress: Math.min(1, Math.max(0, edit.progress ?? entry.progress)),
})

/** The entry after a tag was added or taken; tags differ by more than case. */
export function tagged(entry: LibraryEntry, change: { add?: string; remove?: string }): LibraryEntry {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
  const add = change.add?.trim()
  const kept = entry.tags.filter((tag) => change.remove === undefined || !same(tag, change.remove))
  return { ...entry, tags: add && !kept.some((tag) => same(tag, add)) ? [...kept, add] : kept }
}

/** The article as its entry corrects it. */
export const corrected = ({ entry, article }: LibraryRecord): Article => ({
  ...article,
  title: entry.title,
  titleSupplied: entry.titleSupplied,
  byline: entry.byline,
  published: entry.published,
})
