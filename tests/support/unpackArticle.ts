// The article alone of what a link carries.
import type { Article } from '../../src/domain'
import { unpack } from '../../src/ingest/link/packedArticle'

export const unpackArticle = async (text: string): Promise<Article | null> =>
  (await unpack(text))?.article ?? null
