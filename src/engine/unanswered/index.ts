// The front door of what was asked and not answered: who was asked, and the words that tell so.
import { bySpan, overlaps, type Span, textOf } from '../../domain'
import type { TaggedDoc } from '../attribution/rules/taggedDoc'
import { type Doc, type FoundAttribution, tokenAt } from '../doc'
import { BESIDE_STEPS } from './beside'
import { FORMS, type Form, HINT } from './forms'
import type { FoundUnanswered } from './found'
import { matchesOf, type Reading } from './matches'
import { plainSentence } from './plainSentence'

export { touching, withoutUnanswered } from './beside'
export type { FoundUnanswered } from './found'

const inForms =
  (forms: readonly Form[]) =>
  (reading: Reading): FoundUnanswered[] =>
    forms.flatMap((form) => matchesOf(reading, form))

/** Each kind of form reads every sentence. */
export const UNANSWERED_RULES = {
  withheld: inForms(FORMS.withheld),
  nobody: inForms(FORMS.nobody),
  unreached: inForms(FORMS.unreached),
  inquiries: inForms(FORMS.inquiries),
  silence: inForms(FORMS.silence),
}

/** Those who were asked and gave no answer, in text order; none touches another. */
export function findUnanswered(tagged: TaggedDoc, found: readonly FoundAttribution[]): FoundUnanswered[] {
  const { text } = tagged.doc
  let before = ''
  const told = tagged.doc.sentences.flatMap((sentence) => {
    const plain = plainSentence(tagged, sentence)
    const here = !HINT.test(plain.text)
      ? []
      : Object.values(UNANSWERED_RULES).flatMap((rule) => rule({ tagged, plain, before }))
    before = plain.text
    return here
  })
  return oneEach(tagged, [
    ...told.flatMap((one) => BESIDE_STEPS.toldBySpeaker(text, one, found) ?? []),
    ...BESIDE_STEPS.noCommentQuoted(text, found),
  ])
}

/** Of what touches, or tells of the same one in one sentence, the surest; of equals the first. */
function oneEach({ doc }: TaggedDoc, found: readonly FoundUnanswered[]): FoundUnanswered[] {
  const kept: FoundUnanswered[] = []
  for (const one of [...found].sort((a, b) => bySpan(a.span, b.span))) {
    const last = kept.at(-1)
    if (!last || !(overlaps(last.span, one.span) || tellsAgain(doc, last, one)))
      kept.push(last && goesOn(doc, last, one) ? { ...one, source: last.source } : one)
    else if (one.confidence > last.confidence) kept[kept.length - 1] = one
  }
  return kept
}

/** “Efforts to reach the chairman failed. He had yet to reply to a text.” */
const goesOn = (doc: Doc, { cue, source }: FoundUnanswered, next: FoundUnanswered): boolean =>
  source !== null &&
  isPronoun(doc, next.source) &&
  (doc.sentenceOf[tokenAt(doc, next.cue.start)] ?? 0) - (doc.sentenceOf[tokenAt(doc, cue.start)] ?? 0) === 1

const isPronoun = ({ text }: Doc, at: Span | null): boolean =>
  at !== null && /^(?:he|she|it|they)$/i.test(textOf(text, at))

/** “Calls to the chairman went unanswered, and he did not reply to a text”. */
const tellsAgain = (doc: Doc, { cue }: FoundUnanswered, { source, cue: again }: FoundUnanswered): boolean =>
  doc.sentenceOf[tokenAt(doc, cue.start)] === doc.sentenceOf[tokenAt(doc, again.start)] &&
  (source === null || isPronoun(doc, source))
