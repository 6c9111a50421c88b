// The careful reading of an article: by itself where settings and device allow it, else when the reader asks; with a way to stop and to try again.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type Analysis, type Article, ENGINE_VERSION, type Span } from '../../domain'
import { CarefulError, type CarefulProgress } from '../../io/careful/carefulReader'
import { planCareful } from '../../state'
import type { CarefulState } from '../../ui/reader/ReadingLine'
import { CAREFUL_BEGINNING, carefulHereQuery, carefulQuery, toldQuery } from '../articleQueries'
import { useCommands } from '../commands/commands'
import { keys } from '../keys'
import { useServices } from '../services'
import { useSettings } from '../settings/settings'

type Careful = {
  /** As far as it has come: `part` until all of it is there. Null until then, and where it is not wanted. */
  readonly analysis: Analysis | null
  readonly part: Analysis | null
  readonly state: CarefulState
  readonly start: () => void
  readonly cancel: () => void
}

const FAILED = 'It stopped on an error. Try again, or load the page anew.'

/**
 * `wanted` is false until the quick reading stands there, and where a person checked the article; `lookedAt` tells what the
 * reader has before the eyes.
 */
export function useCareful(article: Article, wanted: boolean, lookedAt: () => Span | null): Careful {
  const services = useServices()
  const { settings } = useSettings()
  const client = useQueryClient()
  const told = [article.id, ENGINE_VERSION, 'careful'] as const
  const { data: progress = CAREFUL_BEGINNING } = useQuery(toldQuery<CarefulProgress>(keys.progress(...told)))
  const { data: part = null } = useQuery(toldQuery<Analysis | null>(keys.foundSoFar(...told)))
  const [stopped, setStopped] = useState(false)
  const isNever = settings.careful === 'never'
  const place = useQuery({ ...carefulHereQuery(services), enabled: wanted && !isNever })
  const here = place.data
  const plan = wanted && here ? planCareful(settings.careful, here) : 'none'
  const asked = carefulQuery(services, article, lookedAt)
  const query = useQuery({ ...asked, enabled: plan === 'start' && !stopped })
  const { isFetching } = query

  const { queryKey } = asked
  const cancel = () => {
    setStopped(true)
    void client.cancelQueries({ queryKey })
  }
  const start = () => {
    setStopped(false)
    // What could not even be told is asked for again; then it begins by itself, or is offered.
    void (here ? query : place).refetch()
  }
  const ended = Math.max(query.dataUpdatedAt, query.errorUpdatedAt)
  // Once it has read or failed, what it needs may lie on this device.
  useEffect(() => {
    if (ended > 0) void client.invalidateQueries({ queryKey: keys.carefulHere })
  }, [ended, client])
  const isUnwanted = wanted && isNever && isFetching
  useEffect(() => {
    if (isUnwanted) void client.cancelQueries({ queryKey })
  }, [isUnwanted, client, queryKey])

  const tell = (): CarefulState => {
    if (wanted && !isNever && place.isError && !here)
      return place.isFetching ? { kind: 'working', ...CAREFUL_BEGINNING } : failure(place.error)
    if (plan === 'none' || !here) return { kind: 'none' }
    if (isFetching) return { kind: 'working', ...progress }
    if (query.data) return { kind: 'careful' }
    if (query.isError) return failure(query.error)
    return { kind: 'offered', bytes: here.kept || here.local ? null : here.bytes, hindrance: here.hindrance }
  }
  const state = tell()
  const isWorking = state.kind === 'working'
  useCommands({
    careful: {
      run: isWorking ? cancel : start,
      when: () => state.kind !== 'none' && state.kind !== 'careful',
      name: () => (isWorking ? 'Stop reading carefully' : 'Read carefully'),
    },
  })
  const analysis = plan === 'none' ? null : (query.data ?? part)
  return { analysis, part, state, start, cancel }
}

const failure = (error: Error): CarefulState => ({
  kind: 'failed',
  message: error instanceof CarefulError ? error.message : FAILED,
})
