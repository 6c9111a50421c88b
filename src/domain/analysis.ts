// What an article is found to say of who says what.
import type { NonEmpty } from './nonEmpty'
import type { Saying } from './said'
import type { Span } from './span'

export type EntityKind = 'person' | 'organization' | 'place' | 'other'

/** One place that names or points at an entity. */
export type Mention = { readonly span: Span; readonly form: 'name' | 'nominal' | 'pronoun' }

export type Entity = {
  /** Comes from the name (a slug), not from the place in a list: links keep it. */
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** In the article's own words (“Russian state news agency”). */
  readonly description: string | null
  /** In text order. */
  readonly mentions: NonEmpty<Mention>
}

export type Source =
  /** “Putin”, “he”, “the Russian president”. Joint sources list every entity that `span` names. */
  | {
      readonly kind: 'entity'
      readonly span: Span
      readonly entityId: string
      readonly also: readonly string[]
      /** The form alone tells who it is (an answer in an interview): `span` is where they are named. */
      readonly implied?: true
      /** Those of a joint source whom nobody names (“Trump and his aides”). */
      readonly alsoUnnamed?: readonly Span[]
    }
  /** “two officials”; `introduced` is where they are first described, if `span` only points back (“she”, “the official”). */
  | {
      readonly kind: 'unnamed'
      /** Comes from the words of the introduction (`ids.ts`): links keep it. */
      readonly id: string
      readonly span: Span
      readonly introduced?: Span
      /** In the words of a person who set it right, where the article's own do not do. */
      readonly described?: string
    }
  /** “he”, and nobody to be found. */
  | { readonly kind: 'unresolved'; readonly span: Span }
  /** “reportedly”, “it was claimed”. */
  | {
      readonly kind: 'missing'
      /** Nobody was looked for: the text is in a language that is not read. */
      readonly unsought?: true
    }

export type Manner = 'direct' | 'reported' | 'mixed'

/** From 0 to 1 each, calibrated on held-out articles: how sure it is whose words these are, and that they are somebody's. */
export type Confidence = { readonly speaker: number; readonly words: number }

/** Content tied to a cue and a source. */
export type Attribution = Saying & {
  /** Comes from cue and words (`ids.ts`), not from the place in the list. */
  readonly id: string
  readonly manner: Manner
  readonly source: Source
  /** The chain, nearest relay first. */
  readonly via: readonly Source[]
  readonly cue: Span | null
  readonly addressee: Span | null
  /** Several where the cue, or a paragraph, splits it; in text order; quotation marks left out. */
  readonly content: NonEmpty<Span>
  /** The parts of content inside quotation marks. */
  readonly direct: readonly Span[]
  readonly confidence: Confidence
  /** Names the rule or the model's leading evidence, in a few plain words, for the card. */
  readonly why: string
}

/** Somebody who was asked and gave no answer: no attribution, for nothing was said. */
export type Unanswered = {
  readonly id: string
  readonly source: Source
  /** The whole of what the outlet says of it (“The ministry did not respond to a request for comment”). */
  readonly span: Span
  /** “did not respond to a request for comment”. */
  readonly cue: Span
  readonly why: string
  readonly confidence: number
}

/** Background in the outlet's own voice. */
export type Background = { readonly span: Span; readonly why: string; readonly confidence: number }

/** Changes with every change of the engine that can change an analysis: part of the key of every analysis. */
export const ENGINE_VERSION = '20'

/** The quick reading is the engine's own small network and rules; the careful one reads with an encoder's help. */
export type Reading = 'quick' | 'careful'

/** What an engine found, and nothing else: what a person makes of it lies beside it (`review.ts`). Structured-cloneable. */
export type Analysis = {
  readonly articleId: string
  /** Engine and model versions, e.g. “sourcelight 1 · model 3f2a”; says so where only rules were at work. */
  readonly engine: string
  readonly reading: Reading
  /** The language that the text looks to be in (BCP 47, `und` where nobody knows which), if not the English that is read. */
  readonly foreign?: string
  readonly attributions: readonly Attribution[]
  readonly unanswered: readonly Unanswered[]
  readonly entities: readonly Entity[]
  readonly context: readonly Background[]
}
