// The card of the touched highlight as an element: where it stands, how the focus comes to it and leaves it.
import type { Touched } from '../../../state'
import { liftPassage, settleCard } from './cardPlace'

export class TouchCard {
  #element: HTMLElement | null = null

  attach(element: HTMLElement, signal: AbortSignal, onLeave: () => void): void {
    this.#element = element
    signal.addEventListener('abort', () => {
      this.#element = null
    })
    // Shift+Tab out of it leads back to its passage.
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Tab' || !event.shiftKey || event.target !== this.#firstButton()) return
      event.preventDefault()
      onLeave()
    }
    element.addEventListener('keydown', leave, { signal })
  }

  /** Puts it beside the passage that stands in `pieces`. */
  settle(pieces: readonly HTMLElement[]): void {
    if (this.#element) settleCard(this.#element, pieces)
  }

  /** The same when it opens: a tapped passage makes room for it. */
  open(pieces: readonly HTMLElement[], by: Touched['by']): void {
    this.settle(pieces)
    if (this.#element && by === 'tap') liftPassage(this.#element, pieces)
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
