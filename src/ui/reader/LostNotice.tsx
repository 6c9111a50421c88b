// What the reader is told where corrections found no place or cannot be read here, and the way to them.
import { Button } from '../common/Button'
import { counted } from '../common/counts'
import { Notice } from '../common/Notice'

type Props = {
  readonly count: number
  /** How many of them a newer program made. */
  readonly newer: number
  readonly onShow: () => void
}

export function LostNotice({ count, newer, onShow }: Props) {
  if (count === 0) return null
  const gone = count - newer
  return (
    <div className="column -mt-2 mb-6 print:hidden">
      <Notice data-kind="lost" role="note">
        <span>
          {gone > 0 && `${counted(gone, 'correction')} found no place.`}{' '}
          {newer > 0 &&
            `${counted(newer, 'correction')} ${newer === 1 ? 'was' : 'were'} made by a newer version of Sourcelight: kept, and not applied here.`}
        </span>
        <Button aria-haspopup="dialog" onPress={onShow}>
          Show…
        </Button>
      </Notice>
    </div>
  )
}
