// What a reader has opened, as a service: the vocabulary of the library.
import type { Article, Note } from '../domain'
import type { KeptCorrection } from '../editing'

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
  /** The address that its reader gave it, in place of the article's own. */
  readonly ownUrl?: string | null
}

/** What a reader may set right of an article. */
export type Details = Pick<LibraryEntry, 'title' | 'byline' | 'publisher' | 'published'> &
  Pick<Article, 'url'>

/** What a reader may change. */
export type LibraryEdit = Partial<
  Pick<LibraryEntry, Exclude<keyof Details, 'url'> | 'titleSupplied' | 'ownUrl' | 'tags' | 'progress'>
>

/** What is kept of an article beside it; how, says `storage/parts.ts`. */
export type KeptParts = {
  readonly notes: readonly Note[]
  /** What was set right of its analysis: a log, in the order of what was done. */
  readonly corrections: readonly KeptCorrection[]
  /** What was marked in it by hand, for practice: the same log over an analysis that says nothing. */
  readonly practice: readonly KeptCorrection[]
  /** Ids of its statements that were drawn to be checked by hand. */
  readonly sample: readonly string[]
}

/** An entry with its article and all that is kept beside: what is exported, imported and put back after a deletion. */
export type LibraryRecord = { readonly entry: LibraryEntry; readonly article: Article } & KeptParts

/** What becomes of an article's notes. */
export type NotesChange =
  | { readonly kind: 'add'; readonly notes: readonly Note[] }
  | { readonly kind: 'remove'; readonly note: Note }

/** How many notes were added; of the others, how many were there already and how many there was no room for. */
export type NotesAdded = { readonly added: number; readonly present: number; readonly over: number }

/** Everything there is; what was set aside is as it was found. */
export type LibraryContents = {
  readonly records: readonly LibraryRecord[]
  readonly quarantined: readonly unknown[]
}

/** Why something holds only until the page closes. */
export type Unkept =
  /** The device or the browser's share of it. */
  | 'full'
  /** The browser keeps nothing for this site. */
  | 'blocked'
  /** The reader wants nothing remembered. */
  | 'chosen'
  /** A newer version wrote what is there; it is not touched. */
  | 'newer'
  /** Another tab holds an older version open. */
  | 'waiting'
  | 'failed'

/** A write that was acknowledged is on disk; one that was not is in memory and says why. */
export type Saved = { readonly kind: 'saved' } | { readonly kind: 'unsaved'; readonly why: Unkept }

/** An edit may come too late: another tab has deleted the entry, and nothing was changed. */
export type EditSaved = Saved | { readonly kind: 'gone' }

/** What the reader ought to be told about the library as a whole. */
export type LibraryNotice =
  /** Nothing, or nothing more, is kept past this page. */
  | { readonly kind: 'inMemory'; readonly why: Unkept }
  /** The browser has thrown entries away; 0 where only the latest changes are gone. */
  | { readonly kind: 'lost'; readonly count: number }
  /** Records that break their shape were set aside; they can be exported. */
  | { readonly kind: 'quarantined'; readonly count: number }
  /** Texts were found of which the library knew nothing any more; they are listed again. */
  | { readonly kind: 'recovered'; readonly count: number }
  /** A newer version was opened in another tab; this one must be loaded again. */
  | { readonly kind: 'outdated' }

export type Usage = { readonly used: number; readonly quota: number; readonly persistent: boolean }

export interface Library {
  /** Newest opening first. */
  list(): Promise<readonly LibraryEntry[]>
  /** Null where it was never opened, or was deleted. */
  get(id: string): Promise<LibraryRecord | null>
  /** The texts by id, for searching. */
  texts(): Promise<ReadonlyMap<string, string>>
  /** Keeps an article, or remembers that it was opened again: details, tags and progress stay. */
  open(article: Article): Promise<Saved>
  /** Changes one entry; what another tab changed meanwhile stays. */
  edit(id: string, edit: LibraryEdit): Promise<EditSaved>
  /** Adds or takes a tag without touching the others. */
  tag(id: string, change: { readonly add?: string; readonly remove?: string }): Promise<EditSaved>
  /** What is kept beside an article; where it is damaged it is set aside, and the article does without. */
  part<Name extends keyof KeptParts>(name: Name, id: string): Promise<KeptParts[Name]>
  /** Changes that, keeping the article where it is not kept; the same value leaves it as it is. */
  changePart<Name extends keyof KeptParts>(
    article: Article,
    name: Name,
    to: (before: KeptParts[Name]) => KeptParts[Name],
  ): Promise<Saved>
  /** Adds notes that are not there yet, keeping the article where it is not kept; or takes one. */
  annotate(article: Article, change: NotesChange): Promise<Saved & NotesAdded>
  /** Counts whatever may have changed a part, here or in another tab. */
  partsVersion(): number
  /** Gives back what was deleted, for `restore`; null where there was nothing. Rejects where it could not be. */
  remove(id: string): Promise<LibraryRecord | null>
  /** Puts records back or imports them; one that is there already is merged with its twin. */
  restore(contents: Pick<LibraryContents, 'records'> & Partial<LibraryContents>): Promise<Saved>
  /** Everything, for export. Rejects where it cannot be read: half an export would be a trap. */
  all(): Promise<LibraryContents>
  /** Deletes everything, what was set aside included. Rejects where it could not. */
  clear(): Promise<void>
  /** Counts how often everything was deleted, here or in another tab. */
  clearings(): number
  /** Null where the browser does not say. */
  usage(): Promise<Usage | null>
  remembers(): boolean
  /** “Remember nothing”: what is kept stays, nothing more is written until it is off again; then what is in memory is. */
  remember(on: boolean): void
  /** The reader has taken note of a loss. */
  acknowledgeLoss(): Promise<void>
  notices(): readonly LibraryNotice[]
  /** Called after every change, here or in another tab, and with every new notice. */
  subscribe(listener: () => void): () => void
}

/** The article with the details that its reader set right. */
export const withDetails = ({ entry, article }: LibraryRecord): Article => ({
  ...article,
  title: entry.title,
  titleSupplied: entry.titleSupplied,
  byline: entry.byline,
  publisher: entry.publisher,
  url: entry.ownUrl ?? article.url,
  published: entry.published,
})

/** Characters that a tag may have. */
const LONGEST_TAG = 40

/** A tag as it is kept, however it was typed. */
export const tagAsKept = (tag: string): string => tag.trim().slice(0, LONGEST_TAG)
