// The services that the app uses, handed down to whoever needs one; tests hand in the in-memory twins.
import { createContext, type ReactNode, useContext } from 'react'
import type { Analyst } from '../io/analyst'
import type { Articles } from '../io/articles'
import type { CarefulReader } from '../io/careful/carefulReader'
import type { ExcludedBlocks } from '../io/excludedBlocks'
import type { Library } from '../io/library'
import type { AddressBar } from '../io/location'
import type { Opener } from '../io/opener'
import type { PageReceiver } from '../io/pageReceiver'
import type { Pages } from '../io/pages'
import type { Preferences } from '../io/preferences'
import type { Versions } from '../io/versions'

export type Services = {
  readonly articles: Articles
  readonly analyst: Analyst
  readonly careful: CarefulReader
  readonly library: Library
  readonly opener: Opener
  readonly pages: Pages
  readonly pageReceiver: PageReceiver
  readonly excludedBlocks: ExcludedBlocks
  readonly preferences: Preferences
  readonly addressBar: AddressBar
  readonly versions: Versions
}

const ServicesContext = createContext<Services | null>(null)

export function ServicesProvider({
  services,
  children,
}: {
  readonly services: Services
  readonly children: ReactNode
}) {
  return <ServicesContext value={services}>{children}</ServicesContext>
}

/** The services of the app around. */
export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('no services around')
  return services
}
