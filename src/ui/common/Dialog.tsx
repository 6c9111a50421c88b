// A modal dialog on the browser's own <dialog>: it keeps focus, closes on Escape and gives focus back.
import { X } from 'lucide-react'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { Tool } from './Button'
import { useModal } from './useModal'

type Props = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Several things to do in one dialog, each parted from the one before. */
export function Ways(props: Omit<ComponentProps<'div'>, 'className'>) {
  return <div {...props} className="grid grid-cols-one gap-6 *:not-first:border-t *:not-first:pt-6" />
}

/** Shown while it is mounted. */
export function Dialog({ title, onClose, children }: Props) {
  const id = useId()
  // The browser would begin with “Close”; who opens a form means to fill it in.
  const modal = useModal(onClose, 'input:not([hidden]), textarea, select')
  return (
    <dialog
      {...modal}
      className="m-auto max-h-window w-dialog overflow-y-auto rounded-lg border bg-sheet p-6 text-md text-ink shadow-float backdrop:bg-veil"
      aria-labelledby={id}
    >
      <div className="mb-4 flex items-start justify-between gap-4">
        <h2 id={id} className="font-serif text-2xl font-bold">
          {title}
        </h2>
        <Tool aria-label="Close" onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </Tool>
      </div>
      {children}
    </dialog>
  )
}
