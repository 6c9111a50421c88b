// The library's twin that keeps nothing: for tests, and as what remains where nothing can be kept.

import type { Library, Unkept } from './library'
import { preferencesInMemory } from './preferences'
import { NoRecordStore } from './storage/disk'
import { keptLibrary } from './storage/keptLibrary'
import { recordStoreInMemory } from './storage/recordStoreInMemory'
import { noOtherTabs } from './storage/tabs'

/** A library that holds until the page closes, because of `why`; null where it acts as if it kept everything. */
export function libraryInMemory(why: Unkept | null = null, now?: () => Date): Library {
  const store = recordStoreInMemory()
  return keptLibrary({
    openRecordStore: async () => {
      if (why !== null) throw new NoRecordStore(why)
      return store
    },
    preferences: preferencesInMemory(),
    tabs: noOtherTabs,
    storage: undefined,
    ...(now && { now }),
  })
}
