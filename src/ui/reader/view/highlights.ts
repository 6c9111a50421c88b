// The highlights of one drawn article: which are on, which is the tab stop, which is touched, which stay while others step back.
import type { Target } from '../../../domain'
import { parseTargetKey, targetKey } from '../../../layers'
import type { LayersShown } from '../../../state'
import { focusBlock } from './focusing'
import { type HighlightMap, NO_HIGHLIGHTS, readHighlights } from './highlightMap'
import { RoamingAttribute } from './roamingAttribute'

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

  #shownKeys(layers: LayersShown): readonly string[] {
    return this.#map.keys.filter((key) => this.#map.isShown(key, layers))
  }
}
