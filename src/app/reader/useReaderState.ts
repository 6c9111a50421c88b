// The reader's state: begun from the link or the last choice, written back to both.
import { useEffect, useReducer, useRef } from 'react'
import { LAYERS } from '../../domain'
import type { Preferences } from '../../io/preferences'
import { INITIAL_READER_STATE, type LayersShown, layersFrom, reduce, shownLayers } from '../../state'
import { useNavigation } from '../navigation'
import { useServices } from '../services'
import { parseLinkedState, withState } from './linkedState'

const readLayers = (saved: unknown): LayersShown | null =>
  Array.isArray(saved) ? layersFrom(LAYERS.filter((layer) => saved.includes(layer))) : null

/** What the address says of the reader’s state; of layers, where it says nothing, the last choice. */
function begun(href: string, preferences: Preferences) {
  const { layers, chosen } = parseLinkedState(href)
  return {
    kind: 'restore',
    layers: layers ?? preferences.load('layers', readLayers) ?? INITIAL_READER_STATE.layers,
    chosen,
  } as const
}

export function useReaderState() {
  const { addressBar, preferences } = useServices()
  const { visits } = useNavigation()
  const [state, dispatch] = useReducer(reduce, INITIAL_READER_STATE, (initial) =>
    reduce(initial, begun(addressBar.href(), preferences)),
  )

  const { layers, chosen } = state
  const chosenBefore = useRef(chosen)
  const layersBefore = useRef(layers)

  // Back, forward, or a link pasted into the same page.
  const seen = useRef(visits)
  useEffect(() => {
    if (seen.current === visits) return
    seen.current = visits
    const restored = begun(addressBar.href(), preferences)
    // What the address said is no choice of the reader's: it makes no entry, and is not remembered.
    chosenBefore.current = restored.chosen
    layersBefore.current = restored.layers
    dispatch(restored)
  }, [visits, addressBar, preferences])

  useEffect(() => {
    const href = addressBar.href()
    const { passage, article, problem } = parseLinkedState(href)
    // A link that cannot be followed stays as it is, so that it can be looked at and mended.
    if (problem !== null) return
    const another = chosenBefore.current !== chosen
    chosenBefore.current = chosen
    addressBar.go(withState(href, { layers, chosen, passage, article }), another ? 'push' : 'replace')
  }, [layers, chosen, addressBar])

  useEffect(() => {
    if (layersBefore.current === layers) return
    layersBefore.current = layers
    preferences.save('layers', shownLayers(layers))
  }, [layers, preferences])

  return [state, dispatch] as const
}
