// Which elements of the page belong to which highlight; read from the page once after it is drawn.
import { firstIndex, type LayerId, type Span, type Target } from '../../domain'
import { parseTargetKey } from '../../layers'
import type { LayersShown } from '../../state'

type Place = { readonly key: string; readonly layer: LayerId }

export type HighlightMap = {
  /** Keys in text order, the wider first where two begin together. */
  readonly keys: readonly string[]
  elementsOf(key: string): readonly HTMLElement[]
  /** Highlights of an element whose layers are on, widest first: the last wins the pointer. */
  shownAt(element: Element, layers: LayersShown): readonly Target[]
  /** Whether any piece of a highlight is on. */
  isShown(key: string, layers: LayersShown): boolean
}

const placesOf = (element: Element): readonly Place[] =>
  (element.getAttribute('data-targets') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const [layer, key] = word.split('/')
      return { layer: layer as LayerId, key: key ?? '' }
    })

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
  }
}

/** The text under a span as a DOM range; null where it is not on the page. */
export function rangeOf(root: Element, at: Span): Range | null {
  const start = pointAt(root, at.start, 'start')
  const end = pointAt(root, at.end, 'end')
  if (!start || !end) return null
  const range = root.ownerDocument.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

type Point = { readonly node: Text; readonly offset: number }

function pointAt(root: Element, offset: number, side: 'start' | 'end'): Point | null {
  const block = blockAt(root, side === 'start' ? offset : offset - 1)
  if (!block) return null
  let left = offset - Number(block.getAttribute('data-start'))
  const walker = root.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let last: Text | null = null
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    // A start on a seam belongs to the text after it, an end to the text before it.
    if (side === 'start' ? left < node.length : left <= node.length) return { node, offset: left }
    left -= node.length
    last = node
  }
  return last ? { node: last, offset: last.length } : null
}

function blockAt(root: Element, offset: number): Element | null {
  const blocks = root.querySelectorAll('[data-start]')
  const startsAfter = (i: number) => Number(blocks[i]?.getAttribute('data-start')) > offset
  return blocks[firstIndex(blocks.length, startsAfter) - 1] ?? null
}
