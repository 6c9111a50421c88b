// Quotes that several articles share: pairs of utterances put together, with what became of the words and who is said to have said them.
import { type Article, type Attribution, bySpan, type Span } from '../domain'
import { findCandidates } from './candidates'
import { joined } from './joined'
import { type Laid, lay } from './lay'
import { type Matched, matchAll } from './pairs'
import { isOtherSpeaker, type Speaker } from './speakers'
import { LONGEST, type Utterance } from './utterances'
import { type Word, wordsIn } from './words'

/** In the order of gravity: the first that holds between any two variants is the quote's. */
const QUOTE_KINDS = ['other speaker', 'words changed', 'shortened', 'same'] as const
export type QuoteKind = (typeof QUOTE_KINDS)[number]

/** How one article has it. */
export type Variant = {
  /** The article's place in the list. */
  readonly article: number
  /** Several where the article has it in two places; none where it quotes nobody who is known. */
  readonly attributions: readonly Attribution[]
  readonly speaker: Speaker
  readonly spans: readonly Span[]
  readonly words: readonly Word[]
  /** Whether the article tells it in its own words. */
  readonly reported: boolean
}

export type SharedQuote = { readonly kind: QuoteKind; readonly variants: readonly Variant[] }

/** Fewer common words say nothing of a third article's cut of a long quote. */
const LEAST_IN_COMMON = 3

/** The groups of quoted utterances that are one, in the order of the list. */
export function findQuoteGroups(utterances: readonly Utterance[]): readonly (readonly Utterance[])[] {
  const pairs = matchAll(findCandidates(utterances), utterances)
  return groupsOf(withoutEchoes(pairs, utterances), utterances)
}

/**
 * Of pairs that lay claim to the same words of both articles the best: a headline's echo of a quote, and a quote within
 * a quote, are not a second one.
 */
function withoutEchoes(pairs: readonly Matched[], list: readonly Utterance[]): readonly Matched[] {
  const worth = ({ met, changes }: Matched) => met.length - changes.length / 10
  const taken = new Map<string, Set<number>>()
  /** Whether a pair of the same two articles has most of these words already; if not, they are taken. */
  const take = (one: Utterance, other: Utterance, places: readonly number[]): boolean => {
    const key = `${one.article} ${other.article}`
    const before = taken.get(key) ?? new Set()
    const starts = places.map((i) => one.words[i]!.span.start)
    if (starts.filter((start) => before.has(start)).length > starts.length / 2) return false
    for (const start of starts) before.add(start)
    taken.set(key, before)
    return true
  }
  return [...pairs]
    .sort((x, y) => worth(y) - worth(x) || x.first - y.first || x.second - y.second)
    .filter(({ first, second, met }) => {
      const [a, b] = [list[first]!, list[second]!]
      return (
        take(
          a,
          b,
          met.map((pair) => pair.a),
        ) &&
        take(
          b,
          a,
          met.map((pair) => pair.b),
        )
      )
    })
}

function groupsOf(pairs: readonly Matched[], list: readonly Utterance[]): readonly (readonly Utterance[])[] {
  return joined(pairs).map((group) => group.map((i) => list[i]!))
}

/** The utterances of one article as its variant. */
export function variantOf(article: Article, utterances: readonly Utterance[]): Variant {
  const inOrder = utterances.flatMap((one) => one.spans).sort(bySpan)
  // A quote within a quote adds nothing to it.
  const spans = inOrder.filter((at, i) => !inOrder.slice(0, i).some((one) => at.end <= one.end))
  const alone = utterances[0]!
  const isWhole = utterances.length === 1 && alone.spans.length === spans.length
  const named = utterances.find(({ speaker }) => speaker.named.length > 0) ?? alone
  return {
    article: named.article,
    attributions: [...new Set(utterances.flatMap(({ attribution }) => attribution ?? []))],
    speaker: named.speaker,
    spans,
    words: isWhole && alone.words.length < LONGEST ? alone.words : wordsIn(article, spans),
    reported: utterances.every(({ told }) => told),
  }
}

/** The gravest that holds between any two variants. */
export function kindOf(variants: readonly Variant[]): QuoteKind {
  const kinds = variants.flatMap((one, i) => variants.slice(i + 1).map((other) => kindBetween(one, other)))
  return QUOTE_KINDS.find((kind) => kinds.includes(kind)) ?? 'same'
}

function kindBetween(one: Variant, other: Variant): QuoteKind {
  if (isOtherSpeaker(one.speaker, other.speaker)) return 'other speaker'
  if (one.reported || other.reported) return 'same'
  const gravities = layAlong(one, other).changes.map(({ gravity }) => gravity)
  if (gravities.includes('changed')) return 'words changed'
  return gravities.includes('cut') ? 'shortened' : 'same'
}

/** Two variants laid along each other; nothing met where they have hardly a word in common. */
export function layAlong(one: Variant, other: Variant): Laid {
  const laid = lay(one.words, other.words)
  return laid.met.length < LEAST_IN_COMMON ? { met: [], changes: [] } : laid
}
