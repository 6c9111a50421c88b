// What is said stands as an object: called the plan “mad”; accused Putin of “dragging of his feet”; rebuked Ukraine; boasted about his friends.
// Known failure: “called a taxi”, kept out by asking for quoted words or a complement.
import { endOfClause, rangeOf } from './clause'
import type { CueCandidate } from './cueCandidate'
import { endOfPhrase, isFiniteVerb } from './phrases'
import { type RuleMatch, ruleMatch } from './ruleMatch'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

export function findObjects(tagged: TaggedDoc, candidate: CueCandidate): RuleMatch | null {
  if (candidate.group.passive || !candidate.before) return null
  const { frames } = candidate.verb
  const end = contentEnd(tagged, candidate)
  if (frames.includes('a')) {
    const to = accusation(tagged, candidate, end)
    if (to) return made(tagged, candidate, to, 'somebody, and of or for what')
  }
  if (frames.includes('c') && hasQuotation(tagged, candidate.after, end))
    return made(tagged, candidate, end, 'and what it is called')
  if (frames.includes('b')) {
    if (
      /^(?:about|of|over)$/.test(tagged.lower[candidate.after] ?? '') &&
      endOfPhraseOrClause(tagged, candidate.after + 1, end) > candidate.after + 1
    ) {
      return made(
        tagged,
        candidate,
        end,
        `“${tagged.doc.words[candidate.at]} ${tagged.lower[candidate.after]}”`,
        candidate.after + 1,
      )
    }
  }
  if (
    frames.includes('r') &&
    isFinitePast(tagged, candidate) &&
    endOfPhrase(tagged, candidate.after, end) > candidate.after
  )
    return made(tagged, candidate, end, 'and what it is aimed at')
  if (frames.includes('g') && /^VBG$/.test(tagged.tags[candidate.after] ?? '')) return null
  if (/[nqr]/.test(frames) && quotedObject(tagged, candidate))
    return made(tagged, candidate, end, 'with quoted words as its object')
  return null
}

const isFinitePast = (tagged: TaggedDoc, candidate: CueCandidate): boolean =>
  candidate.group.finite && /^VB/.test(tagged.tags[candidate.at] as string)

/** Quoted words right behind the verb, or behind “with”: blamed “a misunderstanding”; answered with “🤝”. */
function quotedObject(tagged: TaggedDoc, candidate: CueCandidate): boolean {
  let i = candidate.after
  if (/^(?:with|by|on|for|as)$/.test(tagged.lower[i] ?? '')) i++
  if (/^(?:the|a|an)$/.test(tagged.lower[i] ?? '')) i++
  return isQuoted(tagged, i) && i < candidate.sentence.to
}

const hasQuotation = (tagged: TaggedDoc, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isQuoted(tagged, i)) return true
  return false
}

/** “accused Putin of”, “blamed the weather for”, “thanked fans for”: there must be an “of” or “for” behind somebody. */
function accusation(tagged: TaggedDoc, candidate: CueCandidate, end: number): number | null {
  for (let i = candidate.after + 1; i < Math.min(end, candidate.after + 14); i++) {
    if (isQuoted(tagged, i)) return null
    if (
      /^(?:of|for|over)$/.test(tagged.lower[i] as string) &&
      (candidate.verb.lemma !== 'accuse' || tagged.lower[i] === 'of')
    )
      return end
  }
  return null
}

function contentEnd(tagged: TaggedDoc, candidate: CueCandidate): number {
  const limit = candidate.sentence.to
  for (let i = candidate.after; i < limit; i++) {
    if (isQuoted(tagged, i)) continue
    const word = tagged.lower[i] as string
    if (/^(?:and|but|while|as|after|before|when|because|then)$/.test(word) && i > candidate.after + 1) {
      const next = i + 1 + (tagged.tags[i + 1] === 'RB' ? 1 : 0)
      // A second verb of the same subject ends the object; a second object (“and the bid “a fiction””) does not.
      if (
        isFiniteVerb(tagged, next) ||
        (word !== 'and' && /^(?:DT|PRP|NNP|NNS)$/.test(tagged.tags[next] ?? ''))
      )
        return i
    }
    if (word === ',' && i > candidate.after) {
      const next = tagged.tags[i + 1] ?? ''
      if (
        /^(?:CC|VBG|IN|RB|WRB|PRP|WP|WDT)$/.test(next) &&
        !(tagged.lower[i + 1] === 'and' && laterQuotation(tagged, i + 1, limit))
      )
        return i
      if (/^(?:DT|NNP)$/.test(next)) return i
    }
  }
  return endOfClause(tagged, candidate.after, limit, { subordinate: candidate.subordinate })
}

const laterQuotation = (tagged: TaggedDoc, from: number, limit: number): boolean => {
  for (let i = from; i < Math.min(limit, from + 10); i++) if (isQuoted(tagged, i)) return true
  return false
}

const endOfPhraseOrClause = (tagged: TaggedDoc, from: number, limit: number): number =>
  /^(?:how|what|why|just|his|her|their|being|having|the)$/.test(tagged.lower[from] ?? '')
    ? limit
    : endOfPhrase(tagged, from, limit)

function made(
  tagged: TaggedDoc,
  candidate: CueCandidate,
  end: number,
  why: string,
  from = candidate.after,
): RuleMatch | null {
  const content = rangeOf(from, end)
  if (!content) return null
  return ruleMatch('object', why.startsWith('“') ? why : `“${tagged.doc.words[candidate.at]}” ${why}`, 0.65, {
    source: candidate.before as Range,
    cue: { from: candidate.group.from, to: from },
    content: [content],
  })
}
