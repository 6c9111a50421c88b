// The commands that every page has, whatever stands on it.
import { TEXT_SIZES } from '../../state'
import { useNavigation } from '../navigation'
import { useOpening } from '../opening/useOpening'
import { useSettings } from '../settings/settings'
import { useCommands } from './commands'

export function PageCommands() {
  const { route, go } = useNavigation()
  const { ask } = useOpening()
  const { settings, change } = useSettings()
  const sizeBeside = (by: 1 | -1) => TEXT_SIZES[TEXT_SIZES.indexOf(settings.text) + by]
  const resize = (by: 1 | -1) => ({
    run: () => {
      const text = sizeBeside(by)
      if (text) change({ text })
    },
    when: () => sizeBeside(by) !== undefined,
  })
  useCommands({
    library: { run: () => go({ kind: 'library' }), when: () => route.kind !== 'library' },
    open: { run: () => ask() },
    'text.larger': resize(1),
    'text.smaller': resize(-1),
  })
  return null
}
