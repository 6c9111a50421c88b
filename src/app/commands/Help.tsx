// Help over the commands and the keys of this keyboard; fetched when it is wanted.
import { COMMAND_GROUPS, COMMANDS, TOUR, tellChord } from '../../state'
import { HelpDialog } from '../../ui/settings/HelpDialog'
import { useNavigation } from '../navigation'
import { isApple } from './platform'
import { useKeysOf } from './useHints'

export function Help({ onClose }: { readonly onClose: () => void }) {
  const keysOf = useKeysOf()
  const { go } = useNavigation()
  const tour = () => {
    onClose()
    go({ kind: 'article', id: TOUR })
  }
  const groups = COMMAND_GROUPS.map((name) => ({
    name,
    commands: COMMANDS.filter(({ group }) => group === name).map(({ id, name, says }) => ({
      id,
      name,
      says,
      keys: keysOf(id).map((chord) => tellChord(chord, isApple())),
    })),
  }))
  return <HelpDialog groups={groups} onTour={tour} onClose={onClose} />
}
