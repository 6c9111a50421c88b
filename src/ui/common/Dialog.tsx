// A modal dialog on the browser's own <dialog>: it keeps focus, closes on Escape and gives focus back.
import { X } from 'lucide-react'
import { type ComponentProps, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Tool } from './Button'

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
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  // Before it leaves the page: a dialog that is no longer there gives no focus back.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog && !dialog.open) {
      dialog.showModal()
      // The browser would begin with “Close”; who opens a form means to fill it in.
      dialog.querySelector<HTMLElement>('input:not([hidden]), textarea, select')?.focus()
    }
    return () => dialog?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop closes; the keyboard has Escape.
    <dialog
      ref={ref}
      className="m-auto max-h-window w-dialog overflow-y-auto rounded-lg border bg-sheet p-6 text-md text-ink shadow-float backdrop:bg-veil"
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) onClose()
      }}
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
