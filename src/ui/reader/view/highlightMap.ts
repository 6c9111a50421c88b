// Which elements of the page belong to which highlight; read from the page once after it is drawn.
import type { LayerId, Target } from '../../../domain'
import { parseTargetKey } from '../../../layers'
import type { LayersShown } from '../../../state'

type Place = { readonly key: string; readonly layer: LayerId }

export type HighlightMap = {
  /** Keys in text order, the wider first where two begin together. */
  readonly keys: readonly string[]
  elementsOf(key: string): readonly HTMLElement[]
  /** Highlights of an element whose layers are on, widest first: the last wins the pointer. */
  shownAt(element: Element, layers: LayersShown): readonly Target[]
  /** Whether any piece of a highlight is on. */
  isShown(key: string, layers: LayersShown): boolean
  /** In which layers an element is a piece of these highlights, widest first. */
  layersOf(element: Element, keys: ReadonlySet<string>): readonly LayerId[]
}

function placesOf(element: Element): readonly Place[] {
  const targets = element.getAttribute('data-targets') ?? ''
  const there = known.get(element)
  if (there?.targets === targets) return there.places
  const places = targets
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const [layer, key] = word.split('/')
      return { layer: layer as LayerId, key: key ?? '' }
    })
  known.set(element, { targets, places })
  return places
}

/** A correction leaves all but a few of hundreds as they are, and each is asked whatever is pressed. */
const known = new WeakMap<Element, { readonly targets: string; readonly places: readonly Place[] }>()

/** Reads the highlights that stand under `root`. */
export function readHighlights(root: Element): HighlightMap {
  const elements = new Map<string, HTMLElement[]>()
  const layersOf = new Map<string, Set<LayerId>>()
  for (const element of root.querySelectorAll<HTMLElement>('mark[data-targets]'))
    for (const { key, layer } of placesOf(element)) {
      const own = elements.get(key)
      if (own) own.push(element)
      else elements.set(key, [element])
      layersOf.set(key, (layersOf.get(key) ?? new Set()).add(layer))
    }
  return {
    keys: [...elements.keys()],
    elementsOf: (key) => elements.get(key) ?? [],
    shownAt: (element, layers) =>
      placesOf(element)
        .filter(({ layer }) => layers[layer])
        .map(({ key }) => parseTargetKey(key))
        .filter((target) => target !== null),
    isShown: (key, layers) => [...(layersOf.get(key) ?? [])].some((layer) => layers[layer]),
    layersOf: (element, keys) => [
      ...new Set(placesOf(element).flatMap(({ key, layer }) => (keys.has(key) ? layer : []))),
    ],
  }
}

/** Where nothing is drawn. */
export const NO_HIGHLIGHTS: HighlightMap = {
  keys: [],
  elementsOf: () => [],
  shownAt: () => [],
  isShown: () => false,
  layersOf: () => [],
}
