// Where results are written: a file, of which what is whole stays, or standard output; each piece is out before the next.
import { existsSync } from 'node:fs'
import { open, truncate } from 'node:fs/promises'
import type { Desk } from '../desk'
import { OutputEnded } from '../desk'

/** Standard output, where a path could stand. */
export const STDOUT = '-'

export type Output = {
  readonly write: (text: string) => Promise<void>
  /** When nothing is half written. */
  readonly settled: () => Promise<void>
  readonly close: () => Promise<void>
}

export type Mode =
  | { readonly kind: 'new' }
  | { readonly kind: 'overwrite' }
  /** Goes on behind so many bytes. */
  | { readonly kind: 'behind'; readonly bytes: number }

export async function openOutput(desk: Desk, path: string, mode: Mode): Promise<Output> {
  if (path === STDOUT) {
    const write = (text: string) => (text === '' ? Promise.resolve() : desk.print(text.replace(/\n$/, '')))
    return { write, settled: async () => {}, close: async () => {} }
  }
  if (mode.kind === 'new' && existsSync(path))
    throw new Error(`${path} is there already: --resume goes on with it, --overwrite begins it anew`)
  if (mode.kind === 'behind') await truncate(path, mode.bytes)
  const file = await open(path, mode.kind === 'behind' ? 'a' : 'w')
  let last: Promise<void> = Promise.resolve()
  return {
    write: (text) => {
      last = file.appendFile(text).catch((error: NodeJS.ErrnoException) => {
        throw new OutputEnded(error.code)
      })
      return last
    },
    settled: () => last.catch(() => {}),
    close: () => file.close(),
  }
}
