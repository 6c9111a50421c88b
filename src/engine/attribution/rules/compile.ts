// From tokens to text: what a match covers, with quotation marks left out, and which of it is direct.
import { bySpan, type Span, span } from '../../../domain'
import { type FoundAttribution, spanOfTokens } from '../../doc'
import type { RuleMatch } from './ruleMatch'
import { pieceAt, type Range, type TaggedDoc, trim } from './taggedDoc'

/** The attribution in the text, or null where nothing of its content is left. */
export function compile(tagged: TaggedDoc, one: RuleMatch): FoundAttribution | null {
  const content = one.content.flatMap((range) => contentSpan(tagged, range) ?? []).sort(bySpan)
  if (content.length === 0) return null
  const at = (range: Range | null) => (range ? spanOfTokens(tagged.doc, range) : null)
  return {
    source: at(one.source),
    cue: at(one.cue),
    addressee: at(one.addressee),
    content,
    direct: one.spoken ? content : directIn(tagged, one.content, content),
    via: one.via.map((range) => spanOfTokens(tagged.doc, range)),
    rule: one.rule,
    confidence: one.confidence,
    why: one.why,
  }
}

function contentSpan(tagged: TaggedDoc, range: Range): Span | null {
  const whole = innerOf(tagged, range)
  if (whole) return whole
  const rest = trim(tagged, range)
  if (!rest) return null
  return innerOf(tagged, rest) ?? spanOfTokens(tagged.doc, rest)
}

/** Inside of the marks where the range is exactly one piece of a quotation. */
function innerOf(tagged: TaggedDoc, { from, to }: Range): Span | null {
  const at = pieceAt(tagged, from)
  if (at?.piece.from !== from || at.piece.to !== to) return null
  const inner = tagged.quotations[tagged.quotationOf[from] as number]?.pieces[at.number]?.inner
  return inner ? withoutComma(tagged.doc.text, inner) : null
}

/** The comma before a closing mark belongs to the outlet’s sentence. */
function withoutComma(text: string, inner: Span): Span {
  let { start, end }: { start: number; end: number } = inner
  while (end > start + 1 && /[,\s]/.test(text.charAt(end - 1))) end--
  while (start < end - 1 && /\s/.test(text.charAt(start))) start++
  return span(start, end)
}

function directIn(tagged: TaggedDoc, ranges: readonly Range[], content: readonly Span[]): Span[] {
  const spoken: Span[] = []
  const seen = new Set<number>()
  for (const { from, to } of ranges) {
    for (let i = from; i < to; i++) {
      const number = tagged.quotationOf[i] as number
      if (number < 0 || seen.has(number)) continue
      seen.add(number)
      for (const { inner } of tagged.quotations[number]?.pieces ?? [])
        spoken.push(withoutComma(tagged.doc.text, inner))
    }
  }
  return within(content, spoken.sort(bySpan))
}

/** Those of `spans` that one of `wholes` contains; both sorted, so that each is looked at once. */
function within(wholes: readonly Span[], spans: readonly Span[]): Span[] {
  let next = 0
  let reach = -1
  return spans.filter(({ start, end }) => {
    for (; next < wholes.length && (wholes[next] as Span).start <= start; next++)
      reach = Math.max(reach, (wholes[next] as Span).end)
    return end <= reach
  })
}
