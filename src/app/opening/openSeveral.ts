// Several files at once: each is read and kept, and it is told which could not be.
import type { Article } from '../../domain'
import type { Opener } from '../../io/opener'
import { isLibraryFile } from '../../io/storage/libraryFileHead'
import { counted } from '../../ui/common/counts'
import { isAnnotationsFile, Refusal, readFile } from './requests'
import type { Opened } from './useKeepOpened'

type Left = { readonly name: string; readonly reason: string }

export type Several = { readonly opened: readonly Opened[]; readonly left: readonly Left[] }

/** One after the other, for each takes a worker and may take much memory. Throws only where the reader cancels. */
export async function readSeveral(
  opener: Opener,
  files: readonly File[],
  signal: AbortSignal,
): Promise<Several> {
  const opened: Opened[] = []
  const left: Left[] = []
  for (const file of files) {
    signal.throwIfAborted()
    const read = await readOne(opener, file, signal)
    if (typeof read === 'string') left.push({ name: file.name, reason: read })
    else opened.push(read)
  }
  return { opened, left }
}

/** The article, or why there is none. */
async function readOne(opener: Opener, file: File, signal: AbortSignal): Promise<Opened | string> {
  if (isAnnotationsFile(file))
    return 'These are annotations, by its name. Import them at the article that they are on.'
  if (await isLibraryFile(file)) return 'This is a library that Sourcelight exported. Open it by itself.'
  try {
    const read = await opener.open(await readFile(file), signal)
    return read.kind === 'refused' ? read.reason : read
  } catch (error) {
    if (signal.aborted) throw error
    return error instanceof Refusal ? error.reason : 'This could not be read.'
  }
}

/** “3 texts are open. 1 file is not:” and each of those with the reason. */
export function tellSeveral(articles: readonly Article[], left: readonly Left[]): readonly string[] {
  const done = articles.length === 0 ? 'Nothing was opened.' : `${counted(articles.length, 'text')} opened.`
  return [done, ...left.map(({ name, reason }) => `“${name}”: ${reason}`)]
}
