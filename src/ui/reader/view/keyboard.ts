// Focus on the highlights: an open card goes along with it, and Tab leads into it. Other keys are commands.
import type { Target } from '../../../domain'
import { sameTarget } from '../../../layers'
import type { Touching } from './pointer'

type Focusable = Touching & {
  /** The piece of a highlight that a node stands in. */
  markUnder(node: EventTarget | null): HTMLElement | null
  /** The one that Tab leads to. */
  current(): Target | null
  focusCard(): void
  isInCard(node: EventTarget | null): boolean
}

export function listenToKeyboard(article: HTMLElement, on: Focusable, signal: AbortSignal): void {
  article.addEventListener('focusin', (event) => followFocus(event, on), { signal })
  article.addEventListener('focusout', (event) => closeLeft(event, on), { signal })
  article.addEventListener('keydown', (event) => enterCard(event, on), { signal })
}

/** A card never comes by itself: Enter opens it. */
function followFocus({ target: node }: FocusEvent, on: Focusable): void {
  if (on.touched() === null) return
  const mark = on.markUnder(node)
  if (!mark || mark !== node || !mark.matches(':focus-visible')) return
  const here = on.shownAt(mark)
  const target = here.find((one) => sameTarget(one, on.current())) ?? here.at(-1)
  if (target && !sameTarget(target, on.touched()?.target ?? null)) on.touch(target, 'focus')
}

function closeLeft({ relatedTarget: to }: FocusEvent, on: Focusable): void {
  if (on.touched()?.by !== 'focus' || to === null) return
  if (!on.isInCard(to) && !on.markUnder(to)) on.letGo()
}

/** The card is next to its passage, wherever it stands in the page. */
function enterCard(event: KeyboardEvent, on: Focusable): void {
  const isTab = event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey
  if (!isTab || on.touched() === null || !on.markUnder(event.target)) return
  event.preventDefault()
  on.focusCard()
}
