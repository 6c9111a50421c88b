// Whom “I” means inside somebody’s quotation, by token: known as soon as its speaker is resolved.
import { firstIndex } from '../../domain'
import type { Referent } from '../coreference/referent'
import type { Doc, FoundAttribution } from '../doc'

/** First token that starts at character `offset` or behind it. */
export const firstStartingIn = ({ starts }: Doc, offset: number): number =>
  firstIndex(starts.length, (token) => (starts[token] ?? 0) >= offset)

/** Whom “I” means inside somebody's quotation, by token: filled as speakers are resolved. */
export function quotedBy(
  doc: Doc,
  found: readonly FoundAttribution[],
  speakers: ReadonlyMap<number, Referent>,
) {
  const firstAt = new Int32Array(doc.words.length).fill(-1)
  found.forEach(({ direct }, i) => {
    for (const { start, end } of direct)
      for (let token = firstStartingIn(doc, start); (doc.starts[token] ?? end) < end; token++)
        if (firstAt[token] === -1) firstAt[token] = i
  })
  return (token: number): Referent | null => speakers.get(firstAt[token] ?? -1) ?? null
}
