// What a reader opened, chose and stepped to in one analysis, found again in another of the same article: by where it
// stands, never by its id alone, for another analysis may give that to something else.
import type { Analysis, Article, Attribution, Entity, Span, Target } from '../domain'
import { assertNever, overlaps, sharedShare } from '../domain'
import { sameTarget } from '../layers'
import { type AnalyzedArticle, indexArticle } from './analyzedArticle'
import { type DerivedReading, derivePlaces, type Places } from './places'
import type { Chosen, ReaderState, Touched } from './readerState'
import { deriveSources, type SourceProfile, sourceIdsOf } from './sources'
import { deriveSourcingSummary } from './sourcingSummary'

export function deriveReading(article: Article, analysis: Analysis): DerivedReading {
  const analyzed = indexArticle(article, analysis, null)
  const sources = deriveSources(analyzed)
  return { analyzed, sources, figures: deriveSourcingSummary(analyzed, sources) }
}

/** What of a reader's state belongs to an analysis. */
export type Carried = Pick<ReaderState, 'chosen' | 'step' | 'touched'>

/** Share of their joint length that two highlights have in common to be the same one. */
const SAME = 0.5

/** The reader's state in `to` that stands for the one in `from`; what is not to be found there is null. */
export function carryOver(from: DerivedReading, to: DerivedReading, state: Carried): Carried {
  const chosen = state.chosen && carryChosen(from, to, state.chosen)
  return {
    chosen,
    step:
      chosen &&
      state.chosen &&
      carryStep(derivePlaces(from, state.chosen), derivePlaces(to, chosen), state.step),
    touched: state.touched && carryTouched(from.analyzed, to.analyzed, state.touched),
  }
}

function carryTouched(from: AnalyzedArticle, to: AnalyzedArticle, touched: Touched): Touched | null {
  const target = carryTarget(from, to, touched.target)
  if (!target) return null
  return sameTarget(target, touched.target) ? touched : { ...touched, target }
}

/** The highlight of `to` that stands where one of `from` does, or has the same cue; null where there is none. */
export function carryTarget(from: AnalyzedArticle, to: AnalyzedArticle, target: Target): Target | null {
  const spans = spansOf(from, target)
  if (spans.length === 0) return null
  const best = bestOf(highlightsOf(to), (highlight) => {
    const shared = sharedShare(spans, highlight.spans)
    if (shared < SAME) return 0
    // A claim that is background now is the same words still; but what stayed a claim goes before.
    return highlight.target.kind === target.kind ? 1 + shared : shared
  })
  if (best) return best.target
  const cue = target.kind === 'attribution' ? from.attributions.get(target.id)?.cue : null
  const same = cue && bestOf(to.analysis.attributions, (other) => sameCue(cue, spans, other))
  return same ? { kind: 'attribution', id: same.id } : null
}

/** Of several that one cue introduces, the one with most of the same words. */
const sameCue = (cue: Span, spans: readonly Span[], other: Attribution): number =>
  other.cue && sharedShare([cue], [other.cue]) >= SAME ? 1 + sharedShare(spans, other.content) : 0

type Highlight = { readonly target: Target; readonly spans: readonly Span[] }

const highlightsOf = ({ analysis }: AnalyzedArticle): readonly Highlight[] => [
  ...analysis.attributions.map(({ id, content }) => ({
    target: { kind: 'attribution', id } as const,
    spans: content,
  })),
  ...analysis.context.map(({ span }, index) => ({
    target: { kind: 'context', index } as const,
    spans: [span],
  })),
]

function spansOf({ analysis, attributions }: AnalyzedArticle, target: Target): readonly Span[] {
  if (target.kind === 'attribution') return attributions.get(target.id)?.content ?? []
  const background = analysis.context[target.index]
  return background ? [background.span] : []
}

