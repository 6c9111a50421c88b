// How each thing that a reader does changes the reader's state.
import type { LayerId } from '../domain'
import { assertNever } from '../domain'
import { sameTarget } from '../layers'
import type { Carried } from './carryOver'
import type { Chosen, LayersShown, PanelTab, ReaderState, Touched } from './readerState'
import { ALL_LAYERS, NO_LAYERS, sameChosen, shownLayers } from './readerState'

export type ReaderAction =
  | { readonly kind: 'toggleLayer'; readonly layer: LayerId }
  | { readonly kind: 'showLayers'; readonly layers: LayersShown }
  /** Key 0: the text without any layer, and back again. */
  | { readonly kind: 'toggleClean' }
  | { readonly kind: 'choose'; readonly chosen: Chosen | null }
  /** Choosing what is already chosen lets go of it. */
  | { readonly kind: 'toggleChosen'; readonly chosen: Chosen }
  | { readonly kind: 'step'; readonly to: number }
  | { readonly kind: 'openTab'; readonly tab: PanelTab }
  | { readonly kind: 'touch'; readonly touched: Touched | null }
  /** Another analysis of the same article stands there: what belonged to the one before is this now (`carryOver`). */
  | ({ readonly kind: 'carry' } & Carried)
  /** A link was opened, or the reader went back: the state comes from outside. */
  | { readonly kind: 'restore'; readonly layers: LayersShown; readonly chosen: Chosen | null }

/** The state after `action`; the same object where nothing changed. */
export function reduce(state: ReaderState, action: ReaderAction): ReaderState {
  switch (action.kind) {
    case 'toggleLayer':
      return { ...state, layers: { ...state.layers, [action.layer]: !state.layers[action.layer] } }
    case 'showLayers':
      return { ...state, layers: action.layers }
    case 'toggleClean':
      return {
        ...state,
        touched: null,
        layers: shownLayers(state.layers).length > 0 ? NO_LAYERS : ALL_LAYERS,
      }
    case 'choose':
      return choose(state, action.chosen, 0)
    case 'toggleChosen':
      return choose(state, sameChosen(state.chosen, action.chosen) ? null : action.chosen, 0)
    case 'step':
      return { ...state, step: action.to, touched: null }
    case 'openTab':
      return state.tab === action.tab ? state : { ...state, tab: action.tab }
    case 'touch':
      return touch(state, action.touched)
    case 'carry':
      return carry(state, action)
    case 'restore':
      return choose({ ...state, layers: action.layers, touched: null }, action.chosen, null)
    default:
      return assertNever(action)
  }
}

/** What a reader chooses is gone to, at its first place; what an address says is chosen waits where it is. */
function choose(state: ReaderState, chosen: Chosen | null, step: 0 | null): ReaderState {
  if (sameChosen(state.chosen, chosen)) return { ...state, chosen }
  if (!chosen) return { ...state, chosen, step: null }
  return { ...state, chosen, step, tab: TAB_OF[chosen.kind], touched: null }
}

/** The very same state where everything is what it was: nothing follows from that. */
function carry(state: ReaderState, { chosen, step, touched }: Carried): ReaderState {
  const isSame = chosen === state.chosen && step === state.step && touched === state.touched
  return isSame ? state : { ...state, chosen, step, touched }
}

const TAB_OF: Readonly<Record<Chosen['kind'], PanelTab>> = {
  source: 'sources',
  entity: 'entities',
  figure: 'summary',
}

/** A card that was tapped or focused open stays when the pointer only wanders over or off something. */
function touch(state: ReaderState, touched: Touched | null): ReaderState {
  if (touched?.by === 'hover' && state.touched !== null && state.touched.by !== 'hover') return state
  const same = sameTarget(state.touched?.target ?? null, touched?.target ?? null)
  return same && state.touched?.by === touched?.by ? state : { ...state, touched }
}
