// What a command's button says of itself: its name with its key, for the eye and for screen readers.
import { useCallback } from 'react'
import { ariaChord, type CommandId, commandOf, isSingle, tellChord } from '../../state'
import { useSettings } from '../settings/settings'
import { useIsServed } from '../useIsServed'
import { isApple } from './platform'

/** Attributes of a button. */
type Hint = { readonly title: string; readonly 'aria-keyshortcuts'?: string }

/** The keys of a command that do something under the reader's settings. */
export function useKeysOf(): (id: CommandId) => readonly string[] {
  const { keys: singleKeys } = useSettings().settings
  return useCallback(
    (id) => commandOf(id).keys.filter((chord) => singleKeys || !isSingle(chord)),
    [singleKeys],
  )
}

export function useHints(): (id: CommandId) => Hint {
  const keysOf = useKeysOf()
  const isServed = useIsServed()
  return useCallback(
    (id) => {
      const apple = !isServed && isApple()
      const { name } = commandOf(id)
      const keys = keysOf(id)
      const [first] = keys
      if (first === undefined) return { title: name }
      return {
        title: `${name} (${tellChord(first, apple)})`,
        'aria-keyshortcuts': keys.map((chord) => ariaChord(chord, apple)).join(' '),
      }
    },
    [keysOf, isServed],
  )
}
