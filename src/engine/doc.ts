// The tokenized article: what every stage reads, and what never leaves the engine.
import { bySpan, firstIndex, type Span, span } from '../domain'

/** Token indexes, half-open. */
export type TokenRange = { readonly from: number; readonly to: number }

export type Sentence = TokenRange & { readonly paragraph: number }

/** Token i is text.slice(starts[i], ends[i]); words[i] is that string. Sentences tile the tokens; paragraphs too. */
export type Doc = {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly words: readonly string[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly TokenRange[]
  /** Sentence number of each token. */
  readonly sentenceOf: Int32Array
}

/** The characters that a token range covers. */
export const spanOfTokens = (doc: Doc, { from, to }: TokenRange): Span =>
  span(doc.starts[from] ?? 0, doc.ends[to - 1] ?? 1)

/** First token that ends after character `offset`; the number of tokens where none does. */
export const tokenAt = ({ ends }: Doc, offset: number): number =>
  firstIndex(ends.length, (token) => (ends[token] ?? 0) > offset)

/** The tokens that a span touches. */
export const tokensOf = (doc: Doc, { start, end }: Span): TokenRange => ({
  from: tokenAt(doc, start),
  to: tokenAt(doc, end - 1) + 1,
})

/** Writes a value at each token of a span. */
export function fillTokens(
  doc: Doc,
  into: Uint8Array | Int32Array,
  { start, end }: Span,
  value: number,
): void {
  for (let i = tokenAt(doc, start); i < into.length && (doc.starts[i] as number) < end; i++) into[i] = value
}

/** The sentence that holds a token. */
export const sentenceAt = ({ sentences, sentenceOf }: Doc, token: number): Sentence =>
  sentences[sentenceOf[token] ?? 0] as Sentence

/** Number of the paragraph that holds a token. */
export const paragraphAt = (doc: Doc, token: number): number => sentenceAt(doc, token).paragraph

/** Part of speech (Penn Treebank) and dependency head of each token, automatic. */
export type Syntax = {
  /** Index into TAGS (model/tagset.ts). */
  readonly tags: Uint8Array
  /** Head token index in the whole Doc; -1 for a root. */
  readonly heads: Int32Array
  /** Index into RELATIONS (model/tagset.ts). */
  readonly relations: Uint8Array
}

/** A stretch inside quotation marks. */
export type Quotation = {
  /** With its marks, per paragraph: a quotation carried over paragraphs has several pieces. */
  readonly pieces: readonly { readonly outer: Span; readonly inner: Span }[]
  /** 0 for the outermost, 1 for one inside another … */
  readonly depth: number
  /** Speech, or a name, title or term set in quotation marks (“scare quotes” count as speech only with a cue). */
  readonly use: 'speech' | 'fragment' | 'name' | 'term'
  /** Names the rule that decided `use`. */
  readonly why: string
}

/** An attribution before anybody knows who the source is. */
export type FoundAttribution = {
  readonly source: Span | null
  readonly cue: Span | null
  readonly addressee: Span | null
  /** Text order, marks left out, never empty. */
  readonly content: readonly Span[]
  /** Parts of content inside quotation marks. */
  readonly direct: readonly Span[]
  /** Source phrases of the chain, nearest relay first. */
  readonly via: readonly Span[]
  /** The rule that found it; null where the fitted model did. */
  readonly rule: string | null
  readonly confidence: number
  /** How sure the source is, calibrated, where the careful reading linked it. */
  readonly speaker?: number
  readonly why: string
}

/** Where the words of an attribution begin. */
export const startOf = ({ content }: FoundAttribution): number => (content[0] as Span).start

/** Orders attributions by their words, as they stand in the text. */
export const byContent = (a: FoundAttribution, b: FoundAttribution): number =>
  bySpan(a.content[0] as Span, b.content[0] as Span)

/** Attributions before and behind a place that can touch it: contents of one seldom enclose more others. */
export const NEAR = 12

/** Of attributions in text order the few that can touch a place. */
export function around(found: readonly FoundAttribution[], place: number): readonly FoundAttribution[] {
  const at = firstIndex(found.length, (i) => startOf(found[i] as FoundAttribution) >= place)
  return found.slice(Math.max(0, at - NEAR), at + NEAR)
}
