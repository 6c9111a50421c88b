// What help says of the commands: every one of them by group, with the keys that do something on this keyboard.
import { COMMAND_GROUPS, COMMANDS, tellChord } from '../../state'
import type { HelpGroup } from '../../ui/settings/HelpDialog'
import { isApple } from './platform'
import { useKeysOf } from './useHints'

export function useHelp(): readonly HelpGroup[] {
  const keysOf = useKeysOf()
  return COMMAND_GROUPS.map((name) => ({
    name,
    commands: COMMANDS.filter(({ group }) => group === name).map(({ id, name, says }) => ({
      id,
      name,
      says,
      keys: keysOf(id).map((chord) => tellChord(chord, isApple())),
    })),
  }))
}
