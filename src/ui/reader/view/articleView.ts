// The owner of a drawn article: everything that is done to its elements, or asked of them, goes through here.
import type { LayerId, Span, Target } from '../../../domain'
import { ALL_LAYERS, type LayersShown, type Touched } from '../../../state'
import type { About } from './cardPlace'
import { focusBlock, isFocusNowhere } from './focusing'
import { type Beside, Highlights, type Kept } from './highlights'
import { listenToKeyboard } from './keyboard'
import { Painter, type PaintName } from './painter'
import { PointerInput, type Touching } from './pointer'
import { isInSight, type ScrollManner, scrollIntoReach, scrollToShare, shareAbove } from './scrolling'
import { selectionSpan } from './selectionSpan'
import { blockAt, blockOf, findEye, findSight, restoreEye, restoreSelection, type Standing } from './standing'
import { rangeOf } from './textRange'
import { TouchCard } from './touchCard'

/** What of the reader's state shows in the article's elements. */
export type ArticleViewState = {
  readonly text: string
  readonly layers: LayersShown
  readonly touched: Touched | null
  /** Null where nothing steps back. */
  readonly kept: Kept | null
}

type Setting = {
  /** Of its card's element: another one for each article that stands in the page. */
  readonly cardId: string
  /** The reader touched a highlight, or let go of one. */
  readonly onTouch: (touched: Touched | null) => void
}

/**
 * React draws the article once and hands its element to `attach`; from then on the view gets the state (`update`), is
 * told when other elements stand there (`redrawn`), and offers methods and queries. Several can stand in one page.
 */
export class ArticleView {
  readonly cardId: string
  readonly #onTouch: Setting['onTouch']
  #state: ArticleViewState = { text: '', layers: ALL_LAYERS, touched: null, kept: null }
  #root: HTMLElement | null = null
  /** While other highlights are being drawn. */
  #held: Standing | null = null
  /** Whether the last drawing left everything where it was. */
  #wasHeld = false
  readonly #highlights = new Highlights()
  readonly #painter = new Painter()
  readonly #card = new TouchCard()
  /** What the card leaves free. */
  #clear: Span | null = null
  readonly #pointer = new PointerInput(this.#touching())

  constructor({ cardId, onTouch }: Setting) {
    this.cardId = cardId
    this.#onTouch = onTouch
  }

  /** For the article's `ref`. */
  readonly attach = (root: HTMLElement): (() => void) => {
    const leaving = new AbortController()
    this.#root = root
    this.#pointer.listen(root, leaving.signal)
    listenToKeyboard(
      root,
      {
        ...this.#touching(),
        markUnder: (node) => this.#highlights.markUnder(node),
        current: () => this.#highlights.current,
        focusCard: () => this.#card.focus(),
        isInCard: (node) => this.#card.contains(node),
      },
      leaving.signal,
    )
    return () => {
      leaving.abort()
      this.#root = null
      this.redrawn()
    }
  }

  /** For the `ref` of the card, while there is one. */
  readonly attachCard = (card: HTMLElement): (() => void) => {
    const leaving = new AbortController()
    const { signal } = leaving
    this.#card.attach(
      card,
      signal,
      () => this.#state.touched && this.focusHighlight(this.#state.touched.target),
      () => this.#settleOpened(),
    )
    this.#pointer.listenToCard(card, signal)
    window.addEventListener('resize', () => this.#card.settle(this.#about()), { signal })
    return () => leaving.abort()
  }

  /** Shows the state in the elements; touches only those whose part of it changed. */
  update(state: ArticleViewState): void {
    const before = this.#state
    this.#state = state
    if (state.layers !== before.layers) this.#highlights.settleTabStop(state.layers)
    if (state.touched !== before.touched) this.#showTouched()
    if (state.kept !== before.kept) this.#highlights.markKept(state.kept)
  }

  /** Other highlights are about to be drawn in the same text: focus, selection and place stay; `carry` says which is which. */
  hold(carry: Standing['carry']): void {
    const root = this.#root
    if (!root) return
    const focused = this.focused()
    this.#held = {
      carry,
      focused,
      inCard: this.#card.contains(document.activeElement),
      block: blockOf(this.#highlights.piecesOf(focused ?? this.#state.touched?.target ?? null)[0]),
      selected: this.selected(),
      eye: findEye(root),
    }
  }

  /** The article's elements are others: what was done to them is done again, in `state`. `whole` when all of them are there. */
  redrawn(state: ArticleViewState = this.#state, whole = true): void {
    this.#state = state
    this.#highlights.read(this.#root)
    const held = whole ? this.#held : null
    if (whole) this.#wasHeld = held !== null
    if (held) this.#refocus(held)
    this.#highlights.settleTabStop(state.layers)
    this.#showTouched()
    this.#highlights.markKept(state.kept)
    this.#painter.again(this.#root)
    if (held) this.#restore(held)
  }

  /** Lights `spans` until others are lit by this name. */
  paint(name: PaintName, spans: readonly Span[]): void {
    this.#painter.paint(this.#root, name, spans)
  }

