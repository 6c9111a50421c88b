// The places in the text that belong to what is chosen, to step through: “3 of 11”.
import type { LayerId, Span } from '../domain'
import { assertNever, capitalized, inTextOrder, LAYERS } from '../domain'
import { targetKey } from '../layers'
import type { AnalyzedArticle } from './analyzedArticle'
import { keyOfAttribution } from './analyzedArticle'
import type { Chosen, LayersShown } from './readerState'
import type { SourceProfile } from './sources'
import type { Figure } from './sourcingSummary'

export type Places = {
  readonly name: string
  /** Where each step leads, in text order. */
  readonly steps: readonly Span[]
  /** What is lit at each step: all pieces of a statement. */
  readonly pieces: readonly (readonly Span[])[]
  /** What is painted as a mention while this is chosen; empty for a source, whose highlights stay instead. */
  readonly painted: readonly Span[]
  /** The highlights that stay while the others step back (none for an entity: its mentions do); null where none step back. */
  readonly kept: ReadonlySet<string> | null
}

/** An analysis with what is derived from it; what is costly may be worked out when it is asked for. */
export type DerivedReading = {
  readonly analyzed: AnalyzedArticle
  readonly sources: readonly SourceProfile[]
  readonly figures: readonly Figure[]
}

const NONE: ReadonlySet<string> = new Set()

/** Where the chosen thing stands; null where this article does not have it. */
export function derivePlaces(reading: DerivedReading, chosen: Chosen): Places | null {
  switch (chosen.kind) {
    case 'source': {
      const profile = reading.sources.find(({ id }) => id === chosen.id)
      if (!profile) return null
      const all = inTextOrder([...new Set([...profile.statements, ...profile.relays])])
      return {
        name: profile.name,
        steps: all.map(({ content }) => content[0]),
        pieces: all.map(({ content }) => content),
        ...{ painted: [], kept: new Set(all.map(keyOfAttribution)) },
      }
    }
    case 'entity': {
      const entity = reading.analyzed.entities.get(chosen.id)
      if (!entity) return null
      const steps = entity.mentions.map((mention) => mention.span)
      return { name: entity.name, steps, pieces: oneEach(steps), painted: steps, kept: NONE }
    }
    case 'figure': {
      const figure = reading.figures.find(({ id }) => id === chosen.id)
      if (!figure) return null
      const steps = figure.passages
      return { name: capitalized(figure.label), steps, pieces: oneEach(steps), painted: steps, kept: null }
    }
    default:
      return assertNever(chosen)
  }
}

const oneEach = (steps: readonly Span[]): Places['pieces'] => steps.map((at) => [at])

/** The place after or before the one stepped to, round and round; before the first step, the first or the last. */
export const stepBeside = (step: number | null, count: number, by: 1 | -1): number =>
  step === null ? (by === 1 ? 0 : count - 1) : (step + by + count) % count

/** The layers that must be turned on for every highlight that stays to be seen; empty where each shows in some part. */
export function layersMissing(
  { marks }: AnalyzedArticle,
  { kept }: Places,
  layers: LayersShown,
): readonly LayerId[] {
  const own = marks.filter((mark) => kept?.has(targetKey(mark.target)))
  const seen = new Set(own.filter((mark) => layers[mark.layer]).map((mark) => targetKey(mark.target)))
  const unseen = own.filter((mark) => !seen.has(targetKey(mark.target)))
  return LAYERS.filter((layer) => unseen.some((mark) => mark.layer === layer))
}
