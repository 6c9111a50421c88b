// What was changed in memory only: it is done again where it is written, for a union with what is on disk would bring back what was taken away.
import type { RecordStore } from './recordStore'

type Edit = (store: RecordStore) => Promise<void>

export function heldEdits() {
  let held: readonly { readonly id: string; readonly edit: Edit }[] = []
  return {
    hold(ids: readonly string[], edit: Edit): void {
      held = [...held, ...ids.map((id) => ({ id, edit }))]
    },
    /** In the order in which they were made. */
    async redo(store: RecordStore): Promise<void> {
      for (const { edit } of held) await edit(store)
    },
    /** Those of one article; null stands for all. */
    forget(id: string | null): void {
      held = id === null ? [] : held.filter((one) => one.id !== id)
    },
  }
}
