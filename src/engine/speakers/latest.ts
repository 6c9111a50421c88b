// Where somebody was mentioned last before a place, looked up by halving: hostile texts mention one person thousands of times.
import { firstIndex } from '../../domain'
import type { Referent } from '../coreference/referent'
import type { FoundMention } from '../mentions/mention'

/** Gives the last of a referent's mentions, in the order in which they were tied, that starts before a token. */
export function latestMentions(): (referent: Referent, token: number) => FoundMention | undefined {
  const known = new Map<Referent, Int32Array>()
  return (referent, token) => {
    const { mentions } = referent
    const earliest = known.get(referent) ?? earliestFrom(mentions)
    known.set(referent, earliest)
    return mentions[firstIndex(mentions.length, (i) => (earliest[i] as number) >= token) - 1]
  }
}

/** Where the earliest of each mention and those tied after it starts: never falls, as tying is not quite in text order. */
function earliestFrom(mentions: readonly FoundMention[]): Int32Array {
  const earliest = Int32Array.from(mentions, ({ from }) => from)
  for (let i = earliest.length - 2; i >= 0; i--)
    earliest[i] = Math.min(earliest[i] as number, earliest[i + 1] as number)
  return earliest
}
