// What the reader is told where a second way of reading the page found much more in it, and the way to have that.
import { Button } from '../common/Button'
import { counted } from '../common/counts'
import { Notice } from '../common/Notice'

type Props = { readonly words: number; readonly onShow: () => void }

export function OthersNotice({ words, onShow }: Props) {
  if (words === 0) return null
  return (
    <div className="column -mt-2 mb-6 print:hidden">
      <Notice data-kind="others" role="note">
        <span>
          A second way of reading this page takes {counted(words, 'more word')} for the article.{' '}
          <Button onPress={onShow}>Show them, too</Button>
        </span>
      </Notice>
    </div>
  )
}
