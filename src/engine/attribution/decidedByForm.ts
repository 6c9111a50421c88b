// What the form of paragraphs alone decides, whatever else was found in them: an interview’s answers, a signed quotation, a headline’s.
import { contains, overlaps, type Span, textOf } from '../../domain'
import { around, byContent, type FoundAttribution, startOf } from '../doc'
import { findAnswers, INTERVIEW } from './interview'
import type { TaggedDoc } from './rules/taggedDoc'
import { findSigned } from './signed'

export const DECIDED_STEPS = { findAnswers, findSigned, quotedInHeadlines, isItself }

/** In text order. */
export const decidedByForm = (tagged: TaggedDoc, ruled: readonly FoundAttribution[]): FoundAttribution[] =>
  [
    ...DECIDED_STEPS.findAnswers(tagged),
    ...DECIDED_STEPS.findSigned(tagged),
    ...DECIDED_STEPS.quotedInHeadlines(ruled),
  ].sort(byContent)

/** “… as buses stop: ‘A disgrace’”: whatever else stands in the headline, it does not say who. */
function quotedInHeadlines(ruled: readonly FoundAttribution[]): readonly FoundAttribution[] {
  return ruled.filter(({ rule, source, cue }) => rule === 'headline' && !source && cue)
}

/** “I think”, “we decided”, or a source that stands elsewhere: what somebody in the answer says is another's. */
function isItself(text: string, { source }: FoundAttribution, { content }: FoundAttribution): boolean {
  if (!source || !content.some((at) => contains(at, source))) return true
  return /(?:^|\s)(?:i|we|you)$|^(?:it|who|that|which)$/i.test(textOf(text, source).trim())
}

/** Within quotation marks an answer may have a cue of its own: “…,” he says. */
function isToldBy(text: string, { content }: FoundAttribution, found: readonly FoundAttribution[]): boolean {
  const { start } = content[0] as Span
  if (!/[“‘"'«]/.test(text.charAt(start - 1))) return false
  return around(found, start).some(
    (one) => one.cue && one.direct.some((said) => content.some((own) => overlaps(own, said))),
  )
}

/** What was found, with what the form decides in the place of what is only its speaker's own saying and thinking; in text order. */
export function withForms(
  text: string,
  found: readonly FoundAttribution[],
  decided: readonly FoundAttribution[],
): FoundAttribution[] {
  const told = decided.filter((one) => one.rule !== INTERVIEW || !isToldBy(text, one, found))
  if (told.length === 0) return [...found]
  const isInterview = told.some(({ rule }) => rule === INTERVIEW)
  let k = 0
  const others = found.filter((one) => {
    // Of “you” an interview’s questions only ask.
    if (isInterview && one.source && /^you$/i.test(textOf(text, one.source))) return false
    while (k < told.length && (told[k]?.content.at(-1)?.end ?? 0) <= startOf(one)) k++
    const form = told[k]
    if (!form?.content.some((own) => one.content.some((part) => overlaps(own, part)))) return true
    return !DECIDED_STEPS.isItself(text, one, form)
  })
  return [...others, ...told].sort(byContent)
}
