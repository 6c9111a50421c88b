// The open card: its first line, and the rest once it is asked for.
import { useLayoutEffect, useMemo, useState } from 'react'
import { sameTarget } from '../../layers'
import { deriveCard, type Touched } from '../../state'
import { PassageCard } from '../../ui/reader/PassageCard'
import { fetchedPart } from '../fetchedPart'
import type { CardSetting } from './cardSetting'

const MoreOfCard = fetchedPart(async () => (await import('./MoreOfCard')).MoreOfCard)

export function ReaderCard({ touched, ...setting }: CardSetting & { readonly touched: Touched }) {
  const { derived, view, dispatch } = setting
  const { attachCard, cardId } = view
  const { target } = touched
  const card = useMemo(() => deriveCard(derived.analyzed, target), [derived.analyzed, target])
  /** Whose card tells all: another one begins small. */
  const [told, setTold] = useState<Touched['target'] | null>(null)
  useLayoutEffect(() => {
    if (card) view.openCard(touched, card.clear)
  }, [view, touched, card])
  if (!card) return null
  return (
    <PassageCard
      ref={attachCard}
      id={cardId}
      card={card}
      details={
        sameTarget(told, target) ? (
          <MoreOfCard
            {...setting}
            card={card}
            onShowNested={(nested) => {
              setTold(nested)
              view.focusHighlight(nested, 'tap')
            }}
          />
        ) : null
      }
      onMore={(open) => {
        setTold(open ? target : null)
        // What somebody reads in does not go with the pointer.
        dispatch({ kind: 'touch', touched: { target, by: 'tap' } })
      }}
      onClose={() => view.closeCard()}
    />
  )
}
