// The undo stack in the app: given by key and palette, entered by the article that is read, emptied when everything is deleted.
import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react'
import { useCommands } from '../commands/commands'
import { useMessages } from '../messages'
import { type Undoing, undoing } from './undoing'

const UndoContext = createContext<Undoing | null>(null)

export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const { notify } = useMessages()
  const [stack] = useState(() => undoing(notify))
  const named = (word: string, label: string | undefined) => (label ? `${word}: ${label}` : word)
  useCommands({
    undo: {
      run: stack.undo,
      when: () => stack.next().undo !== null,
      name: () => named('Undo', stack.next().undo?.label),
    },
    redo: {
      run: stack.redo,
      when: () => stack.next().redo !== null,
      name: () => named('Redo', stack.next().redo?.label),
    },
  })
  return <UndoContext value={stack}>{children}</UndoContext>
}

export function useUndo(): Undoing {
  const stack = useContext(UndoContext)
  if (!stack) throw new Error('no undo stack around')
  return stack
}

/** While it is read, what was done to this article can be taken back. */
export function useUndoWithin(article: string): void {
  const { enter } = useUndo()
  useLayoutEffect(() => {
    enter(article)
    return () => enter(null)
  }, [enter, article])
}
