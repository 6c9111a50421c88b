// Where an output that was broken off goes on: behind the last document that is whole in it.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { splitLines } from '../inputs'
import { numberIn, type Place } from './result'

/** How far an output got. */
export type Reached = {
  /** Its first line, as far as it was written; empty where nothing was. */
  readonly first: string
  /** The same where it is no document's, and says what made the output. */
  readonly head: string | null
  /** The last document that is done. */
  readonly last: Place | null
  /** What could not be read of those that are done. */
  readonly skipped: number
  /** What of the file is whole. */
  readonly bytes: number
}

/**
 * How far the output got, if there is any. The lines of the last document do not count: some of them may be missing,
 * and a line may be half written.
 */
export async function reachedIn(path: string): Promise<Reached | null> {
  if (!(await stat(path).catch(() => null))) return null
  let head: string | null = null
  let first = ''
  let before = { last: null as string | null, skipped: 0, bytes: 0 }
  let now = before
  let number = 0
  let bytes = 0
  for await (const line of splitLines(createReadStream(path))) {
    const text = Buffer.from(line).toString('utf8')
    const found = numberIn(text)
    if (bytes === 0) first = text
    if (found === null && bytes > 0) break
    if (found === null) head = text
    else {
      if (found !== number) before = { ...now, bytes }
      number = found
      now = { ...now, last: text, skipped: now.skipped + Number(SKIPPED.test(text)) }
    }
    bytes += line.length + 1
  }
  return { first, head, ...before, last: before.last === null ? null : placeIn(before.last) }
}

const SKIPPED = /^\{"place":\{[^}]*\},"skipped":/

const placeIn = (line: string): Place => (JSON.parse(line) as { place: Place }).place
