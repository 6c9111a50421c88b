// What is kept of an article beside it, in step with every change, here and in other tabs.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import type { KeptParts } from '../../io/library'
import { keys } from '../keys'
import { useServices } from '../services'

/** Of a library that nobody opened yet. */
const FIRST_VERSION = 0
const NOTHING: readonly never[] = []

export function useKeptPart<Name extends keyof KeptParts>(name: Name, id: string): KeptParts[Name] {
  const { library } = useServices()
  const subscribe = useCallback((listener: () => void) => library.subscribe(listener), [library])
  const version = useSyncExternalStore(
    subscribe,
    () => library.partsVersion(),
    () => FIRST_VERSION,
  )
  const { data } = useQuery({
    queryKey: keys.part(name, id, version),
    queryFn: () => library.part(name, id),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  return data ?? NOTHING
}
