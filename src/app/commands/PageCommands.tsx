// The commands that every page has, whatever stands on it, and their dialogs: one stays open when another page takes the place of this one.
import { useState } from 'react'
import { EVERYTHING, TEXT_SIZES } from '../../state'
import { fetchedPart } from '../fetchedPart'
import { useNavigation } from '../navigation'
import { useOpening } from '../opening/useOpening'
import { useSettings } from '../settings/settings'
import { useCommands } from './commands'

const SettingsDialog = fetchedPart(
  async () => (await import('../../ui/settings/SettingsDialog')).SettingsDialog,
)
const Help = fetchedPart(async () => (await import('./Help')).Help)

export function PageCommands() {
  const [opened, setOpened] = useState<'settings' | 'help' | null>(null)
  const close = () => setOpened(null)
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
    report: { run: () => go({ kind: 'report', asked: EVERYTHING }), when: () => route.kind !== 'report' },
    open: { run: () => ask() },
    help: { run: () => setOpened('help') },
    settings: { run: () => setOpened('settings') },
    'text.larger': resize(1),
    'text.smaller': resize(-1),
  })
  if (opened === 'settings') return <SettingsDialog settings={settings} onChange={change} onClose={close} />
  return opened === 'help' ? <Help onClose={close} /> : null
}
