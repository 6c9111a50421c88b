// Single keys: silent while somebody types, while a dialog is open, with a modifier held, or switched off.
import { useEffect, useRef } from 'react'

const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'

/** Runs the handler of a pressed key, wherever the focus is. */
export function useShortcuts(on: boolean, handlers: Readonly<Record<string, () => void>>): void {
  const latest = useRef(handlers)
  latest.current = handlers
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return
      const at = event.target instanceof Element ? event.target : null
      if (at?.closest(TYPING) || document.querySelector('dialog[open]')) return
      const run = latest.current[event.key]
      if (!run) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])
}
