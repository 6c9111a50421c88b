// Corrections that found no place in the text or the analysis of now: what each said, to be placed or thrown away.
import type { LostCorrection } from '../../state/correcting/lost'
import { Button, TextButton } from '../common/Button'
import { Dialog } from '../common/Dialog'

type Props = {
  readonly lost: readonly LostCorrection[]
  /** The words that are selected in the text; null where none are. */
  readonly selected: string | null
  readonly onPlace: (one: LostCorrection) => void
  readonly onDiscard: (these: readonly LostCorrection[]) => void
  readonly onClose: () => void
}

export function LostDialog({ lost, selected, onPlace, onDiscard, onClose }: Props) {
  return (
    <Dialog title="Corrections without a place" onClose={onClose}>
      <p className="mb-4 text-base text-soft">
        The words that these were about are gone from the text, what they set right is not in the analysis any
        more, or this version cannot read them. They are kept until you discard them.{' '}
        {selected === null && 'To give one a new place, select its words in the text, then open this list.'}
      </p>
      <ul className="grid grid-cols-one gap-3">
        {lost.map((one) => (
          <li key={one.entry.id} className="border-t pt-3">
            <b>{one.what}</b>
            {one.words && <q className="block font-serif">{one.words}</q>}
            <div className="-ms-2 flex flex-wrap">
              {selected !== null && one.placeable && (
                <TextButton onClick={() => onPlace(one)}>Place on “{selected}”</TextButton>
              )}
              <TextButton onClick={() => onDiscard([one])}>Discard</TextButton>
            </div>
          </li>
        ))}
      </ul>
      {lost.length > 1 && (
        <div className="mt-4">
          <Button onPress={() => onDiscard(lost)}>Discard all</Button>
        </div>
      )}
    </Dialog>
  )
}
