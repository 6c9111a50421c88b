// A handle at one edge of a passage in the text: dragged by pointer, or moved word by word with the arrow keys.
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef } from 'react'

export type Edge = 'start' | 'end'
export type Point = { readonly x: number; readonly y: number }

type Props = {
  readonly edge: Edge
  readonly label: string
  /** The word at the edge, and where it stands among those that the edge can be at. */
  readonly word: string
  readonly index: number
  readonly count: number
  /** Where in the window the edge stands now; null where it is not on the page. */
  readonly place: () => DOMRect | null
  /** Changes where the places do. */
  readonly drawn: unknown
  /** It is taken: from now on what lies under the pointer counts, and no handle. */
  readonly onHold: () => void
  readonly onDrag: (to: Point, free: boolean) => void
  readonly onStep: (by: 1 | -1) => void
  /** The edge stays where it is now, or goes back. */
  readonly onDrop: () => void
  /** It has the focus no more. */
  readonly onLeave: () => void
  readonly onCancel: () => void
}

/** Pixels of a handle above and below its line: with a line of text it is as tall as a fingertip. */
const OVER = 10

export function Handle({ edge, label, word, index, count, place, drawn, ...on }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  /** From the pointer to the edge that it holds, while it does. */
  const held = useRef<Point | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` says that the edge stands elsewhere.
  useLayoutEffect(() => {
    const settle = () => {
      const at = place()
      const handle = ref.current
      handle?.toggleAttribute('hidden', at === null)
      if (!handle || !at) return
      const x = edge === 'start' ? at.left : at.right
      handle.style.setProperty('left', `${x + window.scrollX}px`)
      handle.style.setProperty('top', `${at.top + window.scrollY - OVER}px`)
      handle.style.setProperty('height', `${at.height + 2 * OVER}px`)
    }
    settle()
    window.addEventListener('resize', settle)
    return () => window.removeEventListener('resize', settle)
  }, [edge, place, drawn])

  const take = (event: PointerEvent<HTMLDivElement>) => {
    const at = place()
    if (!at || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const x = edge === 'start' ? at.left : at.right
    // The finger hides what is under it: the edge goes with it, not to it.
    held.current = { x: x - event.clientX, y: at.top + at.height / 2 - event.clientY }
    on.onHold()
  }
  const drag = (event: PointerEvent) => {
    if (held.current)
      on.onDrag(
        { x: event.clientX + held.current.x, y: event.clientY + held.current.y },
        event.shiftKey || event.altKey,
      )
  }
  const end = (then: () => void) => () => {
    if (held.current) then()
    held.current = null
  }
  const press = (event: KeyboardEvent) => {
    const act = keyed(event.key, on)
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    <div
      ref={ref}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.max(0, count - 1)}
      aria-valuenow={index}
      aria-valuetext={word}
      className="absolute z-steps w-6 -translate-x-1/2 cursor-ew-resize touch-none select-none touch:w-12 group-data-held:pointer-events-none"
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={end(on.onDrop)}
      onPointerCancel={end(on.onCancel)}
      onKeyDown={press}
      onBlur={on.onLeave}
    >
      <span className="absolute inset-y-2 left-1/2 border-s-2 border-ink" />
      <span
        className={`absolute left-1/2 size-3 -translate-x-1/2 rounded-full border-2 border-paper bg-ink ${edge === 'start' ? 'top-0' : 'bottom-0'}`}
      />
    </div>
  )
}

const keyed = (
  key: string,
  { onStep, onDrop, onCancel }: Pick<Props, 'onStep' | 'onDrop' | 'onCancel'>,
): (() => void) | null => {
  switch (key) {
    case 'ArrowLeft':
      return () => onStep(-1)
    case 'ArrowRight':
      return () => onStep(1)
    case 'Enter':
      return onDrop
    case 'Escape':
      return onCancel
    default:
      return null
  }
}
