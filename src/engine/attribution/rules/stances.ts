// A stance told by a verb and its noun: expressed sympathy with the Kremlin; voiced concern over; signalled support for.
// Known failure: a noun outside the list.
import { endOfClause, finiteAhead, rangeOf, windowAround } from './clause'
import { endOfPhrase, groupAt, isFiniteVerb } from './phrases'
import { type RuleMatch, ruleMatch } from './ruleMatch'
import { subjectBefore } from './subject'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

const VERB =
  /^(?:express|expresse[sd]|expressed|expressing|voices?|voiced|voicing|signall?ed|signals?|raises?|raised|raising|issues?|issued|makes?|made|gave|gives?|offers?|offered|declares?|declared|showe?d|shows?|conveys?|conveyed|reiterate[sd]?)$/
const NOUN =
  /^(?:sympathy|solidarity|support|concerns?|doubts?|regret|regrets|hopes?|fears?|anger|outrage|dismay|disappointment|opposition|confidence|optimism|pessimism|skepticism|scepticism|frustration|gratitude|condolences|interest|alarm|surprise|satisfaction|disapproval|approval|admiration|reservations|remorse|willingness|reluctance|warnings?|assurances?|promises?|pledges?|claims?|complaints?|apology|apologies|objections?|criticism|threats?)$/

export function findStances(tagged: TaggedDoc, sentence: Range): RuleMatch[] {
  const found: RuleMatch[] = []
  for (let i = sentence.from; i < sentence.to - 1; i++) {
    if (isQuoted(tagged, i) || !VERB.test(tagged.lower[i] as string) || !/^VB/.test(tagged.tags[i] as string))
      continue
    let noun = i + 1
    while (
      noun < sentence.to &&
      /^(?:DT|PRP\$|JJ|JJR|CD|RB)$/.test(tagged.tags[noun] as string) &&
      !NOUN.test(tagged.lower[noun] as string)
    )
      noun++
    if (!NOUN.test(tagged.lower[noun] ?? '')) continue
    const one = stance(tagged, i, noun, windowAround(sentence, i))
    if (one) found.push(one)
  }
  return found
}

function stance(tagged: TaggedDoc, verb: number, noun: number, sentence: Range): RuleMatch | null {
  const group = groupAt(tagged, verb, sentence.from)
  if (group.passive) return null
  const source = subjectBefore(tagged, group, sentence.from)
  const link = tagged.lower[noun + 1] ?? ''
  if (!source || !/^(?:with|for|over|about|at|in|to|that|of|against|on)$/.test(link)) return null
  const that = link === 'that'
  const from = noun + 2
  if (
    that
      ? finiteAhead(tagged, from, sentence.to) < 0
      : endOfPhrase(tagged, from, sentence.to) === from && tagged.tags[from] !== 'VBG'
  )
    return null
  const content = rangeOf(from, endOfStance(tagged, from, sentence.to, that))
  if (!content) return null
  return ruleMatch('stance', `“${tagged.doc.words[verb]} ${tagged.doc.words[noun]}”`, 0.6, {
    source,
    cue: { from: group.from, to: noun + (that ? 1 : 2) },
    content: [content],
  })
}

/** A coordinated verb ends it: “… over its invasion and has regularly rebuked Ukraine”. */
function endOfStance(tagged: TaggedDoc, from: number, limit: number, that: boolean): number {
  if (that) return endOfClause(tagged, from, limit)
  for (let i = from + 1; i < limit; i++) {
    if (isQuoted(tagged, i)) continue
    if (/^(?:and|but)$/.test(tagged.lower[i] as string)) {
      const next = i + 1 + (tagged.tags[i + 1] === 'RB' ? 1 : 0)
      if (isFiniteVerb(tagged, next)) return i
    }
    if (tagged.lower[i] === ',' || tagged.lower[i] === ';') return i
  }
  return endOfClause(tagged, from, limit)
}
