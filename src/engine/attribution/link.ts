// Ties labelled spans by scored choices: whichever network labelled them, and whoever scored.
import type { TokenRange } from '../doc'
import { CONTENT, CUE, SOURCE } from './labels'

/** A run of one label, in tokens; `kind` is its begin label. */
export type LabelledSpan = TokenRange & { readonly kind: number }

/** Who belongs to a span: its candidates among the spans, and the logarithm of each one's probability; the last score is for none of them. */
export type Choice = {
  readonly anchor: number
  readonly candidates: readonly number[]
  readonly scores: Float32Array
}

/** Labelled spans in text order, and who belongs to them. */
export type LinkScores = {
  readonly spans: readonly LabelledSpan[]
  readonly cueOfContent: readonly Choice[]
  readonly sourceOfCue: readonly Choice[]
  readonly sourceOfContent: readonly Choice[]
}

export type Linked = {
  readonly source: TokenRange | null
  readonly cue: TokenRange | null
  readonly content: readonly TokenRange[]
  /** The probability of its source, or of none, among the candidates; before calibration. */
  readonly speaker: number
}

/** Runs of one label. */
export function segmentsOf(labels: Uint8Array): LabelledSpan[] {
  const out: LabelledSpan[] = []
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0
    if (label === 0) continue
    const kind = label % 2 === 1 ? label : label - 1
    const last = out[out.length - 1]
    if (label !== kind && last !== undefined && last.to === i && last.kind === kind) {
      out[out.length - 1] = { ...last, to: i + 1 }
    } else out.push({ kind, from: i, to: i + 1 })
  }
  return out
}

/**
 * “None” must be likelier than a partner by these factors’ logarithms: gold leaves out a partner more often than a
 * reader would.
 */
type None = { readonly cue: number; readonly source: number }

/** For an encoder’s links. Chosen on dev, where −2 to −4 are alike on both halves. */
export const CAREFUL_NONE: None = { cue: -2.5, source: -2.5 }

/** For the quick reading’s: its contents are wrong more often, and one that hangs on nothing does no harm. */
export const QUICK_NONE: None = { cue: -1, source: -2 }

/** A source that only one of the two choices knows has this score in the other. */
const UNLISTED = -8

/** The likeliest cue of a content; null where it stands without one. */
function partnerOf({ candidates, scores }: Choice, none: number): number | null {
  let best: number | null = null
  let most = (scores[candidates.length] as number) + none
  candidates.forEach((candidate, k) => {
    if ((scores[k] as number) > most) {
      most = scores[k] as number
      best = candidate
    }
  })
  return best
}

/** The likeliest source for a cue and all that hangs on it, and its share among the candidates. */
function sourceOf(
  choices: readonly (readonly [Choice, number])[],
  bias: number,
): { source: number | null; share: number } {
  const totals = new Map<number, number>()
  let listed = 0
  let none = 0
  for (const [{ candidates, scores }, weight] of choices) {
    const known = new Map(candidates.map((candidate, k) => [candidate, scores[k] as number]))
    for (const candidate of candidates) if (!totals.has(candidate)) totals.set(candidate, UNLISTED * listed)
    for (const [candidate, total] of totals)
      totals.set(candidate, total + weight * Math.max(UNLISTED, known.get(candidate) ?? UNLISTED))
    none += weight * ((scores[candidates.length] as number) + bias)
    listed += weight
  }
  let source: number | null = null
  let most = none
  for (const [candidate, total] of totals) {
    if (total > most) {
      most = total
      source = candidate
    }
  }
  let mass = Math.exp((none - most) / listed)
  for (const total of totals.values()) mass += Math.exp((total - most) / listed)
  return { source, share: 1 / mass }
}

/** Attributions in text order of their first content: cues with all that hangs on them, then what has no cue. */
export function linkByScores(
  { spans, cueOfContent, sourceOfCue, sourceOfContent }: LinkScores,
  none: None,
): Linked[] {
  const byAnchor = (choices: readonly Choice[]) => new Map(choices.map((choice) => [choice.anchor, choice]))
  const cueChoices = byAnchor(cueOfContent)
  const ofCue = byAnchor(sourceOfCue)
  const ofContent = byAnchor(sourceOfContent)
  const contents = new Map<number, number[]>()
  const loose: number[] = []
  spans.forEach(({ kind }, index) => {
    if (kind !== CONTENT) return
    const choice = cueChoices.get(index)
    const cue = choice ? partnerOf(choice, none.cue) : null
    if (cue === null) loose.push(index)
    else contents.set(cue, [...(contents.get(cue) ?? []), index])
  })
  const linkOf = (cue: number | null, content: readonly number[]): Linked => {
    const choices = content.flatMap((index): [Choice, number][] => {
      const choice = ofContent.get(index)
      return choice ? [[choice, 1 / content.length]] : []
    })
    const own = cue === null ? undefined : ofCue.get(cue)
    const { source, share } = sourceOf(own ? [[own, 1], ...choices] : choices, none.source)
    return {
      source: source === null ? null : (spans[source] as LabelledSpan),
      cue: cue === null ? null : (spans[cue] as LabelledSpan),
      content: content.map((index) => spans[index] as LabelledSpan),
      speaker: share,
    }
  }
  return [
    ...[...contents].map(([cue, content]) => linkOf(cue, content)),
    ...loose.map((index) => linkOf(null, [index])),
  ].sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0))
}

/** Kinds of spans by the choices that they anchor and stand in. */
export const CHOICES = [
  { name: 'cueOfContent', anchor: CONTENT, candidate: CUE },
  { name: 'sourceOfCue', anchor: CUE, candidate: SOURCE },
  { name: 'sourceOfContent', anchor: CONTENT, candidate: SOURCE },
] as const
