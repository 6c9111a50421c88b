// Whom selected words mean.
import { useState } from 'react'
import type { Entity } from '../../domain'
import type { Meant } from '../../state/correcting/entityForm'
import { FormDialog } from '../common/FormDialog'
import { MeantField } from './MeantField'

type Props = {
  readonly words: string
  readonly entities: readonly Entity[]
  /** Whom they mean now, or may mean. */
  readonly meant: Meant
  readonly onSave: (meant: Meant) => void
  readonly onClose: () => void
}

export function MeantDialog({ words, entities, meant, onSave, onClose }: Props) {
  const [value, setValue] = useState(meant)
  return (
    <FormDialog title="Who is meant" onSave={() => onSave(value)} onClose={onClose}>
      <q className="block font-serif">{words}</q>
      <MeantField label="These words mean" entities={entities} value={value} asksKind onChange={setValue} />
    </FormDialog>
  )
}
