// The open card, with what its buttons do.
import { useLayoutEffect, useMemo } from 'react'
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
import type { ArticleView } from '../../ui/reader/view/articleView'
import { useNavigation } from '../navigation'
import { useCopy } from '../useCopy'
import { formatCitation } from './citation'
import { type LinkTarget, linkTo } from './sharing/linkTo'
import type { Derived } from './useDerived'

type Props = {
  readonly derived: Derived
  readonly touched: Touched
  readonly layers: LayersShown
  readonly view: ArticleView
  readonly dispatch: (action: ReaderAction) => void
  readonly onShare: (target: LinkTarget) => void
}

export function ReaderCard({ derived: { analyzed }, touched, layers, view, dispatch, onShare }: Props) {
  const { base } = useNavigation()
  const { attachCard, cardId } = view
  const copy = useCopy()
  const card = useMemo(() => deriveCard(analyzed, touched.target), [analyzed, touched.target])
  const whole = useMemo(() => passageOf(analyzed, touched.target), [analyzed, touched.target])
  // It reads the whole article: not at every stir of the pointer.
  const atPublisher = useMemo(
    () => whole && linkToPublisher(analyzed.article, whole),
    [analyzed.article, whole],
  )
  useLayoutEffect(() => view.openCard(touched), [view, touched])
  if (!card || !whole) return null
  const target = { kind: 'passage', at: whole, name: 'this passage' } as const
  return (
    <PassageCard
      ref={attachCard}
      id={cardId}
      card={card}
      nestedLabel={(target) => spokenLabel(analyzed, target)}
      onClose={() => view.closeCard()}
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
        view.closeCard()
        dispatch({ kind: 'choose', chosen: { kind: 'source', id } })
      }}
      onShowNested={(target) => view.focusHighlight(target, 'tap')}
    />
  )
}
