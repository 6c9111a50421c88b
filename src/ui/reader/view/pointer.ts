// Pointer and touch on the highlights: the smallest wins, moving onto one and resting there opens a card, a tap keeps it, a second tap reaches the wider one.
import type { Target } from '../../../domain'
import { sameTarget } from '../../../layers'
import type { Touched } from '../../../state'

/** Milliseconds that a pointer rests before a card opens, and is gone before it closes (time to reach the card). */
const OPEN_AFTER = 200
const CLOSE_AFTER = 320

/** What pointer and keyboard are told of the highlights, and what they do to them. */
export type Touching = {
  /** Highlights under a node that are on, widest first. */
  shownAt(node: EventTarget | null): readonly Target[]
  touched(): Touched | null
  /** `node`: the piece of it that is under the pointer. */
  touch(target: Target, by: Touched['by'], node?: EventTarget | null): void
  letGo(): void
  /** A tapped highlight is where Tab leads from then on. */
  makeCurrent(target: Target): void
}

type Point = Pick<PointerEvent, 'clientX' | 'clientY'>

/** Listens on the article and, when there is one, on its card. */
export class PointerInput {
  readonly #on: Touching
  #timer: ReturnType<typeof setTimeout> | undefined
  /** What is about to happen. */
  #soon: 'open' | 'close' | null = null
  /** Where the pointer was last moved to or pressed, wherever that is in the page. */
  #last: Point | null = null
  #card: HTMLElement | null = null

  constructor(on: Touching) {
    this.#on = on
  }

  listen(article: HTMLElement, signal: AbortSignal): void {
    // Only what the reader moves: text that comes to lie under a resting pointer is heard by `pointerover` alone.
    article.addEventListener('pointermove', (event) => this.#move(event), { signal })
    article.addEventListener('pointerover', (event) => this.#lookUnder(event), { signal })
    article.addEventListener('pointerleave', () => this.#closeSoon(), { signal })
    for (const kind of ['pointermove', 'pointerdown'] as const)
      window.addEventListener(kind, (event) => this.#follow(event), { signal })
    window.addEventListener('scroll', () => this.#soon === 'open' && this.#wait(), { signal, passive: true })
    article.addEventListener('click', (event) => this.#tap(event), { signal })
    signal.addEventListener('abort', () => this.#wait())
  }

  /** A card that was opened by hovering stays while the pointer is over it. */
  listenToCard(card: HTMLElement, signal: AbortSignal): void {
    this.#card = card
    card.addEventListener('pointerenter', () => this.#wait(), { signal })
    card.addEventListener('pointerleave', () => this.#closeSoon(), { signal })
    signal.addEventListener('abort', () => {
      this.#card = null
    })
  }

  /** What was about to happen does not. */
  #wait(): void {
    clearTimeout(this.#timer)
    this.#soon = null
  }

  #after(milliseconds: number, soon: 'open' | 'close', next: () => void): void {
    clearTimeout(this.#timer)
    this.#soon = soon
    this.#timer = setTimeout(() => {
      this.#soon = null
      next()
    }, milliseconds)
  }

  #move(event: PointerEvent): void {
    if (event.pointerType === 'touch') return
    const before = this.#last
    // One that was never moved before may only say where it rests.
    if (before === null || distance(before, event) === 0) return
    const isReading = event.buttons === 0 && !areWordsSelected()
    const target = isReading ? this.#on.shownAt(event.target).at(-1) : undefined
    if (target === undefined) this.#closeSoon()
    else if (sameTarget(target, this.#on.touched()?.target ?? null)) this.#wait()
    else {
      const node = event.target
      this.#after(OPEN_AFTER, 'open', () => this.#on.touch(target, 'hover', node))
    }
  }

  /** Text that moves away under a resting pointer takes its card along. */
  #lookUnder({ target: node }: PointerEvent): void {
    const touched = this.#on.touched()
    if (touched && !this.#on.shownAt(node).some((one) => sameTarget(one, touched.target))) this.#closeSoon()
  }

  /** A card waits for a pointer that comes nearer to it. */
  #follow(event: PointerEvent): void {
    const before = this.#last
    this.#last = { clientX: event.clientX, clientY: event.clientY }
    const box = this.#card?.getBoundingClientRect()
    if (this.#soon !== 'close' || !before || !box) return
    const centre = { clientX: (box.left + box.right) / 2, clientY: (box.top + box.bottom) / 2 }
    if (distance(centre, event) < distance(centre, before)) this.#close()
  }

  #closeSoon(): void {
    if (this.#soon !== 'close') this.#close()
  }

  #close(): void {
    this.#after(CLOSE_AFTER, 'close', () => {
      if (this.#on.touched()?.by === 'hover') this.#on.letGo()
    })
  }

  #tap(event: MouseEvent): void {
    if (areWordsSelected()) return
    if (event.target instanceof Element && event.target.closest('a[href]')) return
    this.#wait()
    const targets = this.#on.shownAt(event.target)
    const before = this.#on.touched()
    const at = before && before.by !== 'hover' ? targets.findIndex((t) => sameTarget(t, before.target)) : -1
    const target = at > 0 ? targets[at - 1] : targets.at(-1)
    if (target) {
      this.#on.makeCurrent(target)
      this.#on.touch(target, 'tap', event.target)
    } else this.#on.letGo()
  }
}

/** Who selects words has something else in mind than a card. */
const areWordsSelected = (): boolean => window.getSelection()?.isCollapsed === false

const distance = (a: Point, b: Point): number => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
