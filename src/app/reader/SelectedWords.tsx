// The menu of selected words: those of the commands that are meant for them.
import { SelectionMenu } from '../../ui/reader/SelectionMenu'
import { useCommandTable } from '../commands/commands'

export function SelectedWords() {
  const table = useCommandTable()
  const actions = table
    .ready()
    .filter(({ onSelection }) => onSelection)
    .map(({ id, name }) => ({ id, name, run: () => void table.run(id) }))
  return <SelectionMenu actions={actions} />
}
