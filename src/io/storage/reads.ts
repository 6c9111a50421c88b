// Reading from a disk that may fail: quietly, where the notices say so, or with an error, where an empty answer would be a lie.
import type { Disk } from './disk'
import type { RecordStore } from './recordStore'

type Work<T> = (store: RecordStore) => Promise<T>

export function readsFrom(disk: Disk) {
  return {
    /** One that cannot be read counts as empty, which the notices say. */
    async read<T>(work: Work<T>, empty: T): Promise<T> {
      const found = await disk.attempt(work)
      return 'value' in found ? found.value : empty
    },
    /** What would be a lie if it failed silently; a disk that is not there has nothing to do it to. */
    async must<T>(work: Work<T>, empty: T): Promise<T> {
      const found = await disk.attempt(work)
      if ('value' in found) return found.value
      if (disk.trouble() === null) throw new Error(`the library could not be reached: ${found.why}`)
      return empty
    },
  }
}
