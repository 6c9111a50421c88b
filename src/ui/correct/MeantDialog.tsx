// Whom words mean: those that were selected, or those that are picked here.
import { useState } from 'react'
import { type Article, type Entity, type Span, textOf } from '../../domain'
import type { Meant } from '../../state/correcting/entityForm'
import { FormDialog } from '../common/FormDialog'
import { MeantField } from './MeantField'
import { WordsPicker } from './WordsPicker'

type Props = {
  readonly article: Pick<Article, 'text' | 'blocks'>
  readonly at: Span
  /** Whether the words are to be picked. */
  readonly picked: boolean
  readonly entities: readonly Entity[]
  /** Whom words mean now, or may mean. */
  readonly meantAt: (at: Span) => Meant
  readonly onSave: (at: Span, meant: Meant) => void
  readonly onClose: () => void
}

export function MeantDialog({ article, at: given, picked, entities, meantAt, onSave, onClose }: Props) {
  const [at, setAt] = useState(given)
  const [value, setValue] = useState(() => meantAt(given))
  const pick = (next: Span) => {
    setAt(next)
    setValue(meantAt(next))
  }
  return (
    <FormDialog title="Who is meant" onSave={() => onSave(at, value)} onClose={onClose}>
      {picked ? (
        <fieldset aria-label="Which words">
          <WordsPicker article={article} near={at} value={at} onChange={pick} />
        </fieldset>
      ) : (
        <q className="block font-serif">{textOf(article.text, at)}</q>
      )}
      <MeantField label="These words mean" entities={entities} value={value} asksKind onChange={setValue} />
    </FormDialog>
  )
}
