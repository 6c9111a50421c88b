// What the card of a highlight says: who speaks, in which words, over whom, why it was marked, how sure.
import type { Attribution, Span, Target } from '../domain'
import { contentWords, overlaps, span, textOf } from '../domain'
import { targetKey } from '../layers'
import { type AnalyzedArticle, nameOfSource } from './analyzedArticle'
import { sourceIdsOf } from './sources'

type CardRow = { readonly label: string; readonly value: string; readonly aside?: string }

export type Card = {
  readonly target: Target
  readonly title: string
  readonly rows: readonly CardRow[]
  /** “Reviewed by hand” or “Found automatically”, with how sure. */
  readonly standing: string
  readonly reviewed: boolean
  /** Profiles to show all statements of; empty for background. */
  readonly sources: readonly { readonly id: string; readonly name: string }[]
  /** The words themselves in one line, as they stand in the text; what is left out between them is “ … ”. */
  readonly words: string
  /** Who passed the words on, nearest to the source first. */
  readonly relays: readonly string[]
  readonly spans: readonly Span[]
  /** Other highlights that nest with this one or overlap it. */
  readonly nested: readonly Target[]
}

/** The card of a highlight; null for one that the analysis does not have. */
export function deriveCard(analyzed: AnalyzedArticle, target: Target): Card | null {
  const spans = spansOf(analyzed, target)
  if (spans.length === 0) return null
  const { text } = analyzed.article
  const shared = {
    target,
    reviewed: analyzed.review !== null,
    spans,
    nested: nestedWith(analyzed, target, spans),
  }
  if (target.kind === 'context') {
    const note = analyzed.analysis.context[target.index]
    if (!note) return null
    return {
      ...shared,
      title: 'Background',
      standing: standingOf(analyzed, note.confidence),
      words: contentWords(text, { content: [note.span], direct: [] }),
      sources: [],
      relays: [],
      rows: [
        { label: 'kind', value: 'Told in the outlet’s own voice' },
        { label: 'why', value: sentence(note.why) },
      ],
    }
  }
  const attribution = analyzed.attributions.get(target.id)
  if (!attribution) return null
  return {
    ...shared,
    title: nameOfSource(analyzed, attribution.source),
    standing: standingOf(analyzed, attribution.confidence.words),
    sources: sourceIdsOf(attribution.source).map((id) => ({
      id,
      name: analyzed.entities.get(id)?.name ?? nameOfSource(analyzed, attribution.source),
    })),
    words: wordsOf(text, attribution),
    relays: attribution.via.map((relay) => nameOfSource(analyzed, relay)),
    rows: rowsOf(analyzed, attribution),
  }
}

/** Quotation marks around the whole are left out: whoever shows the words sets them. */
const wordsOf = (text: string, attribution: Attribution): string =>
  contentWords(text, attribution.manner === 'mixed' ? attribution : { ...attribution, direct: [] })

const spansOf = (analyzed: AnalyzedArticle, target: Target): readonly Span[] =>
  analyzed.marks.filter((mark) => targetKey(mark.target) === targetKey(target)).map((mark) => mark.span)

/** A highlight from its first piece to its last, as a link leads to it; null for one that the analysis does not have. */
export function passageOf(analyzed: AnalyzedArticle, target: Target): Span | null {
  const spans = spansOf(analyzed, target)
  if (spans.length === 0) return null
  return span(Math.min(...spans.map((at) => at.start)), Math.max(...spans.map((at) => at.end)))
}

function rowsOf(analyzed: AnalyzedArticle, attribution: Attribution): readonly CardRow[] {
  const { text } = analyzed.article
  const { source, via, cue, addressee } = attribution
  const words = (at: Span) => `“${textOf(text, at)}”`
  const phrase = source.kind === 'missing' ? null : source.span
  const as = phrase && textOf(text, phrase) !== nameOfSource(analyzed, source) ? phrase : null
  return [
    ...(as ? [{ label: 'called', value: words(as) }] : []),
    ...(cue
      ? [{ label: source.kind === 'missing' ? 'marked by' : 'said by', value: words(cue), aside: 'the cue' }]
      : []),
    ...via.map((relay) => ({
      label: 'relayed by',
      value: [nameOfSource(analyzed, relay), descriptionOf(analyzed, relay)].filter(Boolean).join(', '),
    })),
    ...(addressee ? [{ label: 'said to', value: textOf(text, addressee) }] : []),
    { label: 'kind', value: kindOf(analyzed, attribution) },
    { label: 'why', value: sentence(attribution.why) },
  ]
}

function descriptionOf(analyzed: AnalyzedArticle, source: Attribution['source']): string | null {
  return source.kind === 'entity' ? (analyzed.entities.get(source.entityId)?.description ?? null) : null
}

const KINDS = {
  direct: 'Direct quote',
  reported: 'Reported claim, in the outlet’s words',
  mixed: 'Reported claim with some of the source’s own words',
} as const

function kindOf(analyzed: AnalyzedArticle, { manner, content }: Attribution): string {
  const paragraphs = analyzed.article.blocks.filter((block) =>
    content.some((at) => overlaps(at, block.span)),
  ).length
  return paragraphs > 1 ? `${KINDS[manner]}, over ${inWords(paragraphs)} paragraphs` : KINDS[manner]
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** Small numbers in words, as a newspaper sets them. */
export const inWords = (count: number): string => SMALL[count] ?? String(count)

function standingOf({ review }: AnalyzedArticle, confidence: number): string {
  if (review) return 'Reviewed by hand'
  const sure = confidence >= 0.85 ? 'quite sure' : confidence >= 0.6 ? 'fairly sure' : 'not sure'
  return `Found automatically, ${sure} (${Math.round(confidence * 100)}\u00a0%)`
}

const sentence = (why: string): string => why.charAt(0).toUpperCase() + why.slice(1)

function nestedWith(analyzed: AnalyzedArticle, target: Target, spans: readonly Span[]): readonly Target[] {
  const others = new Map<string, Target>()
  for (const mark of analyzed.marks)
    if (spans.some((at) => overlaps(at, mark.span))) others.set(targetKey(mark.target), mark.target)
  others.delete(targetKey(target))
  return [...others.values()]
}
