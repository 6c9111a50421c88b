// The room that the browser gives this site: how much of it is used, and whether it may be taken back.
import type { Usage } from '../library'

export type BrowserStorage = Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>

/** `storage` is undefined on pages without a secure origin. */
export function roomOf(storage: BrowserStorage | undefined) {
  let asked = false
  return {
    /** Null where the browser does not say. */
    async usage(): Promise<Usage | null> {
      if (!storage) return null
      try {
        const { usage, quota } = await storage.estimate()
        if (usage === undefined || quota === undefined) return null
        return { used: usage, quota, persistent: await storage.persisted() }
      } catch {
        return null
      }
    },
    /** Asks once that nothing be thrown away. */
    async askToPersist(): Promise<void> {
      if (asked || !storage) return
      asked = true
      try {
        if (!(await storage.persisted())) await storage.persist()
      } catch {
        // Then it may be thrown away, as the library says.
      }
    },
  }
}
