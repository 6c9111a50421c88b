// “that” before what is reported: annotators and readers count it with the words that it brings in.
import { type Span, span } from '../../domain'
import type { FoundAttribution } from '../doc'

/** “that”, a comma, and marks of quotation up to where a content begins. */
const MARKER = /\bthat(,?\s*[“”„"«‘'`]*)$/i
/** No marker is farther from its content. */
const REACH = 12

/** The contents, with the “that” before each; across an opening mark it is a stretch of its own. */
export function withMarkers(text: string, one: FoundAttribution): FoundAttribution {
  const content = one.content.flatMap((at): Span[] => {
    const match = MARKER.exec(text.slice(Math.max(0, at.start - REACH), at.start))
    if (!match) return [at]
    const between = match[1] as string
    const start = at.start - match[0].length
    if (one.content.some((other) => other.start <= start && start < other.end)) return [at]
    return /^\s*$/.test(between) ? [span(start, at.end)] : [span(start, start + 4), at]
  })
  if (
    content.length === one.content.length &&
    content.every(({ start }, i) => start === one.content[i]?.start)
  )
    return one
  const cue = one.cue && withoutMarker(text, one.cue, content)
  return { ...one, cue, content }
}

/** A cue gives away the “that” at its end. */
function withoutMarker(text: string, cue: Span, content: readonly Span[]): Span {
  if (!content.some(({ start }) => cue.start < start && start < cue.end)) return cue
  const rest = text.slice(cue.start, cue.end).replace(/\s*\bthat$/i, '')
  return rest === '' ? cue : span(cue.start, cue.start + rest.length)
}
