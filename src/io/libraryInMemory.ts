// The library's twin that keeps nothing: for tests, and as what remains where nothing can be kept.
import { NoShelf } from './keeping/disk'
import { keptLibrary } from './keeping/keptLibrary'
import { shelfInMemory } from './keeping/shelfInMemory'
import { noOtherTabs } from './keeping/tabs'
import type { Library, Unkept } from './library'
import { preferencesInMemory } from './preferences'

/** A library that holds until the page closes, because of `why`; null where it acts as if it kept everything. */
export function libraryInMemory(why: Unkept | null = null, now?: () => Date): Library {
  const shelf = shelfInMemory()
  return keptLibrary({
    openShelf: async () => {
      if (why !== null) throw new NoShelf(why)
      return shelf
    },
    preferences: preferencesInMemory(),
    tabs: noOtherTabs,
    storage: undefined,
    ...(now && { now }),
  })
}
