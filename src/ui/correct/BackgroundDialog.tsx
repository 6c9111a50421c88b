// Where a passage of background begins and ends.
import { useState } from 'react'
import type { Article, Span } from '../../domain'
import { TextButton } from '../common/Button'
import { Dialog } from '../common/Dialog'
import { SaveOrCancel } from '../common/SaveOrCancel'
import { WordsPicker } from './WordsPicker'

type Props = {
  readonly article: Pick<Article, 'text' | 'blocks'>
  readonly at: Span
  readonly onSave: (at: Span) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

export function BackgroundDialog({ article, at, onSave, onRemove, onClose }: Props) {
  const [value, setValue] = useState(at)
  return (
    <Dialog title="Set background right" onClose={onClose}>
      <form
        className="grid grid-cols-one gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          onSave(value)
        }}
      >
        <fieldset aria-label="Which words">
          <WordsPicker article={article} near={at} value={value} onChange={setValue} />
        </fieldset>
        <div className="flex flex-wrap gap-2">
          <SaveOrCancel onCancel={onClose} />
          <TextButton onClick={onRemove}>This is no background</TextButton>
        </div>
      </form>
    </Dialog>
  )
}
