// A file of results, line by line, as `analyze -o` wrote it; one that is none, or of a newer program, is told as such.
import { createReadStream } from 'node:fs'
import type { Analysis } from '../../domain'
import { type Head, type KeptArticle, type Place, RESULTS_VERSION, type Skipped } from '../archive/result'
import { splitLines } from '../inputs'

export type KeptAnalysis = {
  readonly place: Place
  readonly article: KeptArticle
  readonly analysis: Analysis
}

/** What made the results. Rejects where the file holds none. */
export async function headOf(path: string): Promise<Head> {
  const stream = createReadStream(path)
  try {
    for await (const line of splitLines(stream)) return readHead(path, Buffer.from(line).toString('utf8'))
  } finally {
    stream.destroy()
  }
  throw new Error(`${path} is empty`)
}

function readHead(path: string, line: string): Head {
  const head = parsed(line) as Partial<Head> | null
  if (head?.sourcelight !== 'results')
    throw new Error(`${path} holds no results: \`sourcelight analyze -o FILE\` writes them`)
  if ((head.version ?? 0) > RESULTS_VERSION)
    throw new Error(`${path} was written by a newer Sourcelight (version ${head.version})`)
  return head as Head
}

/** Every article and everything that was skipped, in order. What stands behind a line that is broken off is told. */
export async function* resultsIn(path: string): AsyncGenerator<KeptAnalysis | Skipped> {
  let number = 0
  for await (const line of splitLines(createReadStream(path))) {
    number++
    const text = Buffer.from(line).toString('utf8')
    if (number === 1) readHead(path, text)
    else {
      const result = parsed(text) as KeptAnalysis | Skipped | null
      if (!result?.place)
        throw new Error(`${path}, line ${number}: broken off; \`analyze --resume\` goes on with it`)
      yield result
    }
  }
}

/** What a line of JSON says; null where it is none. */
export function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
