// Where records lie, on disk or in memory: the few things that a library does there, each all or nothing.
import type { KeptParts, LibraryContents, LibraryEntry, LibraryRecord } from '../library'
import type { PartName } from './parts'

/**
 * What becomes of one entry; `next` is the number of the next opening. Null leaves it as it is.
 * The article counts where there is none yet, or where the one that is there gives way to it.
 */
type Change = (
  before: LibraryEntry | null,
  next: number,
) => { readonly entry: LibraryEntry; readonly article?: LibraryRecord['article'] } | null

/** What a record store knows of itself. */
export type Condition = {
  /** Entries that vanished without anybody deleting them; null where none did. */
  readonly lost: number | null
  readonly quarantined: number
  /** Texts that were found without an entry since the page was opened, and have one again. */
  readonly recovered: number
  /** The number of the latest opening. */
  readonly opened: number
}

export interface RecordStore {
  /** Damaged ones are set aside and left out. */
  entries(): Promise<readonly LibraryEntry[]>
  find(id: string): Promise<LibraryRecord | null>
  part<Name extends PartName>(name: Name, id: string): Promise<KeptParts[Name]>
  texts(): Promise<ReadonlyMap<string, string>>
  change(id: string, to: Change): Promise<void>
  /** What becomes of a part of an article that is there; the same value leaves it as it is. */
  changePart<Name extends PartName>(
    name: Name,
    id: string,
    to: (before: KeptParts[Name]) => KeptParts[Name],
  ): Promise<void>
  take(id: string): Promise<LibraryRecord | null>
  /** One that is there already is merged with its twin. What does not have the shape of a record is set aside instead. */
  put(contents: LibraryContents): Promise<void>
  all(): Promise<LibraryContents>
  clear(): Promise<void>
  condition(): Promise<Condition>
  acknowledgeLoss(): Promise<void>
}
