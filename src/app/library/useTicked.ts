// The articles that are ticked in the library, to be laid side by side.
import { useCallback, useState } from 'react'
import { MOST_COMPARED } from '../../state'

/** `first` are ticked from the start; null while nobody is choosing. */
export function useTicked(first: readonly string[] | null) {
  /** In the order in which they were ticked. */
  const [ticked, setTicked] = useState(first)
  const toggle = useCallback(
    (id: string) =>
      setTicked((before) =>
        before?.includes(id) ? before.filter((one) => one !== id) : [...(before ?? []), id],
      ),
    [],
  )
  return {
    ticked,
    isFull: (ticked?.length ?? 0) >= MOST_COMPARED,
    begin: () => setTicked([]),
    end: () => setTicked(null),
    toggle,
  }
}
