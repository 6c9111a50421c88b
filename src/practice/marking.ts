// What is marked in an article, by a pupil or by an analysis: words, as a quote, a claim or background, with who says them.
import {
  type Analysis,
  type Attribution,
  bySpan,
  type Cast,
  castOf,
  type LayerId,
  type NonEmpty,
  type Source,
  type Span,
} from '../domain'
import { backgroundKey, statementKey } from '../editing/draft'

export type Marking = {
  /** As the checks of a corrected analysis know it. */
  readonly id: string
  readonly kind: LayerId
  readonly content: NonEmpty<Span>
  /** The source’s own words within a claim that is partly quoted; empty for everything else. */
  readonly quoted: readonly Span[]
  /** Null for background, which nobody says. */
  readonly source: Source | null
}

/** Markings of one analysis, with those whom its sources mean. */
export type Marked = { readonly cast: Cast; readonly markings: readonly Marking[] }

/** Everything that an analysis marks, in text order. */
export function markedIn(text: string, { attributions, context, entities }: Analysis): Marked {
  const background = context.map(
    ({ span }): Marking => ({
      ...{ id: backgroundKey(span), kind: 'context', content: [span], quoted: [], source: null },
    }),
  )
  const markings = [...attributions.map(ofStatement), ...background]
  return {
    cast: castOf({ text }, entities),
    markings: markings.sort((a, b) => bySpan(a.content[0], b.content[0])),
  }
}

const ofStatement = ({ id, manner, content, direct, source }: Attribution): Marking => ({
  ...{ id: statementKey(id), content, source },
  kind: manner === 'direct' ? 'direct' : 'reported',
  quoted: manner === 'mixed' ? direct : [],
})
