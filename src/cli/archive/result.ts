// A file of results: a head that says what made it, then a line an article (or a document that could not be read), in input order.
import type { Analysis, Article } from '../../domain'

/** The version of the file; an older program says so of a newer one. */
export const RESULTS_VERSION = 1

/** What the first line says. */
export type Head = {
  readonly sourcelight: 'results'
  readonly version: number
  readonly engine: string
  readonly reading: Analysis['reading']
  readonly made: string
  /** What the command was given to read: `--resume` goes on with nothing else. */
  readonly inputs: readonly string[]
}

/** Where a document stands: the count of documents from 1 on, its file, and where in it (“line 3”, “article 2”). */
export type Place = { readonly n: number; readonly file: string; readonly at: string | null }

/** An article as results keep it; formatting within it (bold, links) is left out. */
export type KeptArticle = Omit<Article, 'inlines'>

/** A document, or an article in one, that could not be read, and why. */
export type Skipped = { readonly place: Place; readonly skipped: string }

/** “file.jsonl, line 3”. */
export const tellPlace = ({ file, at }: Pick<Place, 'file' | 'at'>): string =>
  at === null ? file : `${file}, ${at}`

/** Every line begins with its document's number, so that looking for the last one needs no parsing. */
export const formatLine = (place: Place, rest: object): string => JSON.stringify({ place, ...rest })

const NUMBER = /^\{"place":\{"n":(\d+),/

/** The document's number in the beginning of a line; null where it is none. */
export function numberIn(line: string): number | null {
  const found = NUMBER.exec(line)
  return found ? Number(found[1]) : null
}
