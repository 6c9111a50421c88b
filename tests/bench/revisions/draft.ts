// A text under revision that knows where its passage is, whatever is done to it.

export type Place = { readonly start: number; readonly end: number }

/** `at` is null once the passage was deleted. */
export type Draft = { readonly text: string; readonly at: Place | null }

/** Puts `text` in the place of what stands from `start` to `end`. Only what is whole may go: an edge is never cut. */
export function splice(draft: Draft, { start, end }: Place, text: string): Draft {
  const by = text.length - (end - start)
  const edited = draft.text.slice(0, start) + text + draft.text.slice(end)
  return { text: edited, at: draft.at && moved(draft.at, { start, end }, by) }
}

function moved(at: Place, edit: Place, by: number): Place | null {
  if (edit.end <= at.start) return { start: at.start + by, end: at.end + by }
  if (edit.start >= at.end) return at
  if (edit.start <= at.start && edit.end >= at.end) return null
  if (edit.start >= at.start && edit.end <= at.end) return { start: at.start, end: at.end + by }
  throw new Error('an edit cut the edge of a passage')
}

/** Rewrites every match of `pattern`, wherever it stands; no match may lie over an edge of the passage. */
export function rewrite(draft: Draft, pattern: RegExp, write: (match: string, at: number) => string): Draft {
  let result = draft
  for (const match of [...draft.text.matchAll(pattern)].reverse()) {
    const written = write(match[0], match.index)
    if (written === match[0]) continue
    const place = { start: match.index, end: match.index + match[0].length }
    // A match that is the whole passage is rewritten within it.
    const isPassage = result.at?.start === place.start && result.at.end === place.end
    const next = splice(result, place, written)
    result = isPassage ? { ...next, at: { start: place.start, end: place.start + written.length } } : next
  }
  return result
}

/** What stands between white space, in order. */
export function tokensOf(
  text: string,
  { start, end }: Place = { start: 0, end: text.length },
): readonly Place[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: token }) => ({
    start: start + index,
    end: start + index + token.length,
  }))
}

/** Sentences, roughly: to a full stop before white space, or to the end of the line. */
export function sentencesOf(text: string): readonly Place[] {
  return [...text.matchAll(/[^\s](?:[^\n]*?[.!?]['"”’)]*(?=\s)|[^\n]*)/g)].map(({ index, 0: sentence }) => ({
    start: index,
    end: index + sentence.trimEnd().length,
  }))
}

export const paragraphsOf = (text: string): readonly Place[] =>
  [...text.matchAll(/\S[^\n]*/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.trimEnd().length,
  }))

export const overlaps = (a: Place, b: Place | null): boolean =>
  b !== null && a.start < b.end && b.start < a.end

/** The smallest place that holds the passage and every one of `parts` that it touches. */
export function around(at: Place, parts: readonly Place[]): Place {
  const touched = parts.filter((part) => overlaps(part, at))
  return {
    start: Math.min(at.start, ...touched.map(({ start }) => start)),
    end: Math.max(at.end, ...touched.map(({ end }) => end)),
  }
}
