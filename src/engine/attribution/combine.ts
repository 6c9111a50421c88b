// Joins what the fitted model found with what the rules found: mostly the model decides where both read the same cue.
import { contains, firstIndex, lengthOf, overlaps, type Span, sharedLength } from '../../domain'
import { byContent, type FoundAttribution, NEAR, startOf } from '../doc'
import { withMarkers } from './marker'

/** What it takes for one of the two to be believed against the other, or alone. */
type Trust = {
  /** Rules this sure decide where the model is less sure than that. */
  readonly sureRule: number
  readonly unsureModel: number
  /** A model this unsure that has no rule beside it is not believed, the less where it names no source and quotes nothing. */
  readonly doubtful: number
  readonly sourceless: number
}

/** For the quick reading's network. Chosen on dev, once. */
export const QUICK: Trust = { sureRule: 0.55, unsureModel: 0.7, doubtful: 0.34, sourceless: 0.5 }

/**
 * For an encoder: no rule is surer than it (with one that is, source and exact fall on both dev sets). What is less likely
 * than half of the F1 that is reached costs attributed more than it brings (Lipton, Elkan and Naryanaswamy 2014): .3 and .4;
 * a little under that, words that nobody claims keep their mark (reported +1.0, found +.5, attributed −.2). Chosen on dev.
 */
export const CAREFUL: Trust = {
  sureRule: Number.POSITIVE_INFINITY,
  unsureModel: 0,
  doubtful: 0.25,
  sourceless: 0.3,
}

/** Rules this sure stand beside the model where it saw nothing. */
const SURE_ALONE = 0.4

/** … but not those whose finds there are somebody's less often than not, on either half of dev (README.md). */
const NEVER_ALONE: ReadonlySet<string> = new Set(['reported', 'object'])

/** … nor do they decide where the model, by what such finds proved to be worth, is the surer. */
const isWorthLess = (rule: FoundAttribution, model: FoundAttribution): boolean =>
  rule.rule !== null && NEVER_ALONE.has(rule.rule) && likelihood(rule) < likelihood(model)

/** What is added shares at most this part of its content with what the model saw. */
const SHARED_PART = 0.25

/** Code units of content that two attributions share; both contents stand in text order. */
function shared({ content: a }: FoundAttribution, { content: b }: FoundAttribution): number {
  let sum = 0
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const [x, y] = [a[i] as Span, b[k] as Span]
    sum += sharedLength(x, y)
    if (x.end < y.end) i++
    else k++
  }
  return sum
}

/** What lies in some order of places, and the few around a place. */
class Nearby {
  private readonly places: readonly number[]
  constructor(
    private readonly items: readonly FoundAttribution[],
    place: (one: FoundAttribution) => number,
  ) {
    this.items = [...items].sort((a, b) => place(a) - place(b))
    this.places = this.items.map(place)
  }

  around(place: number): readonly FoundAttribution[] {
    const at = firstIndex(this.places.length, (i) => (this.places[i] as number) >= place)
    return this.items.slice(Math.max(0, at - NEAR), at + NEAR)
  }
}

const cueOf = ({ cue }: FoundAttribution): number => cue?.start ?? -1

/** How likely both its words and its speaker are right. */
const likelihood = ({ confidence, speaker = 1 }: FoundAttribution): number => confidence * speaker

/** Where model and rules do not agree. */
export const COMBINE_STEPS = {
  /** What the model alone sees, and is unsure of, is left out. */
  isDoubtful: (one: FoundAttribution, trust: Trust): boolean =>
    likelihood(one) < (one.source === null && one.direct.length === 0 ? trust.sourceless : trust.doubtful),
  ruleDecides: (model: FoundAttribution, rule: FoundAttribution, trust: Trust): boolean =>
    rule.confidence >= trust.sureRule && likelihood(model) < trust.unsureModel,
  standsAlone: ({ rule, cue, confidence }: FoundAttribution): boolean =>
    cue === null || (confidence >= SURE_ALONE && !(rule && NEVER_ALONE.has(rule))),
  takesThat: withMarkers,
  /** “Reportedly, two members are considering …”: what the hedge tells of them they have not said themselves. */
  isToldOf: ({ source, cue, direct }: FoundAttribution, hedge: FoundAttribution): boolean =>
    hedge.rule === 'hedge' &&
    direct.length === 0 &&
    [source, cue].every((at) => at && hedge.content.some((told) => contains(told, at))),
  /** “…,” she added, addressing a man who has reportedly moved: a stretch with a hedge of its own is not among her words. */
  isHedged: ({ start, end }: Span, { source, cue }: FoundAttribution): boolean =>
    source === null && cue !== null && start < cue.start && cue.end < end,
}

/** Without the stretches, beside quoted words, that a hedge tells of. */
function withoutHedged(one: FoundAttribution, byCue: Nearby): FoundAttribution {
  if (one.direct.length === 0 || one.content.length < 2) return one
  const content = one.content.filter(
    (piece) =>
      one.direct.some((spoken) => overlaps(spoken, piece)) ||
      !byCue.around(piece.start).some((rule) => COMBINE_STEPS.isHedged(piece, rule)),
  )
  return content.length === one.content.length || content.length === 0 ? one : { ...one, content }
}

/** Brings a rule's attribution to what such rules are worth, in the model's place or where that saw nothing. */
export type Assess = (rule: FoundAttribution, instead: boolean) => FoundAttribution

/**
 * The model’s attributions, completed by the rules: relays and addressees of the same cue, and forms that PolNeAR
 * never marks, so that the model cannot know them (uncued speech, transcripts, hedges). In text order.
 */
export function combine(
  text: string,
  fitted: readonly FoundAttribution[],
  ruled: readonly FoundAttribution[],
  trust: Trust = QUICK,
  assess: Assess = (rule) => rule,
): FoundAttribution[] {
  const used = new Set<FoundAttribution>()
  const byCue = new Nearby(
    ruled.filter(({ cue }) => cue !== null),
    cueOf,
  )
  const completed = fitted.flatMap((whole) => {
    const one = withoutHedged(whole, byCue)
    if (byCue.around(one.cue?.start ?? 0).some((rule) => COMBINE_STEPS.isToldOf(one, rule))) return []
    const cue = one.cue
    const twin = cue && byCue.around(cue.start).find((rule) => rule.cue && overlaps(rule.cue, cue))
    if (!twin) return COMBINE_STEPS.isDoubtful(one, trust) ? [] : one
    used.add(twin)
    if (COMBINE_STEPS.ruleDecides(one, twin, trust) && !isWorthLess(assess(twin, true), one))
      return assess(twin, true)
    const { addressee, via } = twin
    // Whom it is said to is no part of what is said.
    const rest = one.content.filter((piece) => !addressee || !overlaps(piece, addressee))
    const content = rest.length > 0 ? rest : one.content
    return { ...one, content, source: one.source ?? twin.source, addressee, via }
  })
  const known = new Nearby(completed, startOf)
  const more = ruled
    .filter(
      (rule) =>
        !used.has(rule) &&
        COMBINE_STEPS.standsAlone(rule) &&
        known.around(startOf(rule)).every((one) => shared(one, rule) < lengthOf(rule.content) * SHARED_PART),
    )
    .map((rule) => assess(rule, false))
  return [...new Set([...completed, ...more])]
    .map((one) => COMBINE_STEPS.takesThat(text, one))
    .sort(byContent)
}
