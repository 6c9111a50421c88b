// An answer withheld beside what was said: “She said she would not comment”, “‘No comment,’ said Ms Farrow”.
import { contains, firstIndex, lengthOf, overlaps, type Span, span, textOf } from '../../domain'
import { around, type FoundAttribution } from '../doc'
import { NO_COMMENT } from './forms'
import type { FoundUnanswered } from './found'

/** What becomes of an answer withheld where somebody speaks. */
export const BESIDE_STEPS = { toldBySpeaker, noCommentQuoted }

/** In these a speaker tells of their own silence; of the others’ refusal a speaker makes a claim. */
const OWN = /^(?:would|will|wo|'d|’d|could|can|cannot|was|were|is|are|had|has|have|do|does) /i
const PRONOUN = /^(?:he|she|it|they)$/i
/** Who speaks for others, so that “the department would not discuss it” is the department’s own word. */
const SPOKESPERSON =
  /\b(?:spokes\w+|office|lawyers?|attorneys?|agents?|aides?|representatives?|press|officials?)\b/i

/**
 * Inside what somebody is said to have said: nothing where they tell of another’s refusal, for that is their claim;
 * where “it” or “she” would not comment, it is the speaker.
 */
function toldBySpeaker(
  text: string,
  one: FoundUnanswered,
  found: readonly FoundAttribution[],
): FoundUnanswered | null {
  const near = around(found, one.cue.start)
  const telling = near.find(
    ({ cue, content }) => cue && !overlaps(cue, one.cue) && content.some((at) => contains(at, one.cue)),
  )
  const relay = near.find(({ cue }) => cue && overlaps(cue, one.cue))?.via[0]
  const speaker = telling?.source ?? relay
  if (!speaker) return one
  const who = one.source ? textOf(text, one.source) : ''
  // “He would not talk of it, his widow said”: she tells of another.
  const byPronoun = PRONOUN.test(who) && !/^(?:his|her|their) /i.test(textOf(text, speaker))
  const conjoined = /\b(?:but|and) $/.test(text.slice(0, one.cue.start).slice(-5))
  const own = OWN.test(`${textOf(text, one.cue)} `) && (byPronoun || SPOKESPERSON.test(textOf(text, speaker)))
  if (!own && !(byPronoun && conjoined)) return null
  // A reason why it cannot be told is an answer of a kind.
  if (
    /^can|^could/i.test(textOf(text, one.cue)) &&
    / because /.test(text.slice(one.cue.end, one.cue.end + 80))
  )
    return null
  return byPronoun ? { ...one, source: speaker, span: joined(speaker, one.span) } : one
}

const joined = (a: Span, b: Span): Span => span(Math.min(a.start, b.start), Math.max(a.end, b.end))

const withMark = (text: string, { start, end }: Span): Span =>
  span(/[“‘"'«]/.test(text.charAt(start - 1)) ? start - 1 : start, end)

/** Characters of a claim that may stand beside “no comment”: “to all questions in interview”. */
const BESIDE_NO_COMMENT = 40

/** A quotation that is nothing but “No comment”. */
function noCommentQuoted(text: string, found: readonly FoundAttribution[]): FoundUnanswered[] {
  return found.flatMap(({ source, cue, direct, content }) => {
    const words = direct.find((at) => NO_COMMENT.test(textOf(text, at)))
    const isAll = words && lengthOf(content) - lengthOf([words]) <= BESIDE_NO_COMMENT
    return source && words && isAll
      ? {
          source,
          span: joined(joined(withMark(text, words), source), cue ?? words),
          cue: words,
          why: 'said “no comment”',
          confidence: 0.9,
        }
      : []
  })
}

/** Those of `asked`, in text order and apart, that touch a place. */
export function touching(asked: readonly FoundUnanswered[], at: Span): readonly FoundUnanswered[] {
  const from = firstIndex(asked.length, (i) => (asked[i] as FoundUnanswered).span.end > at.start)
  const to = firstIndex(asked.length, (i) => (asked[i] as FoundUnanswered).span.start >= at.end)
  return asked.slice(from, Math.max(from, to))
}

/** Words that are left of a claim beside an answer withheld, at least. */
const LEFT = 3

/** Attributions without what is no claim: an answer withheld. */
export function withoutUnanswered(
  text: string,
  found: readonly FoundAttribution[],
  asked: readonly FoundUnanswered[],
): FoundAttribution[] {
  return found.flatMap((one) => {
    const near = touching(asked, one.content.reduce(joined, one.cue ?? (one.content[0] as Span)))
    if (near.length === 0) return one
    if (near.some(({ cue }) => one.cue && overlaps(cue, one.cue))) return asksItself(text, one) ? one : []
    const content = near.reduce<readonly Span[]>(
      (left, { span: at, cue }) => left.flatMap((own) => cutOut(text, own, overlaps(own, cue) ? at : cue)),
      one.content,
    )
    if (content.length === 0) return []
    const direct = one.direct.filter((at) => content.some((own) => contains(own, at)))
    return { ...one, content, direct }
  })
}

/** “would not say [whether the show was cancelled]”: what was asked is told, and stands as content wherever it is annotated. */
const asksItself = (text: string, { content }: FoundAttribution): boolean =>
  content.some((at) =>
    /^(?:to \w+ )?(?:whether|if|who|what|when|where|why|how|which|that)\s/i.test(textOf(text, at)),
  )

/** What of a span is left beside another, where that is more than a few words. */
function cutOut(text: string, own: Span, cut: Span): Span[] {
  if (!overlaps(own, cut)) return [own]
  const parts = [
    [own.start, cut.start],
    [cut.end, own.end],
  ] as const
  return parts.flatMap(([from, to]) => trimmed(text, from, to))
}

function trimmed(text: string, from: number, to: number): Span[] {
  if (to <= from) return []
  const words = text.slice(from, to)
  const bare = words.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '').replace(/(?:\s|,)+(?:and|but|or)$/, '')
  const start = from + words.indexOf(bare)
  return bare.split(/\s+/).length > LEFT ? [span(start, start + bare.length)] : []
}
