// The open card, with what its buttons do.
import { useMemo, useRef } from 'react'
import { type Span, span } from '../../domain'
import { linkToPublisher } from '../../passage'
import { deriveCard, type LayersShown, type ReaderAction, spokenLabel, type Touched } from '../../state'
import { PassageCard } from '../../ui/reader/PassageCard'
import { useDoors } from '../doors'
import { useCopy } from '../useCopy'
import { formatCitation } from './citation'
import { linkToPassage } from './linkedState'
import { useCardPlace } from './useCardPlace'
import type { Highlights } from './useHighlights'
import type { Derived } from './useReading'

type Props = {
  readonly derived: Derived
  readonly touched: Touched
  readonly layers: LayersShown
  readonly highlights: Highlights
  readonly dispatch: (action: ReaderAction) => void
}

export function ReaderCard({ derived: { reading }, touched, layers, highlights, dispatch }: Props) {
  const ref = useRef<HTMLElement>(null)
  const { addressBar } = useDoors()
  const copy = useCopy()
  const card = useMemo(() => deriveCard(reading, touched.target), [reading, touched.target])
  const whole = useMemo(() => (card ? wholeOf(card.spans) : null), [card])
  // It reads the whole article: not at every stir of the pointer.
  const atPublisher = useMemo(
    () => whole && linkToPublisher(reading.article, whole),
    [reading.article, whole],
  )
  useCardPlace(ref, highlights.map, touched)
  if (!card || !whole) return null
  const link = () => linkToPassage(addressBar.href(), reading.article, whole, layers)
  return (
    <PassageCard
      ref={ref}
      card={card}
      nestedLabel={(target) => spokenLabel(reading, target)}
      onClose={highlights.close}
      onPointerEnter={highlights.keepOpen}
      onPointerLeave={highlights.closeSoon}
      onKeyDown={(event) => {
        const first = ref.current?.querySelector('button')
        if (event.key !== 'Tab' || !event.shiftKey || event.target !== first) return
        event.preventDefault()
        highlights.focusHighlight(touched.target)
      }}
      onCopyLink={() => copy(link(), 'Link to this passage copied.')}
      onCopyPublisherLink={
        atPublisher === null
          ? null
          : () => copy(atPublisher, 'Link to this passage on the publisher’s page copied.')
      }
      onCite={() => copy(formatCitation(reading.article, card, link()), 'Copied with citation.')}
      onShowSource={(id) => dispatch({ kind: 'choose', chosen: { kind: 'source', id } })}
      onShowNested={(target) => highlights.focusHighlight(target, 'tap')}
    />
  )
}

const wholeOf = (spans: readonly Span[]): Span =>
  span(Math.min(...spans.map((at) => at.start)), Math.max(...spans.map((at) => at.end)))
