// The card of the touched highlight as an element: where it stands, how the focus comes to it and leaves it.
import type { Touched } from '../../../state'
import { type About, liftPassage, settleCard } from './cardPlace'

export class TouchCard {
  #element: HTMLElement | null = null

  /** `onResize` is called when it shows more or less. */
  attach(element: HTMLElement, signal: AbortSignal, onLeave: () => void, onResize: () => void): void {
    this.#element = element
    const sizes = 'ResizeObserver' in window ? new ResizeObserver(onResize) : null
    sizes?.observe(element)
    signal.addEventListener('abort', () => {
      this.#element = null
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

  /** Puts it where it covers least. */
  settle(about: About): void {
    if (this.#element) settleCard(this.#element, about)
  }

  /** The same when it opens: a tapped passage makes room for it. */
  open(about: About, by: Touched['by']): void {
    this.settle(about)
    if (this.#element && by === 'tap') liftPassage(this.#element, about.pieces)
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
