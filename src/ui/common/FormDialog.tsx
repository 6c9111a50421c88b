// A form in a dialog of its own, which ends with “Save” and “Cancel”.
import type { FormEvent, ReactNode, Ref } from 'react'
import { Dialog } from './Dialog'
import { SaveOrCancel } from './SaveOrCancel'

type Props = {
  readonly title: string
  readonly ref?: Ref<HTMLFormElement>
  readonly onSave: () => void
  readonly onClose: () => void
  readonly children: ReactNode
  /** What else can be done, behind “Cancel”. */
  readonly beside?: ReactNode
}

export function FormDialog({ title, ref, onSave, onClose, children, beside }: Props) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form ref={ref} onSubmit={submit} className="grid grid-cols-one gap-4">
        {children}
        <div className="flex flex-wrap gap-2">
          <SaveOrCancel onCancel={onClose} />
          {beside}
        </div>
      </form>
    </Dialog>
  )
}
