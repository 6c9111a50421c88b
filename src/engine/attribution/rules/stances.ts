// A stance told by a verb and its noun: expressed sympathy with the Kremlin; voiced concern over; signalled support for.
// Known failure: a noun outside the list.
import { endOfClause, finiteAhead, rangeOf } from './clause'
import { type Finding, finding } from './finding'
import { endOfPhrase, groupAt } from './phrases'
import { isQuoted, type Range, type Reading } from './reading'
import { subjectBefore } from './subject'

const VERB =
  /^(?:express|expresse[sd]|expressed|expressing|voices?|voiced|voicing|signall?ed|signals?|raises?|raised|raising|issues?|issued|makes?|made|gave|gives?|offers?|offered|declares?|declared|showe?d|shows?|conveys?|conveyed|reiterate[sd]?)$/
const NOUN =
  /^(?:sympathy|solidarity|support|concerns?|doubts?|regret|regrets|hopes?|fears?|anger|outrage|dismay|disappointment|opposition|confidence|optimism|pessimism|skepticism|scepticism|frustration|gratitude|condolences|interest|alarm|surprise|satisfaction|disapproval|approval|admiration|reservations|remorse|willingness|reluctance|warnings?|assurances?|promises?|pledges?|claims?|complaints?|apology|apologies|objections?|criticism|threats?)$/

export function findStances(r: Reading, sentence: Range): Finding[] {
  const found: Finding[] = []
  for (let i = sentence.from; i < sentence.to - 1; i++) {
    if (isQuoted(r, i) || !VERB.test(r.lower[i] as string) || !/^VB/.test(r.tags[i] as string)) continue
    let noun = i + 1
    while (
      noun < sentence.to &&
      /^(?:DT|PRP\$|JJ|JJR|CD|RB)$/.test(r.tags[noun] as string) &&
      !NOUN.test(r.lower[noun] as string)
    )
      noun++
    if (!NOUN.test(r.lower[noun] ?? '')) continue
    const one = stance(r, i, noun, sentence)
    if (one) found.push(one)
  }
  return found
}

function stance(r: Reading, verb: number, noun: number, sentence: Range): Finding | null {
  const group = groupAt(r, verb, sentence.from)
  if (group.passive) return null
  const source = subjectBefore(r, group, sentence.from)
  const link = r.lower[noun + 1] ?? ''
  if (!source || !/^(?:with|for|over|about|at|in|to|that|of|against|on)$/.test(link)) return null
  const that = link === 'that'
  const from = noun + 2
  if (
    that
      ? finiteAhead(r, from, sentence.to) < 0
      : endOfPhrase(r, from, sentence.to) === from && r.tags[from] !== 'VBG'
  )
    return null
  const content = rangeOf(from, endOfStance(r, from, sentence.to, that))
  if (!content) return null
  return finding('stance', `“${r.doc.words[verb]} ${r.doc.words[noun]}”`, 0.6, {
    source,
    cue: { from: group.from, to: noun + (that ? 1 : 2) },
    content: [content],
  })
}

/** A coordinated verb ends it: “… over its invasion and has regularly rebuked Ukraine”. */
function endOfStance(r: Reading, from: number, limit: number, that: boolean): number {
  if (that) return endOfClause(r, from, limit, { subordinate: false, that, just: false })
  for (let i = from + 1; i < limit; i++) {
    if (isQuoted(r, i)) continue
    if (/^(?:and|but)$/.test(r.lower[i] as string)) {
      const next = i + 1 + (r.tags[i + 1] === 'RB' ? 1 : 0)
      if (/^(?:VB[DZP]|MD)$/.test(r.tags[next] ?? '')) return i
    }
    if (r.lower[i] === ',' || r.lower[i] === ';') return i
  }
  return endOfClause(r, from, limit, { subordinate: false, that, just: false })
}
