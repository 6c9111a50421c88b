// What was done and can be taken back, in order: one stack for the app, on which each article sees its own entries and those of no article.

/** One thing that was done. */
export type Done = {
  /** In words, so that “Undo: …” can be read: “deletion of “Pool closes””. */
  readonly label: string
  /** The article that it belongs to, where it can be taken back only there; null where it can be anywhere. */
  readonly scope: string | null
}

export type UndoStack<Entry extends Done> = {
  /** What was done last comes last. */
  readonly done: readonly Entry[]
  /** What was taken back last comes last. */
  readonly undone: readonly Entry[]
}

export const NOTHING_DONE: UndoStack<never> = { done: [], undone: [] }

/** Whether an entry is in reach of somebody who reads the article `here`, or none. */
export const inReach = ({ scope }: Done, here: string | null): boolean => scope === null || scope === here

/** Something new was done: what was taken back in its scope cannot be done again. */
export const did = <Entry extends Done>(stack: UndoStack<Entry>, entry: Entry): UndoStack<Entry> => ({
  done: [...stack.done, entry],
  undone: stack.undone.filter(({ scope }) => scope !== entry.scope),
})

/** What would be taken back next; null where there is nothing. */
export const toUndo = <Entry extends Done>({ done }: UndoStack<Entry>, here: string | null): Entry | null =>
  done.findLast((entry) => inReach(entry, here)) ?? null

/** What would be done again next. */
export const toRedo = <Entry extends Done>({ undone }: UndoStack<Entry>, here: string | null): Entry | null =>
  undone.findLast((entry) => inReach(entry, here)) ?? null

/** The stack once `entry`, wherever it stands among what was done, is taken back. */
export const undid = <Entry extends Done>({ done, undone }: UndoStack<Entry>, entry: Entry) => ({
  done: done.filter((other) => other !== entry),
  undone: [...undone.filter((other) => other !== entry), entry],
})

/** The stack once `entry` is done again. */
export const redid = <Entry extends Done>({ done, undone }: UndoStack<Entry>, entry: Entry) => ({
  done: [...done.filter((other) => other !== entry), entry],
  undone: undone.filter((other) => other !== entry),
})
