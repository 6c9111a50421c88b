// The versions of a link's fragment, and how one of an earlier version is read as if it were of today's.
import { checksumOf } from './checksum'

/** What stands in a fragment, by key. */
export type Parts = ReadonlyMap<string, string>

export const VERSION = 2

/**
 * `UPGRADERS[n − 1]` reads version n as version n + 1; null where a part that its own version demands is missing.
 * One that has shipped is never changed: links live longer than programs.
 */
const UPGRADERS: readonly ((parts: Parts) => Parts | null)[] = [fromVersion1]

/** Version 1 said its version only of a passage, which came last and had no checksum but its own. */
function fromVersion1(parts: Parts): Parts | null {
  const passage = parts.get('p')
  if (passage === undefined || parts.has('c') || parts.has('t')) return null
  return new Map(parts).set('c', checksumOf(passage, null))
}

/** The parts as today's version has them, whatever version they are; null where they are not whole. */
export function upgraded(parts: Parts, version: number): Parts | null {
  let current: Parts | null = parts
  for (const upgrade of UPGRADERS.slice(version - 1)) current = current && upgrade(current)
  return current
}
