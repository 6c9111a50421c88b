// Pointer, touch and keyboard on the highlights: the smallest wins the pointer, one tab stop leads to all.
import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
} from 'react'
import type { Target } from '../../domain'
import { parseTargetKey, targetKey } from '../../layers'
import type { LayersShown, ReaderAction, Touched } from '../../state'
import { type HighlightMap, readHighlights } from '../../ui/reader/highlightMap'
import { CARD_ID } from '../../ui/reader/PassageCard'
import { useCommands } from '../commands/commands'
import { focusBlock, isFocusNowhere } from './focusing'
import { scrollIntoReach } from './scrolling'

/** Milliseconds that a pointer rests before a card opens, and is gone before it closes (time to reach the card). */
const OPEN_AFTER = 180
const CLOSE_AFTER = 320

type Setting = {
  readonly root: RefObject<HTMLElement | null>
  /** Changes where the article was drawn anew. */
  readonly drawn: unknown
  readonly layers: LayersShown
  readonly touched: Touched | null
  readonly dispatch: (action: ReaderAction) => void
}

export type Highlights = ReturnType<typeof useHighlights>

export function useHighlights({ root, drawn, layers, touched, dispatch }: Setting) {
  const map = useRef<HighlightMap | null>(null)
  const current = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef({ layers, touched })
  latest.current = { layers, touched }

  const touch = (target: Target | null, by: Touched['by'] = 'tap') =>
    dispatch({ kind: 'touch', touched: target && { target, by } })

  const makeCurrent = (key: string | null) => {
    for (const element of root.current?.querySelectorAll('mark[tabindex]') ?? [])
      element.removeAttribute('tabindex')
    current.current = key
    if (key) map.current?.elementsOf(key)[0]?.setAttribute('tabindex', '0')
  }

  const shownKeys = () =>
    (map.current?.keys ?? []).filter((key) => map.current?.isShown(key, latest.current.layers))

  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` says that the page holds other elements.
  useEffect(() => {
    map.current = root.current ? readHighlights(root.current) : null
    current.current = null
  }, [root, drawn])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the tab stop must be a highlight that is on.
  useEffect(() => {
    const shown = shownKeys()
    const focused = markUnder(document.activeElement)
    makeCurrent(current.current && shown.includes(current.current) ? current.current : (shown[0] ?? null))
    // A highlight that is no tab stop any more loses the focus: its paragraph has it then.
    if (focused && !focused.hasAttribute('tabindex')) focusBlock(focused)
  }, [drawn, layers])

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew, the pieces are other elements.
  useEffect(() => {
    if (!touched) return
    const elements = map.current?.elementsOf(targetKey(touched.target)) ?? []
    for (const element of elements) element.setAttribute('data-touched', '')
    elements[0]?.setAttribute('aria-describedby', CARD_ID)
    return () => {
      for (const element of elements) element.removeAttribute('data-touched')
      elements[0]?.removeAttribute('aria-describedby')
    }
  }, [touched, drawn])

  useEffect(() => () => clearTimeout(timer.current), [])

  const markUnder = (node: EventTarget | null) =>
    node instanceof Element ? node.closest<HTMLElement>('mark[data-targets]') : null

  const shownAt = (element: Element | null) =>
    element ? (map.current?.shownAt(element, latest.current.layers) ?? []) : []

  /** Brings a highlight into view and focus, and opens its card. */
  const focusHighlight = (target: Target, by: Touched['by'] = 'focus') => {
    const key = targetKey(target)
    const element = map.current?.elementsOf(key)[0]
    if (!element) return
    makeCurrent(key)
    scrollIntoReach(element)
    element.focus({ preventScroll: true })
    touch(target, by)
  }

  const focusCard = () =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${CARD_ID} button`)?.focus())

  const step = (by: 1 | -1 | 'first' | 'last') => {
    const keys = shownKeys()
    const at = current.current ? keys.indexOf(current.current) : -1
    const to = by === 'first' ? 0 : by === 'last' ? keys.length - 1 : at + by
    const target = parseTargetKey(keys[to] ?? '')
    if (target) focusHighlight(target)
  }

  const closeSoon = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (latest.current.touched?.by === 'hover') touch(null)
    }, CLOSE_AFTER)
  }

  const intoCard = () => {
    const target = current.current ? parseTargetKey(current.current) : null
    if (target) touch(target)
    focusCard()
  }
  const any = () => shownKeys().length > 0
  useCommands({
    'highlight.next': { run: () => step(1), when: any },
    'highlight.previous': { run: () => step(-1), when: any },
    'highlight.first': { run: () => step('first'), when: any },
    'highlight.last': { run: () => step('last'), when: any },
    'highlight.card': { run: intoCard, when: () => markUnder(document.activeElement) !== null },
  })

  return {
    map,
    focusHighlight,
    /** Keeps a card that was opened by hovering while the pointer is over it. */
    keepOpen: () => clearTimeout(timer.current),
    closeSoon,
    /** Closes the card; the focus goes back to the passage if it was in the card, or nowhere after a click. */
    close: () => {
      const held = latest.current.touched
      const inCard = document.activeElement?.closest(`#${CARD_ID}`)
      touch(null)
      if (!held || !(inCard || (held.by === 'tap' && isFocusNowhere()))) return
      const key = targetKey(held.target)
      makeCurrent(key)
      map.current?.elementsOf(key)[0]?.focus({ preventScroll: true })
    },
    /** The highlight that has the focus. */
    focused: (): Target | null =>
      markUnder(document.activeElement) && current.current ? parseTargetKey(current.current) : null,
    /** For the article's element. */
    handlers: {
      onPointerOver(event: PointerEvent) {
        if (event.pointerType === 'touch' || event.buttons !== 0) return
        const target = shownAt(markUnder(event.target)).at(-1)
        if (!target) return closeSoon()
        clearTimeout(timer.current)
        timer.current = setTimeout(() => touch(target, 'hover'), OPEN_AFTER)
      },
      onPointerLeave: closeSoon,
      onClick(event: { readonly target: EventTarget }) {
        if (window.getSelection()?.isCollapsed === false) return
        if (event.target instanceof Element && event.target.closest('a[href]')) return
        clearTimeout(timer.current)
        const targets = shownAt(markUnder(event.target))
        const before = latest.current.touched
        const at = before?.by === 'hover' ? -1 : targets.findIndex((t) => targetKey(t) === keyOf(before))
        // A second tap on the same words reaches the next wider highlight.
        const target = at > 0 ? targets[at - 1] : targets.at(-1)
        if (target) makeCurrent(targetKey(target))
        touch(target ?? null)
      },
      onFocus(event: FocusEvent) {
        const mark = markUnder(event.target)
        if (!mark || mark !== event.target || !mark.matches(':focus-visible')) return
        const here = shownAt(mark)
        const target = here.find((t) => targetKey(t) === current.current) ?? here.at(-1)
        if (target && targetKey(target) !== keyOf(latest.current.touched)) touch(target, 'focus')
      },
      onBlur(event: FocusEvent) {
        const to = event.relatedTarget
        if (latest.current.touched?.by !== 'focus') return
        if (to instanceof Element && (to.closest(`#${CARD_ID}`) || markUnder(to))) return
        if (to !== null) touch(null)
      },
      onKeyDown(event: KeyboardEvent) {
        if (!markUnder(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
        const open = latest.current.touched !== null
        const keys: Record<string, () => void> = {
          ...(open && !event.shiftKey ? { Tab: focusCard } : {}),
        }
        const run = keys[event.key]
        if (!run) return
        event.preventDefault()
        run()
      },
    },
  }
}

const keyOf = (touched: Touched | null): string | null => (touched ? targetKey(touched.target) : null)
