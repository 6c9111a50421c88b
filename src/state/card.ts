// What the card of a highlight says: who speaks, in which words, over whom, why it was marked, how sure.
import type { Attribution, Span, Statement, Target } from '../domain'
import {
  capitalized,
  howMade,
  MANNERS,
  nameOfSource,
  overlaps,
  quotationOf,
  sayingRows,
  span,
  sureness,
  tellStatement,
  textOf,
} from '../domain'
import { targetKey } from '../layers'
import type { AnalyzedArticle } from './analyzedArticle'
import { sourceIdsOf } from './sources'

type CardRow = { readonly label: string; readonly value: string }

export type Card = {
  readonly target: Target
  readonly title: string
  readonly rows: readonly CardRow[]
  /** “Reviewed by hand” or “Found automatically”, with how sure. */
  readonly standing: string
  readonly reviewed: boolean
  /** Profiles to show all statements of; empty for background. */
  readonly sources: readonly { readonly id: string; readonly name: string }[]
  /** What is told of it everywhere; null for background. */
  readonly statement: Statement | null
  /** The words as one quotation, in one line. */
  readonly quotation: string
  /** “automatic, unchecked”. */
  readonly made: string
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
    reviewed: analyzed.review?.origin === 'shipped',
    made: howMade(analyzed.review),
    spans,
    nested: nestedWith(analyzed, target, spans),
  }
  if (target.kind === 'context') {
    const background = analyzed.analysis.context[target.index]
    if (!background) return null
    return {
      ...shared,
      title: 'Background',
      standing: standingOf(analyzed, sureness(background.confidence)),
      statement: null,
      quotation: `“${textOf(text, background.span).replace(/\s+/g, ' ')}”`,
      sources: [],
      rows: [
        { label: 'kind', value: 'Told in the outlet’s own voice' },
        { label: 'why', value: capitalized(background.why) },
      ],
    }
  }
  const attribution = analyzed.attributions.get(target.id)
  if (!attribution) return null
  const statement = tellStatement(analyzed, attribution)
  return {
    ...shared,
    title: statement.who,
    standing: standingOf(analyzed, surenessOf(attribution)),
    sources: sourceIdsOf(attribution.source).map((id) => ({
      id,
      name: analyzed.entities.get(id)?.name ?? statement.who,
    })),
    statement,
    quotation: quotationOf(text, attribution),
    rows: rowsOf(analyzed, statement),
  }
}

const spansOf = (analyzed: AnalyzedArticle, target: Target): readonly Span[] =>
  analyzed.marks.filter((mark) => targetKey(mark.target) === targetKey(target)).map((mark) => mark.span)

/** A highlight from its first piece to its last, as a link leads to it; null for one that the analysis does not have. */
export function passageOf(analyzed: AnalyzedArticle, target: Target): Span | null {
  const spans = spansOf(analyzed, target)
  if (spans.length === 0) return null
  return span(Math.min(...spans.map((at) => at.start)), Math.max(...spans.map((at) => at.end)))
}

function rowsOf(analyzed: AnalyzedArticle, { attribution, who }: Statement): readonly CardRow[] {
  const { text } = analyzed.article
  const { source, via, cue, addressee } = attribution
  const words = (at: Span) => `“${textOf(text, at)}”`
  const phrase = source.kind === 'missing' ? null : source.span
  const how = sayingRows(attribution)
    .map(({ value }) => value)
    .join(' · ')
  const as = phrase && capitalized(textOf(text, phrase)) !== who ? phrase : null
  return [
    ...(as ? [{ label: 'called', value: words(as) }] : []),
    ...(cue ? [{ label: source.kind === 'missing' ? 'marked by' : 'said by', value: words(cue) }] : []),
    ...via.map((relay) => ({
      label: 'relayed by',
      value: [nameOfSource(analyzed, relay), descriptionOf(analyzed, relay)].filter(Boolean).join(', '),
    })),
    ...(addressee ? [{ label: 'said to', value: textOf(text, addressee) }] : []),
    { label: 'kind', value: kindOf(analyzed, attribution) },
    // In one line: a card covers the text.
    ...(how === '' ? [] : [{ label: 'how', value: how }]),
    { label: 'why', value: capitalized(attribution.why) },
  ]
}

function descriptionOf(analyzed: AnalyzedArticle, source: Attribution['source']): string | null {
  return source.kind === 'entity' ? (analyzed.entities.get(source.entityId)?.description ?? null) : null
}

function kindOf(analyzed: AnalyzedArticle, { manner, content }: Attribution): string {
  const paragraphs = analyzed.article.blocks.filter((block) =>
    content.some((at) => overlaps(at, block.span)),
  ).length
  return paragraphs > 1
    ? `${MANNERS[manner].meaning}, over ${inWords(paragraphs)} paragraphs`
    : MANNERS[manner].meaning
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** Small numbers in words, as a newspaper sets them. */
export const inWords = (count: number): string => SMALL[count] ?? String(count)

const standingOf = ({ review }: AnalyzedArticle, sure: string): string =>
  review?.origin === 'shipped' ? 'Reviewed by hand' : `Found automatically, ${sure}`

const surenessOf = ({ confidence: { speaker, words } }: Attribution): string =>
  `${sureness(words, 'the words')}, ${sureness(speaker, 'the speaker')}`

function nestedWith(analyzed: AnalyzedArticle, target: Target, spans: readonly Span[]): readonly Target[] {
  const others = new Map<string, Target>()
  for (const mark of analyzed.marks)
    if (spans.some((at) => overlaps(at, mark.span))) others.set(targetKey(mark.target), mark.target)
  others.delete(targetKey(target))
  return [...others.values()]
}
