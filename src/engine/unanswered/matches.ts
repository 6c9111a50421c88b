// Where a form matches a sentence: the cue, who was asked, and the clause that tells it.
import type { Range, TaggedDoc } from '../attribution/rules/taggedDoc'
import { spanOfTokens } from '../doc'
import type { Form } from './forms'
import type { FoundUnanswered } from './found'
import type { PlainSentence } from './plainSentence'
import { isOutletBefore, namedAt, subjectAt } from './whoWasAsked'

/** A sentence as it is read, and the one before, for what was asked there. */
export type Reading = {
  readonly tagged: TaggedDoc
  readonly plain: PlainSentence
  readonly before: string
}

export function matchesOf({ tagged, plain, before }: Reading, form: Form): FoundUnanswered[] {
  if (form.asked && !form.asked.test(plain.text) && !form.asked.test(before)) return []
  const { sentence, text, tokenAt } = plain
  return [...text.matchAll(form.sign)].flatMap(({ index, 0: words, indices }) => {
    const cue = { from: tokenAt(index), to: tokenAt(index + words.trimEnd().length - 1) + 1 }
    const named = indices?.groups?.who
    const who = named
      ? namedAt(tagged, tokenAt(named[0]), sentence.to)
      : subjectAt(tagged, cue.from, sentence)
    if (!who || (form.byOutlet && !isOutletBefore(tagged, cue.from))) return []
    const whole = {
      from: Math.min(who.from, named ? startOfClause(tagged, cue.from, sentence) : cue.from),
      to: Math.max(who.to, endOfClause(tagged, cue.to, sentence)),
    }
    const at = (range: Range) => spanOfTokens(tagged.doc, range)
    return { source: at(who), span: at(whole), cue: at(cue), why: form.why, confidence: form.confidence }
  })
}

/** What stands before a cue that is no predicate of whoever was asked: “Phone” of “Phone calls to the clinic”. */
function startOfClause(tagged: TaggedDoc, from: number, sentence: Range): number {
  let start = from
  while (start > sentence.from && !MARK.test(tagged.lower[start - 1] as string)) start--
  return start
}

const MARK = /^(?:[.,;:!?–—]|--|and|but|[“”"])$/

/** What follows the cue belongs to it up to a mark, or to what was said all the same: “but sent a letter”. */
function endOfClause(tagged: TaggedDoc, from: number, sentence: Range): number {
  let end = from
  while (
    end < sentence.to &&
    !/^(?:[.,;:!?–—]|--|but|although|though|saying|while|[“”"])$/.test(tagged.lower[end] as string)
  )
    end++
  return end
}
