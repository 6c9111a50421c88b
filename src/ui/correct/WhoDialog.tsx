// Who says several statements, all at once.
import { useState } from 'react'
import type { Choice, Subject } from '../../state/correcting/choice'
import { FormDialog } from '../common/FormDialog'
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
    <FormDialog title="Set the speaker right" onSave={() => onSave(value)} onClose={onClose}>
      <p className="text-soft">{about}</p>
      <SpeakerField label="Who says it" subject={subject} now={null} value={value} onChange={setValue} />
    </FormDialog>
  )
}
