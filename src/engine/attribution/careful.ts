// Ties spans that an encoder labelled by the scores that its linker gave them: the careful reading's place of `link.ts`.
import type { TokenRange } from '../doc'
import { CONTENT, CUE, SOURCE } from './labels'
import type { Linked } from './link'

/** A run of one label, in tokens; `kind` is its begin label. */
export type LabelledSpan = TokenRange & { readonly kind: number }

/** Who belongs to a span: its candidates among the spans, and the logarithm of each one's probability; the last score is for none of them. */
export type Choice = {
  readonly anchor: number
  readonly candidates: readonly number[]
  readonly scores: Float32Array
}

/** What an encoder saw in an article, as data for `analyze`, in the engine's own tokens and sentences. */
export type CarefulEvidence = {
  /** Changes with the encoder's weights. */
  readonly version: string
  /** LABELS probabilities a token. */
  readonly probabilities: Float32Array
  /** In text order. */
  readonly spans: readonly LabelledSpan[]
  readonly cueOfContent: readonly Choice[]
  readonly sourceOfCue: readonly Choice[]
  readonly sourceOfContent: readonly Choice[]
  /** Probability of each sentence that it is background. */
  readonly background: Float32Array
  /** Pairs (raw, share that was right), ascending. */
  readonly calibration: {
    readonly words: readonly number[]
    readonly speaker: readonly number[]
    readonly background: readonly number[]
  }
}

/** A link with the probability of its source among the candidates, before calibration. */
export type CarefulLink = Linked & { readonly speaker: number }

/**
 * “None” must be likelier than a partner by this factor's logarithm: gold leaves out a partner more often than a
 * reader would. Chosen on dev, where −2 to −4 are alike on both halves.
 */
const NONE = -2.5

/** A source that only one of the two choices knows has this score in the other. */
const UNLISTED = -8

/** The likeliest cue of a content; null where it stands without one. */
function partnerOf({ candidates, scores }: Choice): number | null {
  let best: number | null = null
  let most = (scores[candidates.length] as number) + NONE
  candidates.forEach((candidate, k) => {
    if ((scores[k] as number) > most) {
      most = scores[k] as number
      best = candidate
    }
  })
  return best
}

/** The likeliest source for a cue and all that hangs on it, and its share among the candidates. */
function sourceOf(choices: readonly (readonly [Choice, number])[]): { source: number | null; share: number } {
  const totals = new Map<number, number>()
  let listed = 0
  let none = 0
  for (const [{ candidates, scores }, weight] of choices) {
    const known = new Map(candidates.map((candidate, k) => [candidate, scores[k] as number]))
    for (const candidate of candidates) if (!totals.has(candidate)) totals.set(candidate, UNLISTED * listed)
    for (const [candidate, total] of totals)
      totals.set(candidate, total + weight * Math.max(UNLISTED, known.get(candidate) ?? UNLISTED))
    none += weight * ((scores[candidates.length] as number) + NONE)
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
export function linkByScores(evidence: CarefulEvidence): CarefulLink[] {
  const { spans, cueOfContent, sourceOfCue, sourceOfContent } = evidence
  const bySpan = (choices: readonly Choice[]) => new Map(choices.map((choice) => [choice.anchor, choice]))
  const cueChoices = bySpan(cueOfContent)
  const ofCue = bySpan(sourceOfCue)
  const ofContent = bySpan(sourceOfContent)
  const contents = new Map<number, number[]>()
  const loose: number[] = []
  spans.forEach(({ kind }, index) => {
    if (kind !== CONTENT) return
    const choice = cueChoices.get(index)
    const cue = choice ? partnerOf(choice) : null
    if (cue === null) loose.push(index)
    else contents.set(cue, [...(contents.get(cue) ?? []), index])
  })
  const linkOf = (cue: number | null, content: readonly number[]): CarefulLink => {
    const choices = content.flatMap((index): [Choice, number][] => {
      const choice = ofContent.get(index)
      return choice ? [[choice, 1 / content.length]] : []
    })
    const own = cue === null ? undefined : ofCue.get(cue)
    const { source, share } = sourceOf(own ? [[own, 1], ...choices] : choices)
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
