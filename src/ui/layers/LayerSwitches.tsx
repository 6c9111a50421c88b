// The legend and the switches are one thing: each layer's look, its name, how often it occurs, its key.
import type { LayerId } from '../../domain'
import { LAYERS } from '../../domain'
import type { LayersShown } from '../../state'

export const LAYER_NAMES: Readonly<Record<LayerId, string>> = {
  direct: 'Direct quotes',
  reported: 'Reported claims',
  context: 'Context notes',
}

const MEANINGS: Readonly<Record<LayerId, string>> = {
  direct: 'A source’s own words',
  reported: 'What a source is said to say, believe or intend, in the outlet’s words',
  context: 'Background in the outlet’s own voice',
}

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
      {LAYERS.map((layer, i) => (
        <button
          key={layer}
          type="button"
          className="switch"
          aria-pressed={layers[layer]}
          aria-keyshortcuts={keys ? String(i + 1) : undefined}
          title={MEANINGS[layer]}
          onClick={() => onToggle(layer)}
        >
          <span className="sample" data-sample={layer} aria-hidden="true" />
          <span>{LAYER_NAMES[layer]}</span> {counts && <span className="count quiet">{counts[layer]}</span>}
          {keys && (
            <span className="key" aria-hidden="true">
              {i + 1}
            </span>
          )}
        </button>
      ))}
    </div>
  )
}
