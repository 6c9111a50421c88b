// Where a passage of background begins and ends.
import { useState } from 'react'
import type { Article, Span } from '../../domain'
import { TextButton } from '../common/Button'
import { FormDialog } from '../common/FormDialog'
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
    <FormDialog
      title="Set background right"
      onSave={() => onSave(value)}
      onClose={onClose}
      beside={<TextButton onClick={onRemove}>This is no background</TextButton>}
    >
      <fieldset aria-label="Which words">
        <WordsPicker article={article} near={at} value={value} onChange={setValue} />
      </fieldset>
    </FormDialog>
  )
}
