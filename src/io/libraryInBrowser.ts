// The library of this browser: in IndexedDB, marked in localStorage, in step with its other tabs.

import type { Library } from './library'
import type { Preferences } from './preferences'
import { NoRecordStore } from './storage/disk'
import { keptLibrary, type LibraryParts } from './storage/keptLibrary'
import { otherTabs } from './storage/tabs'

/** Nothing is touched before the first question; a browser that refuses everything gives a library in memory. */
export function libraryInBrowser(
  preferences: Preferences,
  cache: NonNullable<LibraryParts['cache']>,
): Library {
  return keptLibrary({
    openRecordStore: async (events) => {
      const [{ openDatabase }, { recordStoreOnDisk }] = await disk()
      return recordStoreOnDisk(await openDatabase(events), preferences, events.onMended)
    },
    preferences,
    tabs: otherTabs(),
    storage: navigator.storage,
    cache,
  })
}

/** What reads and writes the disk: fetched beside the first article, which does not wait for it. */
const disk = () =>
  Promise.all([import('./storage/database'), import('./storage/recordStoreOnDisk')]).catch(() => {
    throw new NoRecordStore('failed')
  })
