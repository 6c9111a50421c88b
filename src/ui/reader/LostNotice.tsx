// What the reader is told where corrections found no place, and the way to them.
import { Button } from '../common/Button'
import { counted } from '../common/counts'
import { Notice } from '../common/Notice'

export function LostNotice({ count, onShow }: { readonly count: number; readonly onShow: () => void }) {
  if (count === 0) return null
  return (
    <div className="column -mt-2 mb-6 print:hidden">
      <Notice data-kind="lost" role="note">
        <span>{counted(count, 'correction')} found no place.</span>
        <Button aria-haspopup="dialog" onPress={onShow}>
          Show…
        </Button>
      </Notice>
    </div>
  )
}
