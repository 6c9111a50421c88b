// Nobody says who says so, or a “by” does: the statue is thought to have been sold; it was claimed that …; had been warned by its insurers that …
// Known failure: “was told” with a subject that is itself the speaker’s pronoun.
import { PASSIVE_BELIEF } from '../../lexicon/cueNouns'
import { endOfClause, rangeOf, skipAdverbials } from './clause'
import type { CueCandidate } from './cueCandidate'
import { endOfPhrase, isFiniteVerb } from './phrases'
import { type RuleMatch, ruleMatch } from './ruleMatch'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

export function findPassive(tagged: TaggedDoc, candidate: CueCandidate): RuleMatch | null {
  const { group, sentence } = candidate
  if (!group.passive || !PASSIVE_BELIEF.has(tagged.lower[candidate.at] as string)) return null
  const cue = { from: candidate.at, to: candidate.at + 1 }
  const by = byPhrase(tagged, candidate.after, sentence.to)
  const from = by ? by.to : candidate.after
  const content = contentOf(tagged, candidate, from)
  if (!content) return null
  return ruleMatch('passive', `“${tagged.doc.words[candidate.at]}” ${by ? 'by' : 'without a source'}`, 0.75, {
    source: by,
    cue,
    content,
  })
}

/** “by its own insurers”, “by the police on Monday”. */
function byPhrase(tagged: TaggedDoc, from: number, limit: number): Range | null {
  const i = tagged.tags[from] === 'RB' ? from + 1 : from
  if (tagged.lower[i] !== 'by' || tagged.tags[i + 1] === 'VBG') return null
  const to = endOfPhrase(tagged, i + 1, limit)
  return to > i + 1 ? { from: i + 1, to } : null
}

function contentOf(tagged: TaggedDoc, candidate: CueCandidate, from: number): Range[] | null {
  const limit = candidate.sentence.to
  const i = skipAdverbials(tagged, from, limit)
  const clause = (start: number) =>
    rangeOf(start, endOfClause(tagged, start, limit, { subordinate: candidate.subordinate }))
  const word = tagged.lower[i] ?? ''
  if (word === 'that') return list(clause(i + 1))
  if (
    /^(?:whether|if|how|why|what|where|when)$/.test(word) &&
    /^(?:told|asked|informed|understood|known|said|advised)$/.test(tagged.lower[candidate.at] as string)
  )
    return list(clause(i))
  if (/^(?:accused|suspected)$/.test(tagged.lower[candidate.at] as string) && tagged.lower[from] === 'of')
    return list(clause(from + 1))
  if (
    tagged.tags[from] === 'TO' &&
    /^VB/.test(tagged.tags[from + 1] ?? '') &&
    /^(?:thought|believed|said|understood|reported|alleged|rumou?red|claimed|feared|estimated|known|presumed|considered|supposed|expected)$/.test(
      tagged.lower[candidate.at] as string,
    )
  ) {
    if (!candidate.before || tagged.tags[candidate.before.from] === 'EX') return null
    if (/^(?:expected|supposed)$/.test(tagged.lower[candidate.at] as string)) return null
    return [candidate.before, clause(from)].filter((x) => x !== null)
  }
  // “it is understood the deputy will take over”, “he was told he had won”.
  const bare =
    /^(?:told|informed|warned|assured|said|understood|thought|believed|claimed|feared|reported|rumou?red|advised)$/.test(
      tagged.lower[candidate.at] as string,
    )
  if (
    bare &&
    i < limit &&
    /^(?:DT|PRP|PRP\$|NNP|NNPS|EX|NNS)$/.test(tagged.tags[i] as string) &&
    !isQuoted(tagged, i) &&
    finite(tagged, i, limit)
  )
    return list(clause(i))
  return null
}

const list = (range: Range | null): Range[] | null => (range ? [range] : null)

const finite = (tagged: TaggedDoc, from: number, limit: number): boolean => {
  const end = endOfPhrase(tagged, from, limit)
  return end > from && isFiniteVerb(tagged, end)
}
