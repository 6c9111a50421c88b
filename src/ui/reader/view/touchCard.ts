// The card of the touched highlight as an element: where it stands, how the focus comes to it and leaves it.
import type { Touched } from '../../../state'
import { type About, liftPassage, settleCard } from './cardPlace'
import { PressedPiece } from './pressedPiece'

export class TouchCard {
  #element: HTMLElement | null = null
  readonly #pressed = new PressedPiece()
  /** What it is about, in whole. */
  #about: About | null = null

  /** `onResize` is called when it shows more or less. */
  attach(element: HTMLElement, signal: AbortSignal, onLeave: () => void, onResize: () => void): void {
    this.#element = element
    const sizes = 'ResizeObserver' in window ? new ResizeObserver(onResize) : null
    sizes?.observe(element)
    signal.addEventListener('abort', () => {
      this.#element = null
      this.#about = null
      sizes?.disconnect()
    })
    // Shift+Tab out of it leads back to its passage.
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Tab' || !event.shiftKey || event.target !== this.#firstButton()) return
      event.preventDefault()
      onLeave()
    }
    element.addEventListener('keydown', leave, { signal })
  }

  /** Puts it where it covers least, at the paragraph that was pressed. */
  settle(about: About): void {
    this.#about = about
    if (this.#element) settleCard(this.#element, this.#pressed.of(about))
  }

  /** A highlight was pressed at `node`; null where it was come to by key. */
  press(node: EventTarget | null): void {
    this.#pressed.press(node)
    // Another piece of what is open already.
    const about = this.#about
    if (about && node instanceof Node && about.pieces.some((one) => one.contains(node))) this.settle(about)
  }

  /** The same when it opens: a tapped passage makes room for it. */
  open(about: About, by: Touched['by']): void {
    this.settle(about)
    if (this.#element && by === 'tap') liftPassage(this.#element, this.#pressed.of(about).pieces)
  }

  /** In the next frame: it may only be about to open. */
  focus(): void {
    requestAnimationFrame(() => this.#firstButton()?.focus())
  }

  contains(node: EventTarget | null): boolean {
    return node instanceof Node && this.#element !== null && this.#element.contains(node)
  }

  #firstButton(): HTMLElement | null {
    return this.#element?.querySelector('button') ?? null
  }
}
