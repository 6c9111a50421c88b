// The doors that the app goes through, handed down to whoever needs one; tests hand in the in-memory twins.
import { createContext, type ReactNode, useContext } from 'react'
import type { Analyst } from '../io/analyst'
import type { Articles } from '../io/articles'
import type { Handing } from '../io/handing'
import type { Library } from '../io/library'
import type { AddressBar } from '../io/location'
import type { Opener } from '../io/opener'
import type { Pages } from '../io/pages'
import type { Preferences } from '../io/preferences'
import type { Remnants } from '../io/remnants'
import type { Versions } from '../io/versions'

export type Doors = {
  readonly articles: Articles
  readonly analyst: Analyst
  readonly library: Library
  readonly opener: Opener
  readonly pages: Pages
  readonly handing: Handing
  readonly remnants: Remnants
  readonly preferences: Preferences
  readonly addressBar: AddressBar
  readonly versions: Versions
}

const DoorsContext = createContext<Doors | null>(null)

export function DoorsProvider({ doors, children }: { readonly doors: Doors; readonly children: ReactNode }) {
  return <DoorsContext value={doors}>{children}</DoorsContext>
}

/** The doors of the app around. */
export function useDoors(): Doors {
  const doors = useContext(DoorsContext)
  if (!doors) throw new Error('no doors around')
  return doors
}
