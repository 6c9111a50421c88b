// Export and import of the library, with a word on how it went.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Import } from '../../io/libraryTransfer'
import { counted } from '../../ui/common/counts'
import { lookAgain } from '../articleQueries'
import { useMessages } from '../messages'
import { useServices } from '../services'
import { useSaveFile } from '../useSaveFile'

/** What reads and writes files of the library: fetched when there is one. */
const transfer = () => import('../../io/libraryTransfer')

export function useTransfer() {
  const { library, articles } = useServices()
  const { notify } = useMessages()
  const client = useQueryClient()
  const saveFile = useSaveFile()
  const exportAll = useCallback(async () => {
    try {
      const now = new Date()
      const { exportLibrary } = await transfer()
      saveFile({
        name: `sourcelight-library-${now.toISOString().slice(0, 10)}.jsonl`,
        content: await exportLibrary(library, now),
      })
    } catch {
      notify('The library could not be read, so nothing was exported. Load the page again and try once more.')
    }
  }, [library, notify, saveFile])
  /** Null where the file could not be read to its end; the reader is told how it went. */
  const importFile = useCallback(
    async (file: Blob): Promise<Import | null> => {
      notify('Reading the file…')
      try {
        const { importLibrary } = await transfer()
        const imported = await importLibrary(library, file, articles)
        void lookAgain(client)
        notify(wordsOf(imported))
        return imported
      } catch {
        notify(
          'The file could not be read to its end. What was read is kept; the library is as it was otherwise.',
        )
        return null
      }
    },
    [library, articles, notify, client],
  )
  return { exportAll, importFile }
}

function wordsOf(imported: Import): string {
  switch (imported.kind) {
    case 'notALibrary':
      return 'This is no library that Sourcelight exported. To read an article from a file, press Open….'
    case 'unknownVersion':
      return 'A newer version of Sourcelight wrote this file. Load this page again to get the newer version, then import.'
    case 'read':
      return [
        `${counted(imported.records, 'text')} imported.`,
        imported.sample > 0 &&
          `${counted(imported.sample, 'statement')} in them were drawn to be checked: U leads from one to the next.`,
        imported.unreadable > 0 && `${imported.unreadable} could not be read and were left out.`,
        imported.why === 'full' &&
          'There was no room for the rest: delete what you no longer need, then import again.',
        imported.why !== null && imported.why !== 'full' && 'They hold only until the page closes.',
        imported.why === null && !imported.whole && 'The file goes on, but no more is read of one file.',
      ]
        .filter(Boolean)
        .join(' ')
  }
}
