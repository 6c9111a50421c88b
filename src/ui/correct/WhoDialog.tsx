// Who says several statements, all at once.
import { useState } from 'react'
import type { Choice, Subject } from '../../state/correcting/choice'
import { Dialog } from '../common/Dialog'
import { SaveOrCancel } from '../common/SaveOrCancel'
import { SpeakerField } from './SpeakerField'

type Props = {
  readonly subject: Subject
  /** What it is about: “3 statements by A port worker”. */
  readonly about: string
  readonly speaker: Choice
  readonly onSave: (speaker: Choice) => void
  readonly onClose: () => void
}

export function WhoDialog({ subject, about, speaker, onSave, onClose }: Props) {
  const [value, setValue] = useState(speaker)
  return (
    <Dialog title="Set the speaker right" onClose={onClose}>
      <form
        className="grid grid-cols-one gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          onSave(value)
        }}
      >
        <p className="text-soft">{about}</p>
        <SpeakerField label="Who says it" subject={subject} now={null} value={value} onChange={setValue} />
        <div className="flex flex-wrap gap-2">
          <SaveOrCancel onCancel={onClose} />
        </div>
      </form>
    </Dialog>
  )
}
