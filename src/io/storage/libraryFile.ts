// The library as one file: a line that says what it is, then one JSON line for every record.
import { countBySpaces } from '../../domain'
import { idOf } from '../../ingest/articleFromText'
import type { LibraryContents, LibraryRecord } from '../library'
import { FORMAT, parsed } from './libraryFileHead'
import { heldParts } from './parts'
import { isTooDeep, printed } from './printed'
import { type Checked, checked, foundOf } from './quarantine'

/** What a line of a file turned out to be. */
export type FileLine =
  /** Of a record, what is damaged goes the way of what was set aside. */
  | { readonly kind: 'record'; readonly record: LibraryRecord; readonly damaged: unknown }
  /** Under a name that is no hash: what was noted of an article that ships with the reader, if one of that name does. */
  | { readonly kind: 'noted'; readonly record: LibraryRecord; readonly damaged: unknown }
  /** Was set aside by the library that wrote the file. */
  | { readonly kind: 'damaged'; readonly value: unknown }
  | { readonly kind: 'unreadable' }

/** Every line of the file, each with its line break; `compare` are articles that it lays side by side. */
export function* formatLibrary(
  { records, quarantined }: LibraryContents,
  now: Date,
  compare: readonly string[] = [],
): Generator<string> {
  const side = compare.length > 0 ? { compare } : {}
  yield line({ sourcelight: 'library', version: FORMAT, exported: now.toISOString(), ...side })
  for (const { entry, article, ...parts } of records) yield line({ entry, article, ...heldParts(parts) })
  // What a damaged record holds may be nothing that JSON knows.
  for (const damaged of quarantined) yield `{"damaged":${printed(damaged)}}\n`
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`

/** One's own text is named by its hash: a file cannot pass off a text under another's name. */
export function parseLine(text: string): FileLine {
  // Its text is all that a database surely takes of it.
  if (isTooDeep(text)) return { kind: 'damaged', value: text }
  const found = parsed(text)
  if (found && 'damaged' in found) return { kind: 'damaged', value: found.damaged }
  const { record, damaged } = withoutEndless(checked(foundOf((part) => found?.[part])))
  if (!record || record.entry.id !== record.article.id) return { kind: 'unreadable' }
  const { id, origin, text: body } = record.article
  const aside = damaged && { id, ...damaged }
  if (id === idOf(body)) return { kind: 'record', record: believed(record), damaged: aside }
  return origin === 'bundled' ? { kind: 'noted', record, damaged: aside } : { kind: 'unreadable' }
}

/** Entries of a log that a file brings: laying one over an analysis takes the square of them. */
const MOST_BROUGHT = 5_000
const LOGS = ['corrections', 'practice'] as const

/** Logs that are longer are set aside with what is damaged. */
function withoutEndless({ record, damaged }: Checked): Checked {
  const endless = LOGS.filter((name) => (record?.[name].length ?? 0) > MOST_BROUGHT)
  if (!record || endless.length === 0) return { record, damaged }
  const of = <T>(each: (name: (typeof LOGS)[number]) => T) =>
    Object.fromEntries(endless.map((name) => [name, each(name)]))
  return {
    record: { ...record, ...of(() => []) },
    damaged: { ...damaged, ...of((name) => record[name]) },
  }
}

/** A file is no witness of where it has a text from: it came in a file, unless it says that nobody checked it. */
function believed({ entry, article, ...parts }: LibraryRecord): LibraryRecord {
  const origin = [entry.origin, article.origin].includes('link') ? 'link' : 'file'
  return {
    entry: { ...entry, origin, words: countBySpaces(article.text) },
    article: { ...article, origin },
    ...parts,
  }
}
