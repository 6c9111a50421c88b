// One attribution in plain words and numbers, as every format that leaves the reader writes it.
import {
  type Analysis,
  type Article,
  type Attribution,
  contentWords,
  firstIndex,
  type Source,
  type Span,
  speakerNames,
  textOf,
} from '../domain'

/** A person, an organization …, or why there is nobody to name. */
type SpeakerKind = 'person' | 'organization' | 'place' | 'other' | 'unnamed' | 'unclear' | 'none'

export type Statement = {
  readonly attribution: Attribution
  /** Counted from 1, headings included, as the article's blocks stand. */
  readonly paragraph: number
  readonly speakers: readonly string[]
  readonly speakerKind: SpeakerKind
  readonly description: string | null
  /** Who passed it on, nearest first. */
  readonly relays: readonly string[]
  readonly words: string
}

/** The statements of an analysis in text order. */
export function statementsOf(article: Article, analysis: Analysis): readonly Statement[] {
  const { text } = article
  return [...analysis.attributions]
    .sort((a, b) => a.content[0].start - b.content[0].start)
    .map((attribution) => ({
      attribution,
      paragraph: paragraphOf(article, attribution.content[0]),
      speakers: speakerNames(attribution.source, analysis.entities, text),
      ...about(attribution.source, analysis),
      relays: attribution.via.flatMap((relay) => speakerNames(relay, analysis.entities, text)),
      words: contentWords(text, attribution),
    }))
}

/** The number of the block that a span begins in. */
export const paragraphOf = ({ blocks }: Article, at: Span): number =>
  firstIndex(blocks.length, (i) => blocks[i]!.span.end > at.start) + 1

const NOBODY = { unnamed: 'unnamed', unresolved: 'unclear', missing: 'none' } as const

function about(source: Source, { entities }: Analysis): Pick<Statement, 'speakerKind' | 'description'> {
  if (source.kind !== 'entity') return { speakerKind: NOBODY[source.kind], description: null }
  const entity = entities.find(({ id }) => id === source.entityId)
  return { speakerKind: entity?.kind ?? 'other', description: entity?.description ?? null }
}

/** The words at a span, or nothing. */
export const wordsAt = ({ text }: Article, at: Span | null): string => (at ? textOf(text, at) : '')

/** Where the characters stand that take two UTF-16 code units, an emoji, say. */
const pairsOf = (text: string): readonly number[] =>
  [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index)

/**
 * Turns UTF-16 offsets into counts of characters (Unicode code points), which other programs and the W3C's
 * TextPositionSelector count in.
 */
export function characterCounter(text: string): (offset: number) => number {
  const pairs = pairsOf(text)
  return (offset) => offset - firstIndex(pairs.length, (i) => pairs[i]! >= offset)
}

/** The way back: from a count of characters to the offset. */
export function characterFinder(text: string): (count: number) => number {
  const pairs = pairsOf(text)
  return (count) => count + firstIndex(pairs.length, (i) => pairs[i]! - i >= count)
}
