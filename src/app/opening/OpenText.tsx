// The dialog for a text of one's own, tied to the way that opens it.
import { OpenDialog } from '../../ui/open/OpenDialog'
import { useOpening } from './opening'

export function OpenText({ onClose }: { readonly onClose: () => void }) {
  const { openText, openFile } = useOpening()
  return (
    <OpenDialog
      onOpen={(text, title) => {
        onClose()
        openText(text, title)
      }}
      onFile={(file) => {
        onClose()
        openFile(file)
      }}
      onClose={onClose}
    />
  )
}
