// What paths name: files, folders with all that lies in them, patterns; always in the same order.
import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { whyUnopened } from '../inputs'

/** Standard input, where a path could stand. */
export const STDIN = '-'

export type Found =
  | { readonly path: string; readonly bytes: number }
  | { readonly path: string; readonly unreadable: string }

/** What lies in folders of saved pages beside the pages, and is no text: it is passed over without a word. */
const BESIDE =
  /\.(png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|css|m?js|map|woff2?|ttf|otf|eot|mp[34]|m4a|wav|ogg|webm|mov|avi|zip|csv|tsv|parquet|xlsx?|sqlite|db|lock|ini|part|download)$/i

/** The folder into which browsers put what belongs to a saved page. */
const PARTS_OF_A_PAGE = /^(.+)(_files|_fichiers|-Dateien|_archivos|_bestanden|\.files)$/

/** Every file that the paths name, folders gone through by name; a path that names none is told of. */
export async function* filesOf(paths: readonly string[]): AsyncGenerator<Found> {
  for (const path of paths) {
    if (path === STDIN) yield { path, bytes: 0 }
    else if (!existsSync(path) && isDynamicPattern(path)) yield* matching(path)
    else yield* under(path)
  }
}

async function* matching(pattern: string): AsyncGenerator<Found> {
  const paths = await glob(pattern, { onlyFiles: true, dot: false, expandDirectories: false })
  if (paths.length === 0) yield { path: pattern, unreadable: 'no file matches this pattern' }
  for (const path of paths.sort(byCode)) yield* under(path)
}

async function* under(path: string): AsyncGenerator<Found> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) yield* inFolder(path)
    else yield { path, bytes: found.size }
  } catch (error) {
    yield { path, unreadable: whyUnopened(error) }
  }
}

async function* inFolder(folder: string): AsyncGenerator<Found> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = new Set(entries.map(({ name }) => name))
  for (const entry of entries.sort((a, b) => byCode(a.name, b.name))) {
    if (entry.name.startsWith('.') || BESIDE.test(entry.name)) continue
    if (entry.isDirectory() && belongsToPage(entry.name, names)) continue
    // A link could lead in a circle: what it leads to is read where it lies, or where it is named.
    if (entry.isDirectory() || entry.isFile()) yield* under(join(folder, entry.name))
  }
}

function belongsToPage(name: string, beside: ReadonlySet<string>): boolean {
  const page = PARTS_OF_A_PAGE.exec(name)?.[1]
  return page !== undefined && (beside.has(`${page}.html`) || beside.has(`${page}.htm`))
}

/** By code unit: the same on every machine, whatever its language. */
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
