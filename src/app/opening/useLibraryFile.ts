// A file of the library among what is opened: its articles are imported; one that comes alone is shown, those of a comparison side by side.
import { useCallback } from 'react'
import { isLibraryFile } from '../../io/storage/libraryFileHead'
import { useTransfer } from '../library/useTransfer'
import { useNavigation } from '../navigation'
import { useGoToOpened } from './useGoToOpened'

/** Answers whether `file` was such a one, and everything is done. */
export function useLibraryFile(): (file: File) => Promise<boolean> {
  const { importFile } = useTransfer()
  const { go } = useNavigation()
  const goToOpened = useGoToOpened()
  return useCallback(
    async (file) => {
      if (!(await isLibraryFile(file))) return false
      const imported = await importFile(file)
      if (imported?.kind === 'read' && imported.first !== null) {
        if (imported.compare.length > 1) go({ kind: 'compare', ids: imported.compare })
        else if (imported.records === 1 || imported.sample > 0) goToOpened(imported.first)
        else go({ kind: 'library' })
      }
      return true
    },
    [importFile, go, goToOpened],
  )
}
