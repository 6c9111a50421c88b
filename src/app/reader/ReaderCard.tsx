// The open card, with what its buttons do.
import { useMemo, useRef } from 'react'
import { linkToPublisher } from '../../passage'
import {
  deriveCard,
  type LayersShown,
  passageOf,
  type ReaderAction,
  spokenLabel,
  type Touched,
} from '../../state'
import { PassageCard } from '../../ui/reader/PassageCard'
import { useNavigation } from '../navigation'
import { useCopy } from '../useCopy'
import { formatCitation } from './citation'
import { type LinkTarget, linkTo } from './sharing/linkTo'
import { useCardPlace } from './useCardPlace'
import type { Derived } from './useDerived'
import type { Highlights } from './useHighlights'

type Props = {
  readonly derived: Derived
  readonly touched: Touched
  readonly layers: LayersShown
  readonly highlights: Highlights
  readonly dispatch: (action: ReaderAction) => void
  readonly onShare: (target: LinkTarget) => void
}

export function ReaderCard({ derived: { analyzed }, touched, layers, highlights, dispatch, onShare }: Props) {
  const ref = useRef<HTMLElement>(null)
  const { base } = useNavigation()
  const copy = useCopy()
  const card = useMemo(() => deriveCard(analyzed, touched.target), [analyzed, touched.target])
  const whole = useMemo(() => passageOf(analyzed, touched.target), [analyzed, touched.target])
  // It reads the whole article: not at every stir of the pointer.
  const atPublisher = useMemo(
    () => whole && linkToPublisher(analyzed.article, whole),
    [analyzed.article, whole],
  )
  useCardPlace(ref, highlights.map, touched)
  if (!card || !whole) return null
  const target = { kind: 'passage', at: whole, name: 'this passage' } as const
  return (
    <PassageCard
      ref={ref}
      card={card}
      nestedLabel={(target) => spokenLabel(analyzed, target)}
      onClose={highlights.close}
      onPointerEnter={highlights.keepOpen}
      onPointerLeave={highlights.closeSoon}
      onKeyDown={(event) => {
        const first = ref.current?.querySelector('button')
        if (event.key !== 'Tab' || !event.shiftKey || event.target !== first) return
        event.preventDefault()
        highlights.focusHighlight(touched.target)
      }}
      onCopyLink={() => onShare(target)}
      onCopyPublisherLink={
        atPublisher === null
          ? null
          : () => copy(atPublisher, 'Link to this passage on the publisher’s page copied.')
      }
      onCite={() => {
        const link = linkTo(target, base, analyzed.article, layers, null)
        void copy(formatCitation(analyzed.article, card, link), 'Copied with citation.')
      }}
      onShowSource={(id) => {
        highlights.close()
        dispatch({ kind: 'choose', chosen: { kind: 'source', id } })
      }}
      onShowNested={(target) => highlights.focusHighlight(target, 'tap')}
    />
  )
}