  /** Brings a highlight into view and focus, and opens its card. */
  focusHighlight(target: Target, by: Touched['by'] = 'focus'): void {
    if (this.#focusOn(target)) this.#onTouch({ target, by })
  }

  /** To the next or previous highlight, the first or the last, in text order; an open card goes along. */
  step(by: Beside): void {
    this.#stepTo(this.#highlights.beside(by, this.#state.layers))
  }

  /** The same among those of one layer, from where the reader is; false where there is none. */
  stepWithin(layer: LayerId, by: 1 | -1): boolean {
    const from = this.focused() ?? this.#state.touched?.target ?? null
    return this.#stepTo(this.#highlights.besideOf(layer, by, from, this.inSight()?.start ?? 0))
  }

  readonly hasHighlights = (): boolean => this.#highlights.beside('first', this.#state.layers) !== null

  /** Into the card of the highlight that Tab leads to. */
  enterCard(): void {
    const { current } = this.#highlights
    if (current) this.#onTouch({ target: current, by: 'tap' })
    this.#card.focus()
  }

  /** Closes the card; the focus goes back to the passage if it was in the card, or nowhere after a click. */
  closeCard(): void {
    const { touched } = this.#state
    const wasInCard = this.#card.contains(document.activeElement)
    this.#onTouch(null)
    if (!touched || !(wasInCard || (touched.by === 'tap' && isFocusNowhere()))) return
    this.giveBackFocus(touched.target)
  }

  /** The focus is at a highlight again, and the window stays where it is. */
  readonly giveBackFocus = (target: Target): void => this.#highlights.focus(target)

  /** The card opens for `touched`, or goes over to it, and leaves `clear` free; one that is held does when its highlight is drawn. */
  openCard(touched: Touched, clear: Span): void {
    this.#clear = clear
    if (!this.#held) this.#card.open(this.#about(touched), touched.by)
  }

  /** The highlight that has the focus. */
  focused(): Target | null {
    return this.#highlights.markUnder(document.activeElement) && this.#highlights.current
  }

  /** What of the article stands in the window, as far as the starts of its paragraphs tell; null where none of it does. */
  readonly inSight = (): Span | null => this.#root && findSight(this.#root)

  /** What of the article's text is selected. */
  selected(): Span | null {
    return this.#root && selectionSpan(this.#root, this.#state.text, document.getSelection())
  }

  /** Brings a passage into view; false where it is not on the page. */
  scrollTo(at: Span, how: ScrollManner = 'gently'): boolean {
    const range = this.rangeOf(at)
    if (range) scrollIntoReach(range, how)
    return range !== null
  }

  /** Puts a number behind the last words of each of these highlights, by key: paper shows them. */
  readonly number = (numbers: ReadonlyMap<string, string>): void => this.#highlights.number(numbers)

  /** `scrollTo` for a passage that moved while it was in sight; another is left where it is, and all are where nothing moved. */
  keepInReach(at: Span): void {
    const range = this.#wasHeld ? null : this.rangeOf(at)
    if (range && isInSight(range)) scrollIntoReach(range, 'instantly')
  }

  /** To where what there is to tell of the article stands. */
  readonly scrollToStart = (): void => window.scrollTo(0, 0)

  /** Gives the focus to the paragraph in which a passage begins, so that reading on begins there. */
  focusPassage(at: Span): void {
    const range = this.rangeOf(at)
    if (range) focusBlock(range.startContainer)
  }

  /** How much of the article has been in the window. */
  readonly shareAbove = (): number => (this.#root ? shareAbove(this.#root) : 0)

  readonly scrollToShare = (share: number): void => void (this.#root && scrollToShare(this.#root, share))

  /** The text of a passage on the page; null where it is not there. */
  readonly rangeOf = (at: Span): Range | null => this.#root && rangeOf(this.#root, at)

  readonly #piecesOf = (touched: Touched | null): readonly HTMLElement[] =>
    this.#highlights.piecesOf(touched?.target ?? null)

  #about(touched: Touched | null = this.#state.touched): About {
    return { pieces: this.#piecesOf(touched), clear: this.#clear && this.rangeOf(this.#clear) }
  }

  /** The card shows more or less than before. */
  #settleOpened(): void {
    const { touched } = this.#state
    if (touched && !this.#held) this.#card.open(this.#about(), touched.by)
  }

  #stepTo(target: Target | null): boolean {
    if (!target || !this.#focusOn(target)) return false
    if (this.#state.touched) this.#onTouch({ target, by: 'focus' })
    return true
  }

  /** False where it is not on the page. */
  #focusOn(target: Target): boolean {
    const [piece] = this.#highlights.piecesOf(target)
    if (!piece) return false
    scrollIntoReach(piece, 'gently')
    this.giveBackFocus(target)
    return true
  }

  #touching(): Touching {
    return {
      shownAt: (node) => this.#highlights.shownAt(this.#highlights.markUnder(node), this.#state.layers),
      touched: () => this.#state.touched,
      // A focus that only comes back opens nothing and closes nothing.
      touch: (target, by, node = null) => {
        if (this.#held) return
        this.#card.press(node)
        this.#onTouch({ target, by })
      },
      letGo: () => this.#held === null && this.#onTouch(null),
      makeCurrent: (target) => this.#highlights.makeCurrent(target),
    }
  }

  /** Tab stop and focus go over to the highlights that stand for those that had them. */
  #refocus({ carry, focused, block }: Standing): void {
    const { current } = this.#highlights
    const target = focused && carry(focused)
    this.#highlights.makeCurrent(target ?? (current && carry(current)))
    const [piece] = this.#highlights.piecesOf(target)
    if (piece) piece.focus({ preventScroll: true })
    else if (focused && block !== null) this.#focusBlockAt(block)
  }

  #restore({ inCard, block, selected, eye }: Standing): void {
    const { touched } = this.#state
    this.#card.settle(this.#about())
    if (inCard && !this.#card.contains(document.activeElement)) {
      if (touched) this.#card.focus()
      else if (block !== null) this.#focusBlockAt(block)
    }
    if (selected) restoreSelection(this.rangeOf(selected))
    if (this.#root && eye) restoreEye(this.#root, eye)
    this.#held = null
  }

  #focusBlockAt(start: string): void {
    const block = this.#root && blockAt(this.#root, start)
    if (block) focusBlock(block)
  }

  #showTouched(): void {
    this.#highlights.markTouched(this.#state.touched?.target ?? null, this.cardId)
  }
}
