// The phrase of whoever was asked: the subject of the cue, or what the form itself names (“calls to the clinic”).

import { endOfPhrase } from '../attribution/rules/phrases'
import { clauseLimit, subjectOf } from '../attribution/rules/subjectOf'
import type { Range, TaggedDoc } from '../attribution/rules/taggedDoc'
import { NOT_BEFORE, SUBORDINATE } from './forms'

/** The phrase that opens at a token. */
export function namedAt(tagged: TaggedDoc, from: number, limit: number): Range | null {
  let to = endOfPhrase(tagged, from, limit)
  // What they were asked for does not belong to who they are.
  for (let i = to - 1; i > from; i--)
    if (
      tagged.lower[i] === 'for' &&
      /^(?:comment|response|reaction|statement|interview|reply)$/.test(tagged.lower[to - 1] as string)
    )
      to = i
  // “her phone”, “the chairman’s mobile number”: whose it is.
  if (/^(?:phone|mobile|number|line|telephone|e-?mail|inbox)$/.test(tagged.lower[to - 1] ?? ''))
    for (let i = from; i < to - 1; i++)
      if (tagged.tags[i] === 'POS') to = i
      else if (tagged.tags[i] === 'PRP$') to = i + 1
  return to > from ? { from, to } : null
}

/** Whether what stands before a verb may be an outlet: a name, “we”, “reporters”. */
export const isOutletBefore = ({ tags, lower }: TaggedDoc, at: number): boolean =>
  /^NNP/.test(tags[at - 1] ?? '') ||
  /^(?:we|reporters|journalists|newspaper|website|paper)$/.test(lower[at - 1] ?? '')

/**
 * The subject of a cue that begins at a token, or null where nothing is its subject, or the sentence does not tell it as a fact:
 * “because they did not respond”, “may decline to comment”, “accused of refusing to answer”.
 */
export function subjectAt(tagged: TaggedDoc, at: number, sentence: Range): Range | null {
  if (NOT_BEFORE.test(tagged.lower[at - 1] ?? '') && tagged.lower[at - 1] !== 'who') return null
  const participle = tagged.tags[at] === 'VBG'
  const group = { from: at, verb: at, passive: false, finite: !participle }
  const subject = subjectOf(tagged, group, clauseLimit(tagged, at, sentence.from), sentence)
  if (!subject || SUBORDINATE.test(tagged.lower[subject.from - 1] ?? '')) return null
  const who = withoutPlace(tagged, subject)
  return /^(?:i|we|you|that|this|there|those|people|anyone|which)$/.test(tagged.lower[who.from] as string)
    ? null
    : who
}

/** “Outside court Pole”: where it was does not belong to who it is. */
function withoutPlace({ tags, lower }: TaggedDoc, { from, to }: Range): Range {
  if (!/^(?:outside|inside|after|before|at|in|on|earlier|later)$/.test(lower[from] as string))
    return { from, to }
  let start = to
  while (start > from && /^NNP/.test(tags[start - 1] ?? '')) start--
  return start < to && start > from ? { from: start, to } : { from, to }
}
