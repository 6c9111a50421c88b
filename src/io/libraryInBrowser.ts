// The library of this browser: in IndexedDB, marked in localStorage, in step with its other tabs.
import { openDatabase } from './keeping/database'
import { type Keeping, keptLibrary } from './keeping/keptLibrary'
import { shelfOnDisk } from './keeping/shelfOnDisk'
import { otherTabs } from './keeping/tabs'
import type { Library } from './library'
import type { Preferences } from './preferences'

/** Nothing is touched before the first question; a browser that refuses everything gives a library in memory. */
export function libraryInBrowser(preferences: Preferences, cache: NonNullable<Keeping['cache']>): Library {
  return keptLibrary({
    openShelf: async (events) => shelfOnDisk(await openDatabase(events), preferences, events.onSetAside),
    preferences,
    tabs: otherTabs(),
    storage: navigator.storage,
    cache,
  })
}
