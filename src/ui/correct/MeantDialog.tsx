// Whom selected words mean.
import { useState } from 'react'
import type { Entity } from '../../domain'
import type { Meant } from '../../state/correcting/entityForm'
import { Dialog } from '../common/Dialog'
import { SaveOrCancel } from '../common/SaveOrCancel'
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
    <Dialog title="Who is meant" onClose={onClose}>
      <form
        className="grid grid-cols-one gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          onSave(value)
        }}
      >
        <q className="block font-serif">{words}</q>
        <MeantField label="These words mean" entities={entities} value={value} asksKind onChange={setValue} />
        <div className="flex flex-wrap gap-2">
          <SaveOrCancel onCancel={onClose} />
        </div>
      </form>
    </Dialog>
  )
}
