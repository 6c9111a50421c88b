// The archive on screen: read with progress, stopped and gone on with; one that was read before is there at once, and read again behind it.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { keys } from '../keys'
import { useServices } from '../services'
import { type Archive, readArchive } from './readArchive'

type ReadArchive = {
  /** Null until there is one to show. */
  readonly archive: Archive | null
  readonly state: 'working' | 'stopped' | 'ready'
  readonly done: number
  readonly stop: () => void
  readonly goOn: () => void
}

/** Milliseconds between two tellings of how far it is. */
const TOLD_EVERY = 150

/** `ids` in the order in which their articles stand; `key` says what they are. */
export function useArchive(ids: readonly string[], key: string): ReadArchive {
  const services = useServices()
  const client = useQueryClient()
  const before = () => client.getQueryData<Archive>(keys.report(key)) ?? null
  const [shown, setShown] = useState(() => ({ key, archive: before(), state: 'working', done: 0 }))
  const [begun, setBegun] = useState(0)
  const stopping = useRef<AbortController>(undefined)
  if (shown.key !== key) setShown({ key, archive: before(), state: 'working', done: 0 })

  const read = useEffectEvent((signal: AbortSignal, onProgress: (done: number) => void) =>
    readArchive(services, client, ids, { signal, onProgress }),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the ids, and `begun` for going on.
  useEffect(() => {
    const left = new AbortController()
    const stopped = new AbortController()
    stopping.current = stopped
    let told = 0
    const onProgress = (done: number) => {
      if (left.signal.aborted || performance.now() - told < TOLD_EVERY) return
      told = performance.now()
      setShown((now) => ({ ...now, done }))
    }
    const signal = AbortSignal.any([left.signal, stopped.signal])
    void read(signal, onProgress).then((archive) => {
      if (left.signal.aborted) return
      const state = stopped.signal.aborted ? 'stopped' : 'ready'
      if (state === 'ready') client.setQueryData(keys.report(key), archive)
      setShown({ key, archive, state, done: archive.articles.length + archive.failed })
    })
    return () => left.abort()
  }, [client, key, begun])

  return {
    archive: shown.archive,
    state: shown.state as ReadArchive['state'],
    done: shown.done,
    stop: () => stopping.current?.abort(),
    goOn: () => {
      setShown((now) => ({ ...now, state: 'working' }))
      setBegun(begun + 1)
    },
  }
}
