// An entry of the log of corrections as it is kept and sent, and logs as lists of entries: joined, and with some left out.

/** Who did it: the reader of this device, or who sent the article. */
export type By = 'reader' | 'sender'

/** An entry of the log on the device, in a file or in a link. */
export type KeptCorrection = {
  /** Made by chance: two tabs never give the same. */
  readonly id: string
  /** Counts the corrections of an article; alike ones of two tabs go by their ids. */
  readonly order: number
  /** ISO 8601. */
  readonly made: string
  readonly by: By
  /** The version of what its operation says. */
  readonly version: number
  /** Of the text in which it is anchored. */
  readonly text: string
  /** As its version has it: read when it is applied, so that what is newer than this program is kept as it is. */
  readonly operation: unknown
}

/** Characters that one operation has at most, as JSON: its statement with all its words is some two thousand. */
export const LONGEST_OPERATION = 200_000

type Entry = Pick<KeptCorrection, 'id' | 'order'>

export const byOrder = (a: Entry, b: Entry): number =>
  a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** What was done, taken back: the log without these entries. */
export const without = <One extends Entry>(log: readonly One[], ids: ReadonlySet<string>): readonly One[] =>
  log.filter(({ id }) => !ids.has(id))

/** Both logs as one: an entry that both have is one. The very log where nothing comes to it. */
export function joined<One extends Entry>(here: readonly One[], more: readonly One[]): readonly One[] {
  const ids = new Set(here.map(({ id }) => id))
  const news = more.filter(({ id }) => !ids.has(id))
  return news.length > 0 ? [...here, ...news].sort(byOrder) : here
}
