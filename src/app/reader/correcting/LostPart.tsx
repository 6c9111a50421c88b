// The list of corrections without a place, with what its buttons do; fetched when it is wanted.
import type { Span } from '../../../domain'
import { type Corrected, type Operation, placedOn, readOperation } from '../../../editing'
import { type LostCorrection, tellLost } from '../../../state/correcting/lost'
import { LostDialog } from '../../../ui/correct/LostDialog'
import type { Corrections } from './useCorrections'

type Props = {
  readonly text: string
  readonly corrections: Corrections
  readonly corrected: Corrected
  readonly selected: Span | null
  readonly onPlace: (operation: Operation, one: LostCorrection) => void
  readonly onDiscard: (these: readonly LostCorrection[]) => void
  readonly onClose: () => void
}

export function LostPart({ text, corrections, corrected, selected, onPlace, onDiscard, onClose }: Props) {
  const lost = tellLost(corrections.kept, corrections.notFound, corrected)
  const place = (one: LostCorrection) => {
    const operation = readOperation(one.entry)
    const placed = selected && typeof operation !== 'string' ? placedOn(text, operation, selected) : null
    if (placed) onPlace(placed, one)
  }
  return (
    <LostDialog
      lost={lost}
      selected={selected && text.slice(selected.start, selected.end)}
      onPlace={place}
      onDiscard={onDiscard}
      onClose={onClose}
    />
  )
}
