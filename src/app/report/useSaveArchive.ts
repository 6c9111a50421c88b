// One table over all articles of the report, as a file.
import { formatArchiveCsv } from '../../exchange/archive'
import { BYTE_ORDER_MARK } from '../../exchange/csv'
import { useSaveFile } from '../useSaveFile'
import type { Archive } from './readArchive'

export function useSaveArchive({ articles }: Archive): () => void {
  const save = useSaveFile()
  return () => {
    const content = new Blob([BYTE_ORDER_MARK, ...formatArchiveCsv(articles)], { type: 'text/csv' })
    save({ name: 'who-gets-to-speak.csv', content })
  }
}
