// The first line of a file of the library: enough to know such a file by, without what reads the rest.

export const FORMAT = 1

/** Bytes within which a library says what it is. */
const LONGEST_HEAD = 1_000

/** What the first line says; null where the file is no library. */
type FileHead = {
  readonly version: number
  readonly known: boolean
  /** The articles that the file lays side by side; empty where it is a library and no more. */
  readonly compare: readonly string[]
  /** How many statements were drawn in it to be checked by hand. */
  readonly sample: number
}

/** Whether a file says that it is a library, whatever else is in it; false where it cannot be read. */
export async function isLibraryFile(file: Blob): Promise<boolean> {
  const head = await file
    .slice(0, LONGEST_HEAD)
    .text()
    .catch(() => '')
  return parseHead(head.split('\n', 1)[0] ?? '') !== null
}

export function parseHead(text: string): FileHead | null {
  const { sourcelight, version, compare, sample } = parsed(text) ?? {}
  if (sourcelight !== 'library' || typeof version !== 'number') return null
  const ids = Array.isArray(compare) ? compare.filter((id) => typeof id === 'string') : []
  return { version, known: version === FORMAT, compare: ids, sample: typeof sample === 'number' ? sample : 0 }
}

/** A line of such a file; null where it is no object. */
export function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
