// The library of this browser: in IndexedDB, marked in localStorage, in step with its other tabs.

import type { Library } from './library'
import type { Preferences } from './preferences'
import { openDatabase } from './storage/database'
import { keptLibrary, type LibraryParts } from './storage/keptLibrary'
import { recordStoreOnDisk } from './storage/recordStoreOnDisk'
import { otherTabs } from './storage/tabs'

/** Nothing is touched before the first question; a browser that refuses everything gives a library in memory. */
export function libraryInBrowser(
  preferences: Preferences,
  cache: NonNullable<LibraryParts['cache']>,
): Library {
  return keptLibrary({
    openRecordStore: async (events) =>
      recordStoreOnDisk(await openDatabase(events), preferences, events.onMended),
    preferences,
    tabs: otherTabs(),
    storage: navigator.storage,
    cache,
  })
}
