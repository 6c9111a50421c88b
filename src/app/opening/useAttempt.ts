// One attempt at a time to open or import something: said when it takes long, ended at any time, told when it fails.
import { useCallback, useRef, useState } from 'react'
import type { OpeningState } from '../../ui/open/OpeningStatus'
import { Refusal } from './requests'

/** Gives what is to be done with what came of it; throws Refusal where nothing did. */
type Work = (signal: AbortSignal) => Promise<() => Promise<void>>

/** What is said where it fails, and the way to try once more. */
type Failing = { readonly title?: string; readonly again?: () => void }

export type Attempt = (label: string, work: Work, failing?: Failing) => Promise<void>

/** What takes longer than this shows that it is at work, in milliseconds. */
const SHOW_AFTER = 500

export const CANNOT_OPEN = 'This cannot be opened'
const UNREADABLE = 'This could not be read. Perhaps it was moved, or is not on this device.'

export function useAttempt() {
  /** What the reader is told of it; null where that is nothing. */
  const [state, setState] = useState<OpeningState | null>(null)
  const running = useRef<AbortController | null>(null)

  const attempt: Attempt = useCallback(async (label, work, { title = CANNOT_OPEN, again } = {}) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    const timer = setTimeout(() => setState({ kind: 'busy', label }), SHOW_AFTER)
    // Work that does not hear of its end would show itself afterwards, and nothing would take that away.
    signal.addEventListener('abort', () => clearTimeout(timer))
    try {
      const finish = await work(signal)
      // What is shown now no longer needs to be waited for, however long keeping it takes.
      clearTimeout(timer)
      if (!signal.aborted) await finish()
    } catch (error) {
      if (signal.aborted) return
      const { reason, bookmarklet } = error instanceof Refusal ? error : new Refusal(UNREADABLE)
      setState({ kind: 'refused', title, reason, bookmarklet, instead: null, again: again ?? null })
    } finally {
      clearTimeout(timer)
    }
  }, [])
  const close = useCallback(() => {
    running.current?.abort()
    setState(null)
  }, [])
  return { state, setState, attempt, close }
}
