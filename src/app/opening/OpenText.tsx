// The dialog for something of one's own, tied to the ways that open it.
import { parsePageAddress } from '../../io/pages'
import { OpenDialog } from '../../ui/open/OpenDialog'
import { useNavigation } from '../navigation'
import { tellNoPage } from './noPage'
import { useOpening } from './useOpening'

type Props = { readonly address: string; readonly onClose: () => void }

export function OpenText({ address, onClose }: Props) {
  const { go } = useNavigation()
  const { openText, openFiles, openAddress } = useOpening()
  const closing =
    <Given extends unknown[]>(act: (...given: Given) => void) =>
    (...given: Given) => {
      onClose()
      act(...given)
    }
  return (
    <OpenDialog
      address={address}
      onOpen={closing(openText)}
      onFiles={closing(openFiles)}
      whyNoAddress={(typed) => (parsePageAddress(typed) ? null : tellNoPage({ kind: 'noAddress' }).reason)}
      onAddress={closing(openAddress)}
      onBookmarklet={closing(() => go({ kind: 'bookmarklet' }))}
      onClose={onClose}
    />
  )
}
