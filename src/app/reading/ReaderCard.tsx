// The open card, with what its buttons do.
import { useMemo, useRef } from 'react'
import { span } from '../../domain'
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
  useCardPlace(ref, highlights.map, touched)
  if (!card) return null
  const whole = span(
    Math.min(...card.spans.map((at) => at.start)),
    Math.max(...card.spans.map((at) => at.end)),
  )
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
      onCite={() => copy(formatCitation(reading.article, card, link()), 'Copied with citation.')}
      onShowSource={(id) => dispatch({ kind: 'choose', chosen: { kind: 'source', id } })}
      onShowNested={(target) => highlights.focusHighlight(target, 'tap')}
    />
  )
}
