// Joins what the fitted model found with what the rules found: mostly the model decides where both read the same cue.
import { bySpan, firstIndex, overlaps, type Span } from '../../domain'
import type { FoundAttribution } from '../doc'

/** Rules this sure decide where the model is less sure than that. Chosen on dev, once. */
const SURE_RULE = 0.55
const UNSURE_MODEL = 0.7

/** Rules this sure stand beside the model where it saw nothing. */
const SURE_ALONE = 0.4

/** A model this unsure that has no rule beside it is not believed, the less where it names no source and quotes nothing. */
const DOUBTFUL = 0.23
const SOURCELESS = 0.36

/** … and share at most this part of their content with what the model saw. */
const SHARED_PART = 0.25

/** Neighbors in text order that can touch an attribution: contents of one seldom enclose more others. */
const NEIGHBORS = 12

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

/** Code units of content that two attributions share. */
function shared(a: FoundAttribution, b: FoundAttribution): number {
  let sum = 0
  for (const x of a.content) {
    for (const y of b.content) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  }
  return sum
}

/** What lies in some order of places, and the few around a place. */
class Shelf {
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
    return this.items.slice(Math.max(0, at - NEIGHBORS), at + NEIGHBORS)
  }
}

const isDoubtful = ({ source, direct, confidence }: FoundAttribution): boolean =>
  confidence < (source === null && direct.length === 0 ? SOURCELESS : DOUBTFUL)

const startOf = ({ content }: FoundAttribution): number => content[0]?.start ?? 0
const cueOf = ({ cue }: FoundAttribution): number => cue?.start ?? -1

/**
 * The model’s attributions, completed by the rules: relays and addressees of the same cue, and forms that PolNeAR
 * never marks, so that the model cannot know them (uncued speech, transcripts, hedges). In text order.
 */
export function combine(
  fitted: readonly FoundAttribution[],
  ruled: readonly FoundAttribution[],
): FoundAttribution[] {
  const used = new Set<FoundAttribution>()
  const byCue = new Shelf(
    ruled.filter(({ cue }) => cue !== null),
    cueOf,
  )
  const completed = fitted.flatMap((one) => {
    const cue = one.cue
    const twin =
      cue &&
      byCue.around(cue.start).find((rule) => rule.cue && rule.cue.start < cue.end && cue.start < rule.cue.end)
    if (!twin) return isDoubtful(one) ? [] : one
    used.add(twin)
    if (twin.confidence >= SURE_RULE && one.confidence < UNSURE_MODEL) return twin
    // PolNeAR knows no chains: where the model takes the agency that relays for the source, the rule knows better.
    const isRelay = twin.via.some((relay) => one.source && overlaps(relay, one.source))
    const source = one.source && !isRelay ? one.source : twin.source
    return { ...one, source, addressee: twin.addressee, via: twin.via }
  })
  const known = new Shelf(completed, startOf)
  const more = ruled.filter(
    (rule) =>
      !used.has(rule) &&
      (rule.cue === null || rule.confidence >= SURE_ALONE) &&
      known.around(startOf(rule)).every((one) => shared(one, rule) < length(rule.content) * SHARED_PART),
  )
  return [...new Set([...completed, ...more])].sort((a, b) =>
    bySpan(a.content[0] as Span, b.content[0] as Span),
  )
}
