// Two versions of an utterance laid along each other: the words that met, and what became of the others. Done once for each two.
import { align, type Met } from './align'
import { type Change, findChanges } from './changes'
import type { Word } from './words'

export type Laid = { readonly met: readonly Met[]; readonly changes: readonly Change[] }

/** By the words of the first, then of the second: whether two belong together, their kind and what is shown ask for the same. */
const LAID = new WeakMap<readonly Word[], WeakMap<readonly Word[], Laid>>()

export function lay(a: readonly Word[], b: readonly Word[]): Laid {
  const known = LAID.get(a)?.get(b)
  if (known) return known
  const met = align(a, b)
  const laid = { met, changes: findChanges(a, b, met) }
  const ofFirst = LAID.get(a) ?? new WeakMap<readonly Word[], Laid>()
  LAID.set(a, ofFirst.set(b, laid))
  return laid
}
