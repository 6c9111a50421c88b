// The legend and the switches are one thing: each layer's look, its name, how often it occurs, its key.
import { capitalized, LAYER, LAYERS, type LayerId } from '../../domain'
import type { LayerCounts } from '../../layers'
import type { LayersShown } from '../../state'
import { counted } from '../common/counts'
import { Sample } from '../common/Sample'

type Props = {
  readonly layers: LayersShown
  /** Null until the analysis is there. */
  readonly counts: LayerCounts | null
  readonly keys: boolean
  readonly onToggle: (layer: LayerId) => void
}

/** On the narrowest phones the count stands under its sample: “130 + 130” would push the third switch off the window. */
const SWITCH_LOOK =
  'inline-flex min-h-control items-center gap-1.5 rounded-full border px-3 py-1 text-base/tight font-medium wide:whitespace-nowrap text-soft aria-pressed:border-edge aria-pressed:bg-sheet aria-pressed:text-ink max-narrow:grow max-narrow:justify-center max-narrow:gap-1.5 max-narrow:px-2 max-narrow:text-start max-narrow:text-sm/tight max-tiny:grid max-tiny:rounded-lg max-tiny:px-1.5 max-tiny:grid-cols-facts max-tiny:gap-x-1 max-tiny:gap-y-0 forced-colors:aria-pressed:border-2 forced-colors:aria-pressed:border-selected print:not-aria-pressed:hidden print:border-0 print:px-0'

export function LayerSwitches({ layers, counts, keys, onToggle }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in sight.
    <div
      role="group"
      aria-label="Layers"
      data-switches=""
      className="flex gap-1.5 print:justify-start print:gap-6 max-wide:col-span-full max-wide:row-start-2 max-wide:justify-center"
    >
      {LAYERS.map((layer) => (
        <button
          key={layer}
          type="button"
          className={SWITCH_LOOK}
          aria-pressed={layers[layer]}
          aria-keyshortcuts={keys ? LAYER[layer].key : undefined}
          title={capitalized(meaningOf(layer, counts))}
          onClick={() => onToggle(layer)}
        >
          {keys && (
            <span
              className="rounded-sm border px-1 text-xs/tight font-regular text-soft touch:hidden max-roomy:hidden print:hidden"
              aria-hidden="true"
            >
              {LAYER[layer].key}
            </span>
          )}
          <Sample layer={layer} />
          <span className="max-tiny:col-start-2 max-tiny:row-span-2 max-tiny:row-start-1">
            {LAYER[layer].name}
          </span>{' '}
          {counts && (
            <span className="text-soft figures whitespace-nowrap max-tiny:col-start-1 max-tiny:text-xs">
              {counts[layer]}
              {layer === 'direct' && counts.partly > 0 && <Partly count={counts.partly} />}
            </span>
          )}
        </button>
      ))}
    </div>
  )
}

/** Words in quotation marks within claims look like quotes and are counted apart: “3 + 2”. */
function Partly({ count }: { readonly count: number }) {
  return (
    <>
      <span aria-hidden="true"> + {count}</span>
      <span className="sr-only">, and {counted(count, 'partly quoted claim')}</span>
    </>
  )
}

const meaningOf = (layer: LayerId, counts: LayerCounts | null): string =>
  layer === 'direct' && counts && counts.partly > 0
    ? `${LAYER.direct.meaning}: ${counted(counts.direct, 'quote')}, and words within ${counted(counts.partly, 'partly quoted claim')}`
    : LAYER[layer].meaning
