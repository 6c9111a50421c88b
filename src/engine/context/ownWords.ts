// What of a sentence is the outlet's own, beside what it says that others said.
import { bySpan, lengthOf, type Span, span, textOf } from '../../domain'
import type { FoundAttribution } from '../doc'

/** Words that a clause must have to be told as background on its own. */
const FEWEST_WORDS = 5
/** Share of a sentence's characters that attributions may take before it counts as speech. */
const SPEECH_SHARE = 0.6

/** Everything that attributions are made of, merged, in text order. */
export function takenBy(found: readonly FoundAttribution[]): Span[] {
  const all = found.flatMap(({ source, cue, addressee, content }) => [
    ...[source, cue, addressee].flatMap((at) => at ?? []),
    ...content,
  ])
  const merged: Span[] = []
  for (const at of all.sort(bySpan)) {
    const last = merged.at(-1)
    if (last && at.start <= last.end + 1)
      merged[merged.length - 1] = span(last.start, Math.max(last.end, at.end))
    else merged.push(at)
  }
  return merged
}

/**
 * The clause before or after the attributions of a sentence: “Kyiv was isolated, as its allies hoped that …”,
 * “… just how many friends he has – despite the tensions”. Null where too little of it is the outlet's own.
 */
export function besideSpeech(text: string, whole: Span, inside: readonly Span[]): Span | null {
  const first = inside[0] as Span
  const last = inside.at(-1) as Span
  const said = lengthOf(inside)
  const after = trimmed(text, last.end, whole.end)
  const subordinate = /^(?:despite|although|though|after|amid|which|who|because of|following|since)\b/i
  if (after && subordinate.test(textOf(text, after)) && isLong(text, after)) return after
  const before = trimmed(text, whole.start, first.start)
  if (said > (whole.end - whole.start) * SPEECH_SHARE || !before) return null
  const clause = withoutConnective(text, before)
  return clause && isLong(text, clause) ? clause : null
}

const isLong = (text: string, at: Span) => textOf(text, at).split(/\s+/).length >= FEWEST_WORDS

/** “… since 2022, as” ends before the word that leads over; any other start of a clause is no whole one. */
function withoutConnective(text: string, at: Span): Span | null {
  const connective = /\s(?:as|while|but|and|although|after)$/.exec(textOf(text, at))
  return connective && trimmed(text, at.start, at.start + connective.index)
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start
  let to = end
  while (from < to && /[\s,;:–—”’"'.-]/.test(text[from] as string)) from++
  while (to > from && /[\s,;:–—“‘".-]/.test(text[to - 1] as string)) to--
  return to > from ? span(from, to) : null
}
