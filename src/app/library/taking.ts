// Taking an article out of the library with all that is kept beside it, so that it can be put back.
import type { QueryClient } from '@tanstack/react-query'
import type { ExcludedBlock } from '../../ingest'
import type { LibraryRecord, Saved } from '../../io/library'
import { dropArticle } from '../articleQueries'
import type { Services } from '../services'

/** An article with what was left out of its page. */
export type Taken = { readonly record: LibraryRecord; readonly excluded: readonly ExcludedBlock[] | null }

type Stores = Pick<Services, 'library' | 'excludedBlocks'> & { readonly client: QueryClient }

/** Null where it was not there any more. */
export async function takeArticle(
  { library, excludedBlocks, client }: Stores,
  id: string,
): Promise<Taken | null> {
  // At once, side by side: whoever leaves the page right after has deleted it.
  const [excluded, record] = await Promise.all([excludedBlocks.find(id), library.remove(id)])
  dropArticle(client, id)
  return record && { record, excluded }
}

export async function putArticleBack(
  { library, excludedBlocks, client }: Stores,
  { record, excluded }: Taken,
): Promise<Saved> {
  const { id } = record.entry
  const saved = await library.restore({ records: [record] })
  if (excluded) await excludedBlocks.keep(id, excluded)
  dropArticle(client, id)
  return saved
}
