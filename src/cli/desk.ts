// Where a command prints and complains: nothing of an article's may steer a terminal, and a closed pipe is no fault.
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** What a process gives to a command. */
export type Streams = { readonly stdin: Readable; readonly stdout: Writable; readonly stderr: Writable }

export type Desk = {
  readonly stdin: Readable
  readonly stderr: Writable
  /** One line of output; waits where the reader of a pipe does. */
  readonly print: (line: string) => Promise<void>
  /** Says what is wrong with an input; the command goes on, and its exit code will tell. */
  readonly complain: (place: string, why: string) => void
  /** Counts complaints of an earlier run that this one goes on with. */
  readonly recall: (complaints: number) => void
  /** Says what is no fault. */
  readonly note: (words: string) => void
}

/** The output cannot be written: nobody reads it any more, or there is no room for it. */
export class OutputEnded extends Error {
  constructor(readonly code: string | undefined) {
    super(code === 'ENOSPC' ? 'the disk is full' : `the output cannot be written (${code ?? 'unknown'})`)
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are looked for.
const STEERING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u202a-\u202e\u2066-\u2069]/g

/**
 * The text with the characters that would steer a terminal (controls but tab and line end, and those that turn the
 * direction) written as \uXXXX. Inside a JSON string that is the same string.
 */
export const harmless = (text: string): string =>
  text.replace(STEERING, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A desk for one run of the command of this name, and how many complaints there were. */
export function openDesk(
  name: string,
  { stdin, stdout, stderr }: Streams,
): Desk & { readonly complaints: () => number } {
  let complaints = 0
  let ended: OutputEnded | null = null
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    ended = new OutputEnded(error.code)
  })
  stderr.on('error', () => {})
  const note = (words: string) => void stderr.write(`${harmless(`${name}: ${words}`)}\n`)
  return {
    stdin,
    stderr,
    print: async (line) => {
      const goesOn = stdout.write(`${harmless(line)}\n`)
      // Errors of a stream come later than the call that causes them.
      await (goesOn ? new Promise(setImmediate) : once(stdout, 'drain').catch(() => {}))
      if (ended) throw ended
    },
    complain: (place, why) => {
      complaints++
      note(`${place}: ${why}`)
    },
    recall: (earlier) => {
      complaints += earlier
    },
    note,
    complaints: () => complaints,
  }
}
