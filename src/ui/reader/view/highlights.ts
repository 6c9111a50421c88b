// The highlights of one drawn article: which are on, which is the tab stop, which is touched, which stay while others step back.
import type { LayerId, Target } from '../../../domain'
import { parseTargetKey, targetKey } from '../../../layers'
import { type LayersShown, layersFrom } from '../../../state'
import { focusBlock } from './focusing'
import { type HighlightMap, NO_HIGHLIGHTS, readHighlights } from './highlightMap'
import { RoamingAttribute } from './roamingAttribute'
import { blockOf } from './standing'

/** What the rest of the article steps back for. */
export type Kept = {
  /** The highlights that stay. */
  readonly keys: ReadonlySet<string>
  /** Whose names in the margin stay. */
  readonly sourceId: string
}

export type Beside = 1 | -1 | 'first' | 'last'

export class Highlights {
  #root: HTMLElement | null = null
  #map: HighlightMap = NO_HIGHLIGHTS
  /** The key of the one that Tab leads to. */
  #current: string | null = null
  #numbered: readonly Element[] = []
  readonly #tabStop = new RoamingAttribute('tabindex')
  readonly #touched = new RoamingAttribute('data-touched')
  readonly #described = new RoamingAttribute('aria-describedby')
  readonly #chosen = new RoamingAttribute('data-chosen')

  /** Reads what stands under `root` now. */
  read(root: HTMLElement | null): void {
    this.#root = root
    this.#map = root ? readHighlights(root) : NO_HIGHLIGHTS
  }

  piecesOf(target: Target | null): readonly HTMLElement[] {
    return target ? this.#map.elementsOf(targetKey(target)) : []
  }

  /** The piece of a highlight that `node` stands in; null outside this article. */
  markUnder(node: EventTarget | null): HTMLElement | null {
    const mark = node instanceof Element ? node.closest<HTMLElement>('mark[data-targets]') : null
    return mark && this.#root?.contains(mark) ? mark : null
  }

  /** The highlights of a piece whose layers are on, widest first: the last wins the pointer. */
  shownAt(mark: Element | null, layers: LayersShown): readonly Target[] {
    return mark ? this.#map.shownAt(mark, layers) : []
  }

  /** The one that Tab leads to. */
  get current(): Target | null {
    return this.#current === null ? null : parseTargetKey(this.#current)
  }

  makeCurrent(target: Target | null): void {
    this.#current = target && targetKey(target)
    this.#tabStop.put(this.piecesOf(target).slice(0, 1), '0')
  }

  /** Gives it the focus; the window stays where it is. */
  focus(target: Target): void {
    this.makeCurrent(target)
    this.piecesOf(target)[0]?.focus({ preventScroll: true })
  }

  /** The tab stop must be a highlight that is on; one that has the focus and is no tab stop any more gives it to its paragraph. */
  settleTabStop(layers: LayersShown): void {
    const shown = this.#shownKeys(layers)
    const focused = this.markUnder(document.activeElement)
    const stays = this.#current !== null && shown.includes(this.#current)
    this.makeCurrent(parseTargetKey((stays ? this.#current : shown[0]) ?? ''))
    if (focused && !focused.hasAttribute('tabindex')) focusBlock(focused)
  }

  /** The next or previous that is on, in text order; null at the end. */
  beside(by: Beside, layers: LayersShown): Target | null {
    const keys = this.#shownKeys(layers)
    const at = this.#current === null ? -1 : keys.indexOf(this.#current)
    const to = by === 'first' ? 0 : by === 'last' ? keys.length - 1 : at + by
    return parseTargetKey(keys[to] ?? '')
  }

  /** The next or previous of one layer; `from` a highlight, else from the paragraph that begins at `eye`. */
  besideOf(layer: LayerId, by: 1 | -1, from: Target | null, eye: number): Target | null {
    const { keys } = this.#map
    const blockOfKey = (key: string) => Number(blockOf(this.#map.elementsOf(key)[0]) ?? 0)
    const below = keys.findIndex((key) => blockOfKey(key) >= eye)
    // Between two highlights, where none has the focus.
    const here = from ? keys.indexOf(targetKey(from)) : (below < 0 ? keys.length : below) - 0.5
    const only = layersFrom([layer])
    const isBeyond = (key: string, i: number) =>
      (by === 1 ? i > here : i < here) && this.#map.isShown(key, only)
    return parseTargetKey((by === 1 ? keys.find(isBeyond) : keys.findLast(isBeyond)) ?? '')
  }

  /** Marks the highlight whose card is open; `cardId` is the card that describes it. */
  markTouched(target: Target | null, cardId: string): void {
    const pieces = this.piecesOf(target)
    this.#touched.put(pieces)
    this.#described.put(pieces.slice(0, 1), cardId)
  }

  markKept(kept: Kept | null): void {
    const marks = kept ? [...kept.keys].flatMap((key) => this.#map.elementsOf(key)) : []
    const names = kept ? [...(this.#root?.querySelectorAll('[data-sources]') ?? [])] : []
    const own = names.filter((name) =>
      (name.getAttribute('data-sources') ?? '').split(' ').includes(kept?.sourceId ?? ''),
    )
    this.#chosen.put([...marks, ...own], (element) =>
      kept ? this.#map.layersOf(element, kept.keys).join(' ') : '',
    )
  }

  /** What stands behind the last piece of each highlight, by key. */
  number(numbers: ReadonlyMap<string, string>): void {
    for (const mark of this.#numbered) mark.removeAttribute('data-endnote')
    this.#numbered = [...numbers].flatMap(([key, number]) => {
      const last = this.#map.elementsOf(key).at(-1)
      // Two that end together have both.
      const before = last?.getAttribute('data-endnote')
      last?.setAttribute('data-endnote', before ? `${before}, ${number}` : number)
      return last ? [last] : []
    })
  }

  #shownKeys(layers: LayersShown): readonly string[] {
    return this.#map.keys.filter((key) => this.#map.isShown(key, layers))
  }
}
