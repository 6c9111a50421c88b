// The edges of passages in the text as handles, with a bar that says of which part of a statement they are.
import { X } from 'lucide-react'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { type Article, isSameSpan, type Span, textOf } from '../../domain'
import { withEdgeAt } from '../../state/correcting/snap'
import { edgesIn, withEdge, wordsAround } from '../../state/correcting/words'
import { Tool } from '../common/Button'
import { offsetAtPoint } from '../reader/view/pointOffset'
import { type Edge, Handle, type Point } from './Handle'

export type Extent = {
  /** “the words”, for “Beginning of the words”. */
  readonly name: string
  readonly at: Span
}

type Props = {
  readonly article: Pick<Article, 'text' | 'blocks'>
  readonly extents: readonly Extent[]
  /** The parts of a statement whose edges can be moved, and which one it is. */
  readonly parts: readonly { readonly id: string; readonly name: string }[]
  readonly part: string
  readonly onPart: (id: string) => void
  readonly rangeOf: (at: Span) => Range | null
  /** Lights where the passages are while they are moved. */
  readonly onShow: (spans: readonly Span[]) => void
  readonly onMove: (index: number, to: Span) => void
  readonly onClose: () => void
}

const STAYING: FocusOptions = { preventScroll: true }

export function Handles({ article, extents, parts, part, onPart, rangeOf, onShow, onMove, onClose }: Props) {
  const { text } = article
  const [moved, setMoved] = useState<{ readonly index: number; readonly at: Span } | null>(null)
  const [held, setHeld] = useState(false)
  const shown = extents.map(({ at }, i) => (moved?.index === i ? moved.at : at))
  const key = JSON.stringify(shown)
  useEffect(() => onShow(JSON.parse(key) as readonly Span[]), [onShow, key])
  useEffect(() => () => onShow([]), [onShow])
  const handles = useRef<HTMLDivElement>(null)
  // Who came by key has the first in hand; the window stays where it is.
  useLayoutEffect(() => handles.current?.querySelector<HTMLElement>('[role="slider"]')?.focus(STAYING), [])

  /** What was moved stays there. One that loses the focus may do so to another that is held by then. */
  const settle = () => {
    const before = moved && extents[moved.index]?.at
    setMoved(null)
    if (before && !isSameSpan(before, moved.at)) onMove(moved.index, moved.at)
  }
  const drop = () => {
    setHeld(false)
    settle()
  }
  const drag = (index: number, edge: Edge) => (to: Point, free: boolean) => {
    const at = shown[index]
    const root = at && rangeOf(at)?.startContainer.parentElement?.closest('article')
    const offset = root ? offsetAtPoint(root, to.x, to.y) : null
    if (at && offset !== null) setMoved({ index, at: withEdgeAt(text, at, edge, offset, free) })
  }
  return (
    <>
      <div
        role="toolbar"
        aria-label="Ends in the text"
        className="fixed inset-x-4 top-bar z-steps mx-auto mt-3 flex w-fit max-w-afloat flex-wrap items-center gap-1 rounded-lg border border-edge bg-sheet px-2 py-1 text-base shadow-float print:hidden"
      >
        <span className="px-1 text-soft">Drag the ends of</span>
        {parts.map(({ id, name }) => (
          <Tool key={id} aria-pressed={id === part} onClick={() => onPart(id)}>
            <span className={id === part ? 'font-bold text-ink underline underline-offset-near' : ''}>
              {name}
            </span>
          </Tool>
        ))}
        <Tool aria-label="Done" onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </Tool>
      </div>
      {createPortal(
        // At the end of the page, where no line of text cuts it off: a landmark says what it is.
        <section
          ref={handles}
          aria-label="Handles in the text"
          className="group print:hidden"
          data-held={held || moved ? '' : undefined}
        >
          {extents.map(({ name }, index) => (
            <Ends
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces stay in their order.
              key={`${part} ${index}`}
              name={extents.length > 1 ? `${name}, piece ${index + 1}` : name}
              article={article}
              at={shown[index]!}
              rangeOf={rangeOf}
              onHold={() => setHeld(true)}
              onDrag={(edge) => drag(index, edge)}
              onStep={(at) => setMoved({ index, at })}
              onDrop={drop}
              onLeave={settle}
              onCancel={() => {
                setHeld(false)
                if (moved) setMoved(null)
                else onClose()
              }}
            />
          ))}
        </section>,
        document.body,
      )}
    </>
  )
}

type EndsProps = Pick<Props, 'article' | 'rangeOf'> & {
  readonly name: string
  readonly at: Span
  readonly onHold: () => void
  readonly onDrag: (edge: Edge) => (to: Point, free: boolean) => void
  readonly onStep: (at: Span) => void
  readonly onDrop: () => void
  readonly onLeave: () => void
  readonly onCancel: () => void
}

function Ends({ name, article, at, rangeOf, onHold, onDrag, onStep, onDrop, onLeave, onCancel }: EndsProps) {
  const { text } = article
  const words = wordsAround(article, at)
  const { first, last } = edgesIn(words, at)
  const { start, end } = at
  const placeOf = useCallback(
    (edge: Edge) => {
      const rects = [...(rangeOf({ start, end })?.getClientRects() ?? [])].filter(({ width }) => width > 0)
      return (edge === 'start' ? rects[0] : rects.at(-1)) ?? null
    },
    [rangeOf, start, end],
  )
  return (['start', 'end'] as const).map((edge) => {
    const index = edge === 'start' ? first : last
    const word = words[index]
    return (
      <Handle
        key={edge}
        edge={edge}
        label={`${edge === 'start' ? 'Beginning' : 'End'} of ${name}`}
        word={word ? textOf(text, word) : ''}
        index={index}
        count={words.length}
        place={() => placeOf(edge)}
        drawn={placeOf}
        onHold={onHold}
        onDrag={onDrag(edge)}
        onStep={(by) => {
          const to = index + by
          const next = words[to]
          // A word is left, as where the pointer drags.
          if (next && (edge === 'start' ? to <= last : to >= first)) onStep(withEdge(text, at, edge, next))
        }}
        onDrop={onDrop}
        onLeave={onLeave}
        onCancel={onCancel}
      />
    )
  })
}
