// Zips that are the same bytes whenever they are made of the same files.
import { readFileSync, writeFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { zipSync } from 'fflate'
import { filesIn } from './filesIn'

/** Zip has no earlier date. */
const NO_DATE = new Date('1980-01-01T00:00:00')

/**
 * Packs `folder` into the file `zip`, under the name `as` (as it is where that is empty), with `more` files by path.
 * Answers how many bytes it has.
 */
export function writeZip(
  zip: string,
  folder: string,
  as = '',
  more: Readonly<Record<string, string>> = {},
): number {
  const text = new TextEncoder()
  const entries: [string, Uint8Array][] = [
    ...filesIn(folder).map((path): [string, Uint8Array] => [
      [...(as ? [as] : []), ...relative(folder, path).split(sep)].join('/'),
      new Uint8Array(readFileSync(path)),
    ]),
    ...Object.entries(more).map(([path, words]): [string, Uint8Array] => [path, text.encode(words)]),
  ]
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  const bytes = zipSync(Object.fromEntries(entries), { level: 9, mtime: NO_DATE })
  writeFileSync(zip, bytes)
  return bytes.length
}
