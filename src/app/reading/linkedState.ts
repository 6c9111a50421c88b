// The part of the reader's state that stands in the address: layers and what is chosen.
import { LAYERS } from '../../domain'
import { ALL_LAYERS, type Chosen, type LayersShown, layersFrom, shownLayers } from '../../state'

export type LinkedState = {
  /** Null where the address says nothing of layers. */
  readonly layers: LayersShown | null
  readonly chosen: Chosen | null
}

/** What a fragment says. */
export function parseLinkedState(fragment: string): LinkedState {
  const query = new URLSearchParams(fragment.replace(/^#/, ''))
  const on = query.get('layers')?.split('.')
  const source = query.get('source')
  const entity = query.get('entity')
  return {
    layers: on ? layersFrom(LAYERS.filter((layer) => on.includes(layer))) : null,
    chosen: source ? { kind: 'source', id: source } : entity ? { kind: 'entity', id: entity } : null,
  }
}

/** The fragment for a state; empty where there is nothing to say. */
export function formatLinkedState(layers: LayersShown, chosen: Chosen | null): string {
  const query = new URLSearchParams()
  if (shownLayers(layers).length < shownLayers(ALL_LAYERS).length)
    query.set('layers', shownLayers(layers).join('.') || 'none')
  if (chosen && chosen.kind !== 'figure') query.set(chosen.kind, chosen.id)
  const fragment = query.toString()
  return fragment ? `#${fragment}` : ''
}
