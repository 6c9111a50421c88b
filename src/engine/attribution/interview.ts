// The answers of an interview whose questions carry no label: “Where did you learn to sail?” / “I grew up on a barge. …”
// Known failure: two who are interviewed together and answer by turns without a label.
import { contains, type Span } from '../../domain'
import { type FoundAttribution, spanOfTokens, type TokenRange } from '../doc'
import { isQuoted, type TaggedDoc } from './rules/taggedDoc'

/** How a rule's answers are told from what other rules found. */
export const INTERVIEW = 'interview'

/** Tokens of a question, and of a prompt that is none by its mark (“Tell us about the barge.”). */
const LONGEST_QUESTION = 70
const LONGEST_PROMPT = 30
/** Tokens of a label with its colon. */
const LONGEST_LABEL = 6
/** Questions to “you” that an “I” answers make an interview of a text: so many of them. */
const SURE_TURNS = 2
/** Paragraphs of one answer. */
const LONGEST_ANSWER = 6

/** Each answer is one statement, of whom nobody is named beside it; in text order. */
export function findAnswers(tagged: TaggedDoc): FoundAttribution[] {
  const { paragraphs } = tagged.doc
  const asks = paragraphs.map((one) => isQuestion(tagged, one))
  const turns = paragraphs.flatMap((_, k) =>
    asks[k] && k + 1 < paragraphs.length && !asks[k + 1] ? [k] : [],
  )
  const answered = turns.filter((k) => paragraphs.slice(k + 1, k + 3).some((one) => answersAsI(tagged, one)))
  const sure = answered.filter((k) => speaks(tagged, paragraphs[k] as TokenRange, YOU))
  if (sure.length < SURE_TURNS || answered.length * 2 < turns.length) return []
  // Labels on both sides are a transcript, which tells who speaks itself (`rules/transcript.ts`).
  if (answered.some((k) => labelOf(tagged, paragraphs[k] as TokenRange) > 0)) return []
  const [first = 0] = answered
  const prompts = paragraphs.map(
    (one, k) => asks[k] || (k > first && isPrompt(tagged, one, paragraphs[k + 1])),
  )
  const last = Math.max(answered.at(-1) ?? 0, prompts.lastIndexOf(true))
  return paragraphs.flatMap((_, k) => {
    if (k < first || !prompts[k] || prompts[k + 1]) return []
    const end = k >= last ? endOfLast(tagged, k + 1) : endOfAnswer(tagged, prompts, k + 1)
    const content = paragraphs.slice(k + 1, end).flatMap((one) => wordsOf(tagged, one))
    return content.length === 0 ? [] : [answer(content)]
  })
}

const answer = (content: readonly Span[]): FoundAttribution => ({
  source: null,
  cue: null,
  addressee: null,
  content,
  direct: content,
  via: [],
  rule: INTERVIEW,
  confidence: 0.9,
  why: 'an answer in an interview',
})

/** A paragraph that ends in a question mark, outside of quotation marks. */
function isQuestion(tagged: TaggedDoc, { from, to }: TokenRange): boolean {
  if (to - from > LONGEST_QUESTION || to - from < 2 || isQuoted(tagged, from)) return false
  return tagged.lower[to - 1] === '?' && !isQuoted(tagged, to - 1)
}

/** Tokens of a label that a paragraph opens with, its colon among them: “A: …”, “FALLIN: …”. */
function labelOf({ lower, doc }: TaggedDoc, { from, to }: TokenRange): number {
  const colon = lower.slice(from, Math.min(to - 1, from + LONGEST_LABEL)).indexOf(':')
  return doc.words.slice(from, from + colon).every((word) => /^\p{Lu}/u.test(word)) ? colon + 1 : 0
}

/** “Tell us about the barge.”: short, said to “you”, and an “I” answers. */
function isPrompt(tagged: TaggedDoc, one: TokenRange, next: TokenRange | undefined): boolean {
  if (one.to - one.from > LONGEST_PROMPT || isQuoted(tagged, one.from)) return false
  const asks =
    /^(?:tell|describe|explain|talk|walk|take|give|finish)$/.test(tagged.lower[one.from] as string) ||
    (speaks(tagged, one, YOU) && !speaks(tagged, one, ME))
  return asks && next !== undefined && speaks(tagged, next, ME)
}

const YOU = /^(?:you|your|yours|yourself|you’re|you've|y’all)$/
const ME = /^(?:i|i’m|i'm|i’ve|me|my|mine|myself|we|our|us)$/

/** Whether a word of these stands in a paragraph outside of quotation marks. */
function speaks(tagged: TaggedDoc, { from, to }: TokenRange, words: RegExp): boolean {
  for (let i = from; i < to; i++)
    if (words.test(tagged.lower[i] as string) && !isQuoted(tagged, i)) return true
  return false
}

/** An “I” speaks, be it within quotation marks that the paragraph opens with. */
const answersAsI = (tagged: TaggedDoc, one: TokenRange): boolean =>
  speaks(tagged, one, ME) ||
  (isQuoted(tagged, one.from) && tagged.lower.slice(one.from, one.to).some((word) => ME.test(word)))

/** The whole paragraph without a label; where it opens with quotation marks, what stands in them. */
function wordsOf(tagged: TaggedDoc, { from, to }: TokenRange): Span[] {
  const { doc, quotations, quotationOf } = tagged
  if (!isQuoted(tagged, from)) return [spanOfTokens(doc, { from: from + labelOf(tagged, { from, to }), to })]
  const numbers = new Set(quotationOf.subarray(from, to))
  const whole = spanOfTokens(doc, { from, to })
  return [...numbers].flatMap((number) =>
    (quotations[number]?.pieces ?? []).map(({ inner }) => inner).filter((inner) => contains(whole, inner)),
  )
}

/** An answer goes on to the next question, over headings and captions, which are not the speaker's. */
function endOfAnswer(tagged: TaggedDoc, prompts: readonly boolean[], from: number): number {
  let end = from
  while (end < prompts.length && !prompts[end] && end - from < LONGEST_ANSWER && isText(tagged, end)) end++
  return end
}

/** The last one goes on as long as an “I” speaks: what follows is the outlet again. */
function endOfLast(tagged: TaggedDoc, from: number): number {
  let end = from + 1
  while (end - from < LONGEST_ANSWER && goesOn(tagged, end)) end++
  return end
}

const goesOn = (tagged: TaggedDoc, k: number): boolean => {
  const one = tagged.doc.paragraphs[k]
  return one !== undefined && isText(tagged, k) && answersAsI(tagged, one)
}

const isText = (tagged: TaggedDoc, k: number): boolean =>
  tagged.kinds[k] !== 'heading' && tagged.kinds[k] !== 'caption'
