// How much is kept on this device, how it is carried elsewhere, and the way to be rid of it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { focusMain } from '../../ui/common/main'
import { DeviceStorage } from '../../ui/library/DeviceStorage'
import { carefulHereQuery } from '../articleQueries'
import { useCommands } from '../commands/commands'
import { keys } from '../keys'
import { useMessages } from '../messages'
import { useNavigation } from '../navigation'
import { useServices } from '../services'
import { useUndo } from '../undo/undo'
import { useLibraryNotices } from './useLibrary'
import { useTransfer } from './useTransfer'

export function OnThisDevice() {
  const services = useServices()
  const { library, careful } = services
  const client = useQueryClient()
  const { notify } = useMessages()
  const { base } = useNavigation()
  const { exportAll, importFile } = useTransfer()
  const undoing = useUndo()
  useLibraryNotices()
  useCommands({ 'library.export': { run: () => void exportAll() } })
  const usage = useQuery({ queryKey: keys.usage, queryFn: () => library.usage(), staleTime: 0 })
  const { data: here } = useQuery({ ...carefulHereQuery(services), staleTime: 0 })
  const removal = useMutation({
    mutationFn: () => careful.remove(),
    onSuccess: () => notify('Removed. The careful reading loads it again when you want it.'),
    onError: () => notify('It could not be removed. Load the page again and try once more.'),
    onSettled: () => {
      // Its button goes.
      focusMain({ preventScroll: true })
      return Promise.all(
        [keys.carefulHere, keys.usage].map((queryKey) => client.invalidateQueries({ queryKey })),
      )
    },
  })
  const clearing = useMutation({
    mutationFn: () => library.clear(),
    // At once: what is taken back while it is being deleted would be kept anew.
    onMutate: () => undoing.forget(),
    onSuccess: () => notify('Everything that was kept is deleted.'),
    onError: () => notify('It could not be deleted. Load the page again and try once more.'),
  })
  return (
    <DeviceStorage
      usage={usage.data ?? null}
      careful={here?.kept ? here.bytes : null}
      onRemoveCareful={() => removal.mutate()}
      inExtension={/^[a-z]+-extension:/.test(base)}
      remembers={library.remembers()}
      onRemember={(on) => library.remember(on)}
      onExport={() => void exportAll()}
      onImport={(file) => void importFile(file)}
      onClear={() => clearing.mutate()}
    />
  )
}
