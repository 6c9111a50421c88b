// Counts the cue lexicon: how often each lemma heads a cue or a source.
import { CUE, SOURCE } from '../../engine/attribution/labels'
import { type CueLexicon, classOf, cueKey } from '../../engine/attribution/lexicon'
import type { TokenFeatures } from '../../engine/attribution/tokenFeatures'

export type Tally = Map<number, [number, number]>

/** Share of words that head a cue, roughly. */
const PRIOR = 0.03

/** Adds one article's uses; their lexicon is not read. */
export function tally(tokens: TokenFeatures, labels: Uint8Array, cue: Tally, source: Tally): void {
  for (let i = 0; i < tokens.n; i++) {
    const key = cueKey(tokens.lemmas[i]!, tokens.kinds[i]!)
    const head = tokens.syntax.heads[i]!
    const label = labels[i]!
    const heads = (kind: number) => {
      if (label !== kind && label !== kind + 1) return 0
      // The head of the span is the token whose governor lies outside of it.
      const up = head < 0 ? 0 : labels[head]!
      return up === kind || up === kind + 1 ? 0 : 1
    }
    for (const [table, kind] of [
      [cue, CUE],
      [source, SOURCE],
    ] as const) {
      const entry = table.get(key) ?? [0, 0]
      entry[0] += heads(kind)
      entry[1]++
      table.set(key, entry)
    }
  }
}

/** Classes by key: cue class + 8 × source class. */
export type Classes = ReadonlyMap<number, number>

/** The tally without what `held` counted; what is seen only once says nothing. */
export function classesFrom(all: readonly [Tally, Tally], held: readonly [Tally, Tally] | null): Classes {
  const out = new Map<number, number>()
  const count = (which: 0 | 1, unit: number) => {
    for (const [key, [hits, uses]] of all[which]) {
      const minus = held?.[which].get(key) ?? [0, 0]
      if (uses - minus[1] < 2) continue
      const c = classOf(hits - minus[0], uses - minus[1], PRIOR)
      if (c > 0) out.set(key, (out.get(key) ?? 0) + c * unit)
    }
  }
  count(0, 1)
  count(1, 8)
  return out
}

export const lexiconFrom =
  (classes: Classes): CueLexicon =>
  (key) =>
    classes.get(key) ?? 0
