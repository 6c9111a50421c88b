// Keys that give commands: silent while somebody types, while a dialog is open, and, for single keys, where they are switched off.
import { useEffect } from 'react'
import { COMMANDS, isPressed, isSingle, type Scope } from '../../state'
import { isApple } from './platform'
import type { CommandTable } from './table'

/** What is typed into, or heeds letters itself. */
const TYPING =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="file"]), textarea, select, [contenteditable]:not([contenteditable="false"])'

/** Where the focus must be for the keys of a scope that is not bound by being on screen alone. */
const WITHIN: Partial<Readonly<Record<Scope, string>>> = { highlight: 'mark[data-targets]' }

export function useCommandKeys(table: CommandTable, singleKeys: boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const at = event.target instanceof Element ? event.target : null
      if (at?.closest(TYPING) || document.querySelector('dialog[open]')) return
      const wanted = COMMANDS.filter(
        ({ keys, scope, repeats }) =>
          keys.some((chord) => (singleKeys || !isSingle(chord)) && isPressed(chord, event, isApple())) &&
          (repeats || !event.repeat) &&
          (!WITHIN[scope] || at?.closest(WITHIN[scope])),
      )
      if (wanted.some(({ id }) => table.run(id))) event.preventDefault()
      else table.expect(wanted.map(({ id }) => id))
    }
    const leaving = new AbortController()
    const { signal } = leaving
    document.addEventListener('keydown', press, { signal })
    document.addEventListener('pointerdown', table.forget, { capture: true, signal })
    return () => leaving.abort()
  }, [table, singleKeys])
}
