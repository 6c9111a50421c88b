// A change to what is kept, as a mutation with a way back: done, said, and entered in the app's one undo stack.
import { useMutation } from '@tanstack/react-query'
import { useMessages } from '../messages'
import { useUndo } from './undo'

/** What came of it: the words that tell what holds now. */
type Changed = {
  readonly words: string
  /** False where there is nothing to take back. */
  readonly undoable?: boolean
  /** Whether it stands there to be seen, so that it is only announced. */
  readonly seen?: boolean
}

export type Change = {
  /** In words, so that “Undo: …” can be read. */
  readonly label: string
  /** The article that it is about, where it can be taken back only there. */
  readonly scope: string | null
  /** Null where there was nothing to do. */
  readonly apply: () => Promise<Changed | null>
  readonly revert: () => Promise<string>
  /** What is said where it failed. */
  readonly failed?: string
}

/** Makes changes; resolves when one is done, or was said to have failed. */
export function useChange(): (change: Change) => Promise<void> {
  const { announce, notify } = useMessages()
  const undoing = useUndo()
  const { mutateAsync } = useMutation({
    mutationFn: (change: Change) => change.apply(),
    onSuccess: (changed, { label, scope, apply, revert }) => {
      if (changed === null) return
      const { words, undoable = true, seen = false } = changed
      const redo = async () => (await apply())?.words ?? words
      const offer = undoable ? undoing.did({ label, scope, undo: revert, redo }) : undefined
      if (seen) announce(words)
      else notify(words, offer)
    },
    onError: (_error, { label, failed }) =>
      notify(failed ?? `This could not be done: ${label}. Load the page again and try once more.`),
  })
  return (change) => {
    const work = mutateAsync(change).then(
      () => {},
      () => {},
    )
    undoing.begin(change, work)
    return work
  }
}
