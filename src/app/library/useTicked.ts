// The articles that are ticked in the library, to be laid side by side.
import { useCallback, useState } from 'react'
import { MOST_COMPARED } from '../../state'

export function useTicked() {
  /** In the order in which they were ticked; null while nobody is choosing. */
  const [ticked, setTicked] = useState<readonly string[] | null>(null)
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
