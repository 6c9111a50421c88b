// What the card of a highlight tells when it is asked for more: the words, who says them by which name, over whom, how that is known and how surely.
import type { Attribution, Source, Statement, Target } from '../domain'
import {
  CHANNEL_WORDS,
  capitalized,
  contentWords,
  MANNERS,
  nameOfSource,
  overlaps,
  roleBeside,
  type Span,
  standingOf,
  sureWord,
  textOf,
} from '../domain'
import { targetKey } from '../layers'
import type { AnalyzedArticle } from './analyzedArticle'
import type { Card } from './card'
import { inWords } from './numbers'
import { sentencesIn } from './sentences'
import { shortened } from './shortened'
import { sourceIdsOf } from './sources'

type CardRow = { readonly label: string; readonly value: string }

/** How sure of what: “about who”, “quite sure”, 95. */
type SureFigure = { readonly of: string; readonly word: string; readonly percent: number }

export type CardDetails = {
  /** What is said, cut where it is long; null for background. */
  readonly words: string | null
  readonly rows: readonly CardRow[]
  /** Empty where a person checked it. */
  readonly sure: readonly SureFigure[]
  /** “Found automatically”, “Reviewed by hand”. */
  readonly standing: string
  /** Profiles to show all statements of; empty for background. */
  readonly sources: readonly { readonly id: string; readonly name: string }[]
  /** Other highlights that nest with this one or overlap it. */
  readonly nested: readonly Target[]
}

export function deriveCardDetails(analyzed: AnalyzedArticle, card: Card): CardDetails {
  const { statement, target, reviewed, checked } = card
  const shared = {
    standing: checked
      ? capitalized(checked)
      : reviewed
        ? 'Reviewed by hand'
        : 'Found automatically, not checked yet',
    nested: nestedWith(analyzed, card),
  }
  if (statement) {
    const { attribution } = statement
    const { speaker, words } = attribution.confidence
    return {
      ...shared,
      words: shortened(statement.words, SHOWN),
      rows: rowsOf(analyzed, statement),
      sure: reviewed ? [] : [figure('about who', speaker), figure('about the words', words)],
      sources: sourceIdsOf(attribution.source).map((id) => ({
        id,
        name: analyzed.entities.get(id)?.name ?? statement.who,
      })),
    }
  }
  const background = target.kind === 'context' ? analyzed.analysis.context[target.index] : undefined
  return {
    ...shared,
    words: null,
    rows: [
      { label: 'told by', value: 'The outlet itself, in its own voice' },
      ...(background ? [{ label: 'how we know', value: capitalized(background.why) }] : []),
    ],
    sure: reviewed || !background ? [] : [figure('that it is background', background.confidence)],
    sources: [],
  }
}

const figure = (of: string, confidence: number): SureFigure => ({
  of,
  word: sureWord(confidence),
  percent: Math.round(confidence * 100),
})

function rowsOf(analyzed: AnalyzedArticle, statement: Statement): readonly CardRow[] {
  const { attribution } = statement
  const { via, addressee, why } = attribution
  const { text } = analyzed.article
  const sentence = sentenceAround(analyzed, attribution)
  return [
    ...(sentence ? [{ label: 'in the sentence', value: `“${shortened(sentence, SHOWN)}”` }] : []),
    { label: 'said by', value: saidBy(analyzed, statement) },
    ...via.map((relay) => ({
      label: 'passed on by',
      value: [nameOfSource(analyzed, relay), descriptionOf(analyzed, relay)].filter(Boolean).join(', '),
    })),
    ...(addressee ? [{ label: 'said to', value: textOf(text, addressee) }] : []),
    { label: 'kind', value: kindOf(analyzed, attribution) },
    { label: 'how we know', value: capitalized(why) },
  ]
}

/** “Ana Ortiz · politician; here “the mayor””. */
function saidBy(analyzed: AnalyzedArticle, { attribution, who }: Statement): string {
  const { source, role } = attribution
  if (source.kind === 'missing') return source.unsought ? 'Nobody was looked for' : 'Nobody who is named'
  const phrase = textOf(analyzed.article.text, source.span)
  const named = [who, roleBeside(role, standingOf(analyzed, attribution))].filter(Boolean).join(' · ')
  return who.toLowerCase().includes(phrase.toLowerCase()) ? named : `${named}; here “${phrase}”`
}

function descriptionOf(analyzed: AnalyzedArticle, source: Source): string | null {
  return source.kind === 'entity' ? (analyzed.entities.get(source.entityId)?.description ?? null) : null
}

/** “Direct quote, in a post, over two paragraphs”. */
function kindOf(analyzed: AnalyzedArticle, { manner, content, channel }: Attribution): string {
  const paragraphs = analyzed.article.blocks.filter((block) =>
    content.some((at) => overlaps(at, block.span)),
  ).length
  return [
    MANNERS[manner].meaning,
    channel === 'unknown' ? null : CHANNEL_WORDS[channel],
    paragraphs > 1 ? `over ${inWords(paragraphs)} paragraphs` : null,
  ]
    .filter(Boolean)
    .join(', ')
}

/** A fragment is hard to read alone: the sentence that it stands in. Null where the words are most of one, or of several. */
function sentenceAround({ article }: AnalyzedArticle, { content }: Attribution): string | null {
  const [first] = content
  const block = article.blocks.find((one) => overlaps(one.span, first))
  const around = block
    ? sentencesIn(article, block).filter((at) => content.some((one) => overlaps(at, one)))
    : []
  const [sentence] = around
  if (!sentence || around.length > 1) return null
  const length = (at: Span) => at.end - at.start
  const own = content.reduce((sum, at) => sum + length(at), 0)
  return own < length(sentence) / 2 ? contentWords(article.text, { content: [sentence], direct: [] }) : null
}

/** Characters of a text that a card shows. */
const SHOWN = 150

function nestedWith(analyzed: AnalyzedArticle, { target, spans }: Card): readonly Target[] {
  const others = new Map<string, Target>()
  for (const mark of analyzed.marks)
    if (spans.some((at) => overlaps(at, mark.span))) others.set(targetKey(mark.target), mark.target)
  others.delete(targetKey(target))
  return [...others.values()]
}
