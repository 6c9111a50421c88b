// Results that pupils saved, as they are opened together: in memory and nowhere else, for names stand in them.
import { queryOptions } from '@tanstack/react-query'
import {
  isResultHead,
  LARGEST_RESULT,
  type PracticeResult,
  readPracticeResult,
} from '../../exchange/practiceResult'
import { counted } from '../../ui/common/counts'
import { keys } from '../keys'

/** Results that are looked at together at most. */
const MOST_RESULTS = 200

export const resultsQuery = queryOptions({
  queryKey: keys.results,
  queryFn: (): readonly PracticeResult[] => [],
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
})

type ResultsRead = {
  /** Those of before and the new ones. */
  readonly results: readonly PracticeResult[]
  /** What came of it: how many, and of each file that was left out why. */
  readonly words: readonly string[]
}

/** Bytes by which a result is known. */
const HEAD = 64

/** Which of these files are results; one that cannot be read is none. */
export async function resultsAmong(files: readonly File[]): Promise<readonly File[]> {
  const heads = await Promise.all(
    files.map((file) =>
      file
        .slice(0, HEAD)
        .text()
        .catch(() => ''),
    ),
  )
  return files.filter((_, i) => isResultHead(heads[i] ?? ''))
}

/** Reads results, and puts them beside those that are there; the same one twice is one. */
export async function readResults(
  before: readonly PracticeResult[],
  files: readonly File[],
): Promise<ResultsRead> {
  const all = new Map(before.map((one) => [JSON.stringify(one), one]))
  const left: string[] = []
  let unread = 0
  for (const file of files) {
    const read = await readOne(file)
    if (typeof read === 'string') left.push(`“${file.name}”: ${read}`)
    else if (all.size >= MOST_RESULTS && !all.has(JSON.stringify(read)))
      left.push(`“${file.name}”: ${MOST_RESULTS} results are open; more are not looked at together.`)
    else {
      all.set(JSON.stringify(read), read)
      unread += read.unread
    }
  }
  const done = files.length - left.length
  return {
    results: [...all.values()],
    words: [
      done === 0 ? 'No result was opened.' : `${counted(done, 'result')} opened.`,
      ...(unread > 0 ? [`${counted(unread, 'mark')} in them could not be understood.`] : []),
      ...left,
    ],
  }
}

/** The result, or why there is none. */
async function readOne(file: File): Promise<PracticeResult | string> {
  if (file.size > LARGEST_RESULT) return 'It is too long for a result of practice.'
  const text = await file.text().catch(() => null)
  if (text === null) return 'It could not be read.'
  const read = readPracticeResult(text)
  return read.kind === 'read' ? read.result : read.reason
}