/** The same source, entity or figure in `to`; null where nothing there is. */
export function carryChosen(from: DerivedReading, to: DerivedReading, chosen: Chosen): Chosen | null {
  switch (chosen.kind) {
    case 'figure':
      return to.figures.some(({ id }) => id === chosen.id) ? chosen : null
    case 'entity':
      return within(chosen, carryEntity(from.analyzed, to.analyzed, chosen.id))
    case 'source':
      return within(chosen, carrySource(from, to, chosen.id))
    default:
      return assertNever(chosen)
  }
}

function within(chosen: Chosen, id: string | null): Chosen | null {
  if (id === null) return null
  return id === chosen.id ? chosen : { ...chosen, id }
}

/** An id that `from` does not have says nothing of where it stands: it may be one of `to`. */
function carryEntity(from: AnalyzedArticle, to: AnalyzedArticle, id: string): string | null {
  const entity = from.entities.get(id)
  if (!entity) return to.entities.has(id) ? id : null
  const shared = bestOf(
    to.analysis.entities,
    (other) => sharedMentions(entity, other) + (other.id === id ? EPSILON : 0),
  )
  return shared && sharedMentions(entity, shared) > 0 ? shared.id : null
}

/** Less than any difference that counts: of equals, the one of the same id. */
const EPSILON = 1e-6

/** Twice for names: those say who it is. */
const sharedMentions = (a: Entity, b: Entity): number =>
  a.mentions.reduce((sum, { span, form }) => {
    const found = b.mentions.some((mention) => overlaps(mention.span, span))
    return found ? sum + (form === 'name' ? 2 : 1) : sum
  }, 0)

/** These hold whatever has no source: the same wherever it is read. */
const POOLS = ['missing', 'unresolved']

function carrySource(from: DerivedReading, to: DerivedReading, id: string): string | null {
  const has = (source: string) => to.sources.some((other) => other.id === source)
  const profile = from.sources.find((source) => source.id === id)
  if (!profile || POOLS.includes(id)) return has(id) ? id : null
  const entity = profile.entity && carryEntity(from.analyzed, to.analyzed, profile.entity.id)
  if (entity !== null && has(entity)) return entity
  return sourceOfMost(from, to, profile)
}

/** The source to whom most of what `profile` said or passed on is ascribed in `to`. */
function sourceOfMost(from: DerivedReading, to: DerivedReading, profile: SourceProfile): string | null {
  const votes = new Map<string, number>()
  const vote = (id: string) => {
    if (!POOLS.includes(id)) votes.set(id, (votes.get(id) ?? 0) + 1)
  }
  const counterpart = ({ id }: Attribution) => {
    const target = carryTarget(from.analyzed, to.analyzed, { kind: 'attribution', id })
    return target?.kind === 'attribution' ? to.analyzed.attributions.get(target.id) : undefined
  }
  for (const statement of profile.statements) {
    const same = counterpart(statement)
    if (same) for (const id of sourceIdsOf(same.source)) vote(id)
  }
  for (const statement of profile.relays)
    for (const relay of counterpart(statement)?.via ?? []) for (const id of sourceIdsOf(relay)) vote(id)
  const best = bestOf([...votes], ([id, count]) => count + (id === profile.id ? EPSILON : 0))
  return best?.[0] ?? null
}

/** The place that the reader has stepped to, among those of the other analysis; null where it is none of them. */
function carryStep(from: Places | null, to: Places | null, step: number | null): number | null {
  const at = step === null ? undefined : from?.steps[step]
  if (!at || !to) return null
  const best = bestOf(
    to.steps.map((span, index) => ({ span, index })),
    ({ span }) => sharedShare([at], [span]),
  )
  return best?.index ?? null
}

/** The first of those with the highest figure above nought. */
function bestOf<Item>(items: readonly Item[], figureOf: (item: Item) => number): Item | null {
  let best: Item | null = null
  let highest = 0
  for (const item of items) {
    const figure = figureOf(item)
    if (figure > highest) {
      best = item
      highest = figure
    }
  }
  return best
}
