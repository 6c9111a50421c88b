// Pointer and touch on the highlights: the smallest wins, resting opens a card, a tap keeps it, a second tap reaches the wider one.
import type { Target } from '../../../domain'
import { sameTarget } from '../../../layers'
import type { Touched } from '../../../state'

/** Milliseconds that a pointer rests before a card opens, and is gone before it closes (time to reach the card). */
const OPEN_AFTER = 180
const CLOSE_AFTER = 320

/** What pointer and keyboard are told of the highlights, and what they do to them. */
export type Touching = {
  /** Highlights under a node that are on, widest first. */
  shownAt(node: EventTarget | null): readonly Target[]
  touched(): Touched | null
  touch(target: Target, by: Touched['by']): void
  letGo(): void
  /** A tapped highlight is where Tab leads from then on. */
  makeCurrent(target: Target): void
}

/** Listens on the article and, when there is one, on its card. */
export class PointerInput {
  readonly #on: Touching
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Where the pointer was last moved to or pressed, wherever that is in the page. */
  #last: Pick<PointerEvent, 'clientX' | 'clientY'> | null = null

  constructor(on: Touching) {
    this.#on = on
  }

  listen(article: HTMLElement, signal: AbortSignal): void {
    article.addEventListener('pointerover', (event) => this.#hover(event), { signal })
    article.addEventListener('pointerleave', () => this.#closeSoon(), { signal })
    for (const kind of ['pointermove', 'pointerdown'] as const)
      window.addEventListener(kind, ({ clientX, clientY }) => (this.#last = { clientX, clientY }), { signal })
    article.addEventListener('click', (event) => this.#tap(event), { signal })
    signal.addEventListener('abort', () => this.#wait())
  }

  /** A card that was opened by hovering stays while the pointer is over it. */
  listenToCard(card: HTMLElement, signal: AbortSignal): void {
    card.addEventListener('pointerenter', () => this.#wait(), { signal })
    card.addEventListener('pointerleave', () => this.#closeSoon(), { signal })
  }

  /** What was about to happen does not; `next` does when the pointer has rested. */
  #wait(next?: () => void, after = 0): void {
    clearTimeout(this.#timer)
    if (next) this.#timer = setTimeout(next, after)
  }

  #hover(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return
    const target = this.#on.shownAt(event.target).at(-1)
    // Text that moves under a resting pointer, as after a step, opens nothing.
    const rests = event.clientX === this.#last?.clientX && event.clientY === this.#last.clientY
    if (target && !rests) this.#wait(() => this.#on.touch(target, 'hover'), OPEN_AFTER)
    else this.#closeSoon()
  }

  #closeSoon(): void {
    this.#wait(() => {
      if (this.#on.touched()?.by === 'hover') this.#on.letGo()
    }, CLOSE_AFTER)
  }

  #tap(event: MouseEvent): void {
    if (window.getSelection()?.isCollapsed === false) return
    if (event.target instanceof Element && event.target.closest('a[href]')) return
    this.#wait()
    const targets = this.#on.shownAt(event.target)
    const before = this.#on.touched()
    const at = before && before.by !== 'hover' ? targets.findIndex((t) => sameTarget(t, before.target)) : -1
    const target = at > 0 ? targets[at - 1] : targets.at(-1)
    if (target) {
      this.#on.makeCurrent(target)
      this.#on.touch(target, 'tap')
    } else this.#on.letGo()
  }
}
