// A modal <dialog> for as long as it is mounted: it gives the focus back, also where what it was opened from has gone meanwhile.
import { type MouseEvent, type RefObject, type SyntheticEvent, useLayoutEffect, useRef } from 'react'
import { focusInPlaceOf } from './main'

type Modal = {
  readonly ref: RefObject<HTMLDialogElement | null>
  readonly onCancel: (event: SyntheticEvent<HTMLDialogElement>) => void
  readonly onClose: (event: SyntheticEvent<HTMLDialogElement>) => void
  readonly onClick: (event: MouseEvent<HTMLDialogElement>) => void
}

/** What a <dialog> is given; `first` finds what has the focus to begin with, where that is not its first button. */
export function useModal(onClose: () => void, first: string): Modal {
  const ref = useRef<HTMLDialogElement>(null)
  // Before it leaves the page: a dialog that is no longer there gives no focus back.
  useLayoutEffect(() => {
    const dialog = ref.current
    const from = document.activeElement
    if (dialog && !dialog.open) {
      dialog.showModal()
      dialog.querySelector<HTMLElement>(first)?.focus()
    }
    return () => {
      dialog?.close()
      if (from && !from.isConnected) focusInPlaceOf(from)
    }
  }, [first])
  return {
    ref,
    // Escape: heard at once, for what a reader does next is no longer meant for it. A field for files cancels too.
    onCancel: ({ target, currentTarget }) => {
      if (target === currentTarget) onClose()
    },
    // The browser tells later that it was closed: by then another may be open, which nobody closed.
    onClose: ({ currentTarget }) => {
      if (currentTarget.isConnected) onClose()
    },
    // On the backdrop.
    onClick: ({ target }) => {
      if (target === ref.current) onClose()
    },
  }
}
