// What a reader has switched, chosen and touched; everything else on the page follows from it.
import type { LayerId, Target } from '../domain'
import { LAYERS, perLayer } from '../domain'

export type LayersShown = Readonly<Record<LayerId, boolean>>

/** What the rest of the article steps back for. A figure is one line of “Sourcing at a glance”. */
export type Chosen =
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'figure'; readonly id: string }

export type PanelTab = 'sources' | 'entities' | 'summary' | 'notes'

/** The highlight whose card is open, and what opened it: a card opened by hovering goes when the pointer does. */
export type Touched = { readonly target: Target; readonly by: 'hover' | 'focus' | 'tap' }

export type ReaderState = {
  readonly layers: LayersShown
  readonly chosen: Chosen | null
  /** Which of the chosen thing's places the reader has stepped to; null before the first step. */
  readonly step: number | null
  readonly tab: PanelTab
  readonly touched: Touched | null
}

export const ALL_LAYERS: LayersShown = /* @__PURE__ */ perLayer(() => true)
export const NO_LAYERS: LayersShown = /* @__PURE__ */ perLayer(() => false)

export const INITIAL_READER_STATE: ReaderState = {
  layers: ALL_LAYERS,
  chosen: null,
  step: null,
  tab: 'sources',
  touched: null,
}

/** The layers that are on, in their fixed order. */
export const shownLayers = (layers: LayersShown): readonly LayerId[] => LAYERS.filter((id) => layers[id])

/** Layers from the list of those that are on. */
export const layersFrom = (on: readonly LayerId[]): LayersShown => perLayer((id) => on.includes(id))

/** Those that were on when they were remembered last; null where nothing of the kind was. */
export const readLayers = (saved: unknown): LayersShown | null =>
  Array.isArray(saved) ? perLayer((id) => saved.includes(id)) : null

/** Layers with some more of them on. */
export const withLayers = (layers: LayersShown, on: readonly LayerId[]): LayersShown =>
  layersFrom([...shownLayers(layers), ...on])

export const sameChosen = (a: Chosen | null, b: Chosen | null): boolean =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id)
