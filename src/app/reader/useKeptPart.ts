// What is kept of an article beside it, in step with every change, here and in other tabs.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import type { KeptParts } from '../../io/library'
import { keys } from '../keys'
import { useServices } from '../services'

/** Of a library that nobody opened yet. */
const FIRST_VERSION = 0
const NOTHING: readonly never[] = []

export const useKeptPart = <Name extends keyof KeptParts>(name: Name, id: string): KeptParts[Name] =>
  usePartAsRead(name, id).kept

/** The same with the state of the library in which it was read; null while it is read anew. */
export function usePartAsRead<Name extends keyof KeptParts>(
  name: Name,
  id: string,
): { readonly kept: KeptParts[Name]; readonly asOf: number | null } {
  const { library } = useServices()
  const subscribe = useCallback((listener: () => void) => library.subscribe(listener), [library])
  const version = useSyncExternalStore(
    subscribe,
    () => library.partsVersion(),
    () => FIRST_VERSION,
  )
  const { data, isPlaceholderData } = useQuery({
    queryKey: keys.part(name, id, version),
    queryFn: () => library.part(name, id),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  return { kept: data ?? NOTHING, asOf: data && !isPlaceholderData ? version : null }
}
