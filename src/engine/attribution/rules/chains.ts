// Who relayed whom: According to TASS, Putin said …; the visit was cancelled, an aide said, the agency reported.
// Known failure: a relay told in a sentence of its own.

import { LONGEST_CLAUSE } from './clause'
import { endOfPhrase } from './phrases'
import type { RuleMatch } from './ruleMatch'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

/** Words that an outer attribution may say beside the inner one and still be nothing but its relay. */
const BESIDES = 4
/** Findings stand in text order: an outer one is among so many before or after; keeps the cost linear. */
const NEAR = 8

/** Who relays an inner attribution, and which of the two is left out. */
export const CHAIN_STEPS = {
  /** “He said he hoped to win”: his own words about himself are no second hand. */
  innerDropped: (tagged: TaggedDoc, inner: RuleMatch, outer: RuleMatch): boolean =>
    selfReport(tagged, inner) || !outer.source,
  /** “According to TASS, Putin said …”: an outer attribution that says nothing else only relays. */
  outerDropped: (tagged: TaggedDoc, inner: RuleMatch, outer: RuleMatch): boolean =>
    besides(tagged, outer, inner) <= BESIDES,
  /** Sources of the outer attributions, nearest first; nobody relays themselves. */
  relays: (tagged: TaggedDoc, inner: RuleMatch, outers: readonly RuleMatch[]): Range[] =>
    selfReport(tagged, inner)
      ? []
      : [...outers]
          .sort((a, b) => size(a) - size(b))
          .flatMap(({ source }) => (source && !(inner.source && meet(source, inner.source)) ? source : [])),
  carriedBy,
}

/** Gives inner attributions their relays, and drops outer ones that only relay. */
export function readChains(tagged: TaggedDoc, found: readonly RuleMatch[]): RuleMatch[] {
  const outers = found.map((inner, i) =>
    found
      .slice(Math.max(0, i - NEAR), i + NEAR + 1)
      .filter((outer) => outer !== inner && holds(outer, inner)),
  )
  const dropped = new Set<RuleMatch>()
  found.forEach((inner, i) => {
    for (const outer of outers[i] as readonly RuleMatch[]) {
      if (CHAIN_STEPS.innerDropped(tagged, inner, outer)) dropped.add(inner)
      else if (CHAIN_STEPS.outerDropped(tagged, inner, outer)) dropped.add(outer)
    }
  })
  return found.flatMap((inner, i) => {
    if (dropped.has(inner)) return []
    const relays = CHAIN_STEPS.relays(tagged, inner, outers[i] as readonly RuleMatch[])
    const carried = inner.cue ? CHAIN_STEPS.carriedBy(tagged, inner.cue.to) : null
    return [{ ...inner, via: unique([...inner.via, ...relays, ...(carried ? [carried] : [])]) }]
  })
}

const size = (one: RuleMatch): number => one.content.reduce((n, c) => n + c.to - c.from, 0)

const meet = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to

const unique = (ranges: readonly Range[]): Range[] =>
  ranges.filter((a, i) => ranges.findIndex((b) => b.from === a.from) === i)

/** Whether `inner` with its cue is content of `outer`, at least as far as the sentence of `outer` goes. */
function holds(outer: RuleMatch, inner: RuleMatch): boolean {
  const cue = inner.cue
  if (!cue || !outer.cue || outer.rule === 'transcript') return false
  const inside = (x: Range) => outer.content.some((c) => c.from <= x.from && x.to <= c.to)
  const meets = (x: Range) => outer.content.some((c) => c.from < x.to && x.from < c.to)
  return inside(cue) && inner.content.some(meets)
}

const selfReport = (tagged: TaggedDoc, { source }: RuleMatch): boolean =>
  source !== null &&
  /^(?:he|she|they|it|i|we|you|one|who|which)$/.test(tagged.lower[source.from] as string) &&
  source.to - source.from === 1

/** Words of the outer content that are not the inner attribution’s; of more than BESIDES it is not told how many. */
function besides(tagged: TaggedDoc, outer: RuleMatch, inner: RuleMatch): number {
  const own = [...inner.content, ...[inner.cue, inner.source, inner.addressee].filter((x) => x !== null)]
  let n = 0
  for (const { from, to } of outer.content) {
    for (let i = from; i < to && n <= BESIDES; i++) {
      const covered = own.find((x) => x.from <= i && i < x.to)
      if (covered) i = covered.to - 1
      else if (/[\p{L}\p{N}]/u.test(tagged.doc.words[i] as string) && tagged.lower[i] !== 'that') n++
    }
  }
  return n
}

/** “in remarks carried by National Radio”. */
function carriedBy(tagged: TaggedDoc, from: number): Range | null {
  const limit = Math.min(tagged.doc.words.length, from + 10)
  for (let i = from; i < limit - 2; i++) {
    if (isQuoted(tagged, i) || tagged.lower[i] === '.') return null
    if (
      !/^(?:carried|broadcast|aired|published|reported|relayed|quoted|released|posted|distributed|cited|televised)$/.test(
        tagged.lower[i] as string,
      ) ||
      !/^(?:by|on|in)$/.test(tagged.lower[i + 1] as string)
    )
      continue
    const to = endOfPhrase(tagged, i + 2, Math.min(tagged.doc.words.length, i + LONGEST_CLAUSE))
    return to > i + 2 && /^(?:NNP|DT|JJ)/.test(tagged.tags[i + 2] as string) && tagged.lower[i + 1] === 'by'
      ? { from: i + 2, to }
      : null
  }
  return null
}
