// A quotation that is carried over paragraphs is told once: “The roof must go. / “If not, it falls,” she added.
// Known failure: a paragraph of another speaker whose opening mark was taken for one that carries on.
import { bySpan, firstIndex, overlaps, type Span, sharedLength } from '../../domain'
import { byContent, type FoundAttribution, NEAR, type Quotation, startOf } from '../doc'

export const CARRIED_STEPS = { held, missing }

/** From this part of a piece on it is held; less is another's words within it. */
const MOST = 0.7

type Words = Pick<FoundAttribution, 'content' | 'direct'>

/** Each piece of a carried quotation in one attribution; in text order. */
export function saidOnce(
  text: string,
  quotations: readonly Quotation[],
  found: readonly FoundAttribution[],
): FoundAttribution[] {
  const changes = new Map<FoundAttribution, Words>()
  const now = (one: FoundAttribution) => changes.get(one) ?? one
  for (const { depth, pieces } of quotations) {
    if (depth !== 0 || pieces.length < 2) continue
    const inner = pieces.map((piece) => piece.inner)
    const near = between(found, inner[0] as Span, inner.at(-1) as Span)
    const holders = inner.map((piece) => near.filter((one) => holds(now(one).content, piece)))
    inner.forEach((piece, k) => {
      for (const other of CARRIED_STEPS.held(text, piece, holders[k] ?? []))
        changes.set(other, without(now(other), piece))
    })
    const host = holders.flat()[0]
    const lost = host ? CARRIED_STEPS.missing(inner, holders) : []
    if (host && lost.length > 0) changes.set(host, joined(now(host), lost))
  }
  if (changes.size === 0) return [...found]
  return found
    .map((one) => ({ ...one, ...changes.get(one) }))
    .filter(({ content }) => content.length > 0)
    .sort(byContent)
}

/** Of several that hold a piece, all but the one whose cue stands in its paragraph. */
function held(text: string, piece: Span, holders: readonly FoundAttribution[]): readonly FoundAttribution[] {
  if (holders.length < 2) return []
  const own = holders.find(({ cue }) => cue && isBeside(text, cue, piece)) ?? holders[0]
  return holders.filter((one) => one !== own)
}

/** Pieces that nobody holds. */
function missing(inner: readonly Span[], holders: readonly (readonly FoundAttribution[])[]): readonly Span[] {
  return inner.filter((_, k) => holders[k]?.length === 0)
}

const isBeside = (text: string, a: Span, b: Span): boolean =>
  !text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).includes('\n')

/** Those that can hold a piece from the first to the last. */
function between(found: readonly FoundAttribution[], first: Span, last: Span): readonly FoundAttribution[] {
  const indexAt = (place: number) =>
    firstIndex(found.length, (i) => startOf(found[i] as FoundAttribution) >= place)
  return found.slice(Math.max(0, indexAt(first.start) - NEAR), indexAt(last.end))
}

/** `content` is in text order: only what reaches into the piece is looked at, for both may have thousands of parts. */
function holds(content: readonly Span[], piece: Span): boolean {
  let shared = 0
  for (
    let i = firstIndex(content.length, (at) => (content[at] as Span).end > piece.start);
    i < content.length;
    i++
  ) {
    const at = content[i] as Span
    if (at.start >= piece.end) break
    shared += sharedLength(at, piece)
  }
  return shared >= (piece.end - piece.start) * MOST
}

const without = ({ content, direct }: Words, piece: Span): Words => ({
  content: content.filter((at) => !overlaps(at, piece)),
  direct: direct.filter((at) => !overlaps(at, piece)),
})

const joined = ({ content, direct }: Words, pieces: readonly Span[]): Words => ({
  content: [...content, ...pieces].sort(bySpan),
  direct: [...direct, ...pieces].sort(bySpan),
})
