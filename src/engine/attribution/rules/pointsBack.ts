// A quotation whose speaker is told in the sentence behind it: “…” That is the view of harbormaster Colin Trewin; those are the words of X; so says X.
// Known failure: a view that somebody else ascribes (“That is the view that critics ascribe to X”).
import { paragraphAt } from '../../doc'
import { rangeOf, windowAround } from './clause'
import { endOfPhrase, groupAt } from './phrases'
import { type RuleMatch, ruleMatch } from './ruleMatch'
import { subjectAfter, subjectBefore } from './subject'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

const SAYING =
  /^(?:views?|words?|verdict|message|opinion|assessment|warning|advice|conclusion|claim|complaint|cry|plea|reaction|response|reply|answer|motto|description|recollection|take|argument)$/
const VERB = /^(?:said|says|say|thinks?|thought|believes?|believed|feels?|felt|puts?|argues?|argued)$/

export function findPointingBack(tagged: TaggedDoc, sentence: Range): RuleMatch[] {
  const number = quotationBefore(tagged, sentence.from)
  if (number < 0 || isQuoted(tagged, sentence.from)) return []
  const around = windowAround(sentence, sentence.from)
  const one = nounOf(tagged, around) ?? verbOf(tagged, around)
  return one
    ? [
        ruleMatch('pointsBack', `“${tagged.doc.words[one.cue.from]}” points back at the quotation`, 0.85, {
          source: one.source,
          cue: one.cue,
          content: tagged.pieces[number] as readonly Range[],
        }),
      ]
    : []
}

type Pointer = { readonly source: Range; readonly cue: Range }

/** The quotation that ends right before a sentence, in its paragraph. */
function quotationBefore(tagged: TaggedDoc, from: number): number {
  const number = from > 0 ? (tagged.quotationOf[from - 1] as number) : -1
  return number >= 0 && paragraphAt(tagged.doc, from - 1) === paragraphAt(tagged.doc, from) ? number : -1
}

/** That’s the view of X; those were the last words of X; the words are X’s own is left alone. */
function nounOf(tagged: TaggedDoc, { from, to }: Range): Pointer | null {
  if (!/^(?:that|those|this|these|such)$/.test(tagged.lower[from] as string)) return null
  if (!/^(?:is|are|was|were|’s|'s)$/.test(tagged.lower[from + 1] ?? '')) return null
  for (let i = from + 2; i < Math.min(to - 1, from + 8); i++) {
    if (!SAYING.test(tagged.lower[i] as string) || !/^(?:of|from)$/.test(tagged.lower[i + 1] as string))
      continue
    const source = rangeOf(i + 2, endOfPhrase(tagged, i + 2, to))
    return source && { source, cue: { from: i, to: i + 1 } }
  }
  return null
}

/** So says X; so X says; that is what X thinks. */
function verbOf(tagged: TaggedDoc, { from, to }: Range): Pointer | null {
  const isSo = tagged.lower[from] === 'so'
  const isWhat = /^(?:that|this)$/.test(tagged.lower[from] as string)
  for (let i = from + 1; i < Math.min(to, from + 12); i++) {
    if (isWhat && /^(?:what|how)$/.test(tagged.lower[i] as string)) return whatSays(tagged, i, to)
    if (!isSo || !VERB.test(tagged.lower[i] as string)) continue
    const source =
      i === from + 1 ? subjectAfter(tagged, i, to) : subjectBefore(tagged, groupAt(tagged, i, from), from + 1)
    return source && { source, cue: { from: i, to: i + 1 } }
  }
  return null
}

function whatSays(tagged: TaggedDoc, what: number, to: number): Pointer | null {
  const end = endOfPhrase(tagged, what + 1, to)
  const isLast = VERB.test(tagged.lower[end] ?? '') && /^[.,]$/.test(tagged.lower[end + 1] ?? '.')
  return isLast && end > what + 1
    ? { source: { from: what + 1, to: end }, cue: { from: end, to: end + 1 } }
    : null
}
