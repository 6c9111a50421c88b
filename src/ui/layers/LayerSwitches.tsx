// The legend and the switches are one thing: each layer's look, its name, how often it occurs, its key.
import { capitalized, LAYER, LAYERS, type LayerId } from '../../domain'
import type { LayersShown } from '../../state'

type Props = {
  readonly layers: LayersShown
  /** Null until the analysis is there. */
  readonly counts: Readonly<Record<LayerId, number>> | null
  readonly keys: boolean
  readonly onToggle: (layer: LayerId) => void
}

export function LayerSwitches({ layers, counts, keys, onToggle }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in sight.
    <div role="group" aria-label="Layers" className="switches">
      {LAYERS.map((layer) => (
        <button
          key={layer}
          type="button"
          className="switch"
          aria-pressed={layers[layer]}
          aria-keyshortcuts={keys ? LAYER[layer].key : undefined}
          title={capitalized(LAYER[layer].meaning)}
          onClick={() => onToggle(layer)}
        >
          <span className="sample" data-sample={layer} aria-hidden="true" />
          <span>{LAYER[layer].name}</span> {counts && <span className="count quiet">{counts[layer]}</span>}
          {keys && (
            <span className="key" aria-hidden="true">
              {LAYER[layer].key}
            </span>
          )}
        </button>
      ))}
    </div>
  )
}
