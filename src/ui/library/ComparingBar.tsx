// What is ticked in the library to be laid side by side, at hand wherever the list is scrolled to.
import { inWords } from '../../state'
import { Button } from '../common/Button'

type Props = {
  readonly ticked: number
  readonly most: number
  readonly onCompare: () => void
  readonly onCancel: () => void
}

export function ComparingBar({ ticked, most, onCompare, onCancel }: Props) {
  return (
    <div className="sticky bottom-0 z-steps -mx-2 mb-6 flex flex-wrap items-center gap-3 border-t bg-paper px-2 py-3">
      <p role="status" className="grow text-soft">
        {ticked < 2 ? `Tick two to ${inWords(most)} articles to lay them side by side.` : `${ticked} ticked.`}
      </p>
      <Button onPress={onCancel}>Cancel</Button>
      <Button strong disabled={ticked < 2} onPress={onCompare}>
        Compare {ticked > 1 && ticked}
      </Button>
    </div>
  )
}
