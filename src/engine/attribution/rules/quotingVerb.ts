// Any verb says what stands in quotation marks beside it: “…,” posed Mr Muli; “…,” the source spilled; a pal dished: “…”
// Known failure: a verb that merely goes with the words (“Done,” nodded Peel), which is told as if it said them.
import { paragraphAt, sentenceAt } from '../../doc'
import type { CueVerb } from '../../lexicon/cueVerbs'
import { endOfBase, endOfPhrase, isTime } from './phrases'
import { isClosingMark, isQuoted, type TaggedDoc } from './taggedDoc'

const NEVER =
  /^(?:be|is|are|was|were|’s|'s|been|being|am|has|have|had|do|does|did|can|could|may|might|will|would|shall|should|must|get|got|gets|become|became|seem|seemed|seems|remain|remained|remains|include|includes|included|follow|follows|followed)$/

/** What makes a verb that no list knows a cue for the quotation beside it; null where nothing does. */
export function quotingVerb(tagged: TaggedDoc, i: number): CueVerb | null {
  if (!/^VB[DZP]$/.test(tagged.tags[i] as string) || NEVER.test(tagged.lower[i] as string)) return null
  const verb = { lemma: tagged.lower[i] as string, frames: 'q' }
  return isInverted(tagged, i) || isLast(tagged, i) || leadsIn(tagged, i) ? verb : null
}

/** What the quotation that ends before token `at` has last: a comma inside or behind it, “?”, “!”; '' where none ends there. */
function endOfQuotation(tagged: TaggedDoc, at: number): string {
  const { doc, lower } = tagged
  if (at < 1 || paragraphAt(tagged.doc, at - 1) !== paragraphAt(tagged.doc, at)) return ''
  if (lower[at - 1] === ',' && !isQuoted(tagged, at - 1)) return isQuoted(tagged, at - 2) ? ',' : ''
  if (!isQuoted(tagged, at - 1)) return ''
  return doc.words[isClosingMark(doc.words[at - 1] as string) ? at - 2 : at - 1] as string
}

/** “…,” posed Mr Muli. */
function isInverted(tagged: TaggedDoc, i: number): boolean {
  if (!/^[,?!]$/.test(endOfQuotation(tagged, i))) return false
  const limit = tagged.doc.words.length
  const end = isTime(tagged, i + 1) ? i + 1 : endOfPhrase(tagged, i + 1, Math.min(limit, i + 30))
  return end > i + 1 && isEnd(tagged, end) && paragraphAt(tagged.doc, end - 1) === paragraphAt(tagged.doc, i)
}

/** “…,” our source spilled. */
function isLast(tagged: TaggedDoc, i: number): boolean {
  const { from } = sentenceAt(tagged.doc, i)
  if (!isEnd(tagged, i + 1)) return false
  for (let at = i - 1; at >= Math.max(from, i - 8); at--)
    if (isQuoted(tagged, at) || tagged.lower[at] === ',')
      return endOfQuotation(tagged, at + 1) === ',' && endOfBase(tagged, at + 1, i) === i
  return false
}

/** A pal dished: “…” */
const leadsIn = (tagged: TaggedDoc, i: number): boolean =>
  tagged.lower[i + 1] === ':' && isQuoted(tagged, i + 2) && !isQuoted(tagged, i + 1)

const isEnd = (tagged: TaggedDoc, at: number): boolean =>
  at >= tagged.doc.words.length ||
  /^[.,;:]$/.test(tagged.lower[at] as string) ||
  /^(?:IN|RB|WRB|VBG)$/.test(tagged.tags[at] as string) ||
  isTime(tagged, at) ||
  isQuoted(tagged, at)
