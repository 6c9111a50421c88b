// Which of the words before a cue are its source: not whoever did something to the subject, nor the letter that it is written in, nor the jury that is told.
// Known failure: a source within an aside that is set off by dashes.
import { overlaps } from '../../domain'
import { type FoundAttribution, sentenceAt, spanOfTokens, tokensOf } from '../doc'
import { phraseBefore } from './rules/subject'
import { isQuoted, type Range, type TaggedDoc } from './rules/taggedDoc'

/** Each gives the words that are the source, or null where nobody is named. */
export const SOURCE_EDGE_STEPS: Record<
  'withoutEnds' | 'notHearer' | 'notAgent' | 'notAside',
  (tagged: TaggedDoc, source: Range, cue: Range) => Range | null
> = { withoutEnds, notHearer, notAgent, notAside }

/** The attribution with the source that its sentence gives it. */
export function withSourceEdges(tagged: TaggedDoc, one: FoundAttribution): FoundAttribution {
  if (!one.source || !one.cue || overlaps(one.source, one.cue)) return one
  const cue = tokensOf(tagged.doc, one.cue)
  const before = tokensOf(tagged.doc, one.source)
  let source: Range | null = before
  for (const step of Object.values(SOURCE_EDGE_STEPS)) source = source && step(tagged, source, cue)
  if (source?.from === before.from && source.to === before.to) return one
  const span = source && spanOfTokens(tagged.doc, source)
  return span && [one.cue, ...one.content].some((at) => overlaps(at, span)) ? one : { ...one, source: span }
}

const CLOCK = /^\d{1,2}[:.]\d{2}$/

/** “The people, who | declined …”, “Agbor at the bank on | Thursday”, “16:30 | Opposition calls for”: what is cut off in the middle is no part of a source. */
function withoutEnds(tagged: TaggedDoc, { from, to }: Range): Range {
  const { lower, tags } = tagged
  let start = from
  let end = to
  // “Quist, who called | time on her career, said”
  if (end > start + 3 && /^VB/.test(tags[end - 1] ?? '') && /^W/.test(tags[end - 2] ?? '')) end -= 2
  while (end > start + 1 && /^(?:who|which|that|on|at|in|of|for|from|,)$/.test(lower[end - 1] as string))
    end--
  // “Quist, | 36 |, reckons”: an age is whose it is.
  if (end === start + 1 && /^\d+$/.test(lower[start] as string) && lower[start - 1] === ',')
    return nounBefore(tagged, start - 1) ?? { from: start, to: end }
  while (start < end - 1 && CLOCK.test(lower[start] as string)) start++
  return { from: start, to: end }
}

const HEARERS =
  /^(?:jury|jurors|court|inquest|tribunal|hearing|inquiry|parliament|mps|senators|committee|coroner)$/

/** “Threats ‘were a joke’, jury told”: a headline leaves out “was”. */
function notHearer({ lower, doc }: TaggedDoc, source: Range, cue: Range): Range | null {
  const isBare = cue.to - cue.from === 1 && lower[cue.from] === 'told' && source.to === cue.from
  const isLast = doc.sentenceOf[cue.to] !== doc.sentenceOf[cue.from]
  return isBare && isLast && HEARERS.test(lower[source.to - 1] as string) ? null : source
}

/** “Documents obtained by the ABC revealed …”: what the documents say is not the ABC’s. */
function notAgent(tagged: TaggedDoc, source: Range, cue: Range): Range {
  const { lower, tags } = tagged
  const participle = source.from - 2
  const isAgent =
    lower[source.from - 1] === 'by' &&
    /^VB[ND]$/.test(tags[participle] ?? '') &&
    /^NN/.test(tags[participle - 1] ?? '')
  return isAgent && goesOnTo(tagged, source.to, cue) ? (nounBefore(tagged, participle) ?? source) : source
}

/** “The director, in a letter … seen by the Courier, says”, “the mayor, himself a doctor, says”: who says it stands before the aside. */
function notAside(tagged: TaggedDoc, source: Range, cue: Range): Range {
  const { lower, tags } = tagged
  const opens = /^(?:whose|himself|herself|themselves)$/.test(lower[source.from] as string)
  const isWithin = opens || tags[source.from - 1] === 'IN'
  if (!isWithin || lower[cue.from - 1] !== ',') return source
  const { from } = sentenceAt(tagged.doc, cue.from)
  let comma = source.from - 1
  while (comma > from && comma > source.from - ASIDE && lower[comma] !== ',') comma--
  return lower[comma] === ',' && /^NN|^CD$/.test(tags[comma - 1] ?? '')
    ? (nounBefore(tagged, comma) ?? source)
    : source
}

/** Tokens of an aside between a source and its cue. */
const ASIDE = 14

/** Nothing but the source's own phrase and adverbs stand between it and its cue: no clause, no comma, no other verb. */
function goesOnTo({ lower, tags }: TaggedDoc, from: number, cue: Range): boolean {
  for (let i = from; i < cue.from; i++)
    if (/^(?:VB[DPZ]|MD|WP|WDT|CC)$/.test(tags[i] as string) || /^[,;:]$/.test(lower[i] as string))
      return false
  return cue.from >= from
}

function nounBefore(tagged: TaggedDoc, to: number): Range | null {
  const { from } = sentenceAt(tagged.doc, to)
  const phrase = phraseBefore(tagged, to, from)
  return phrase && !isQuoted(tagged, phrase.from) ? phrase : null
}
