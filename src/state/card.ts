// What the card of a highlight says at first: who, how it is said, how sure; the rest is told when it is asked for (`cardDetails.ts`).
import {
  type Attribution,
  howMade,
  inOneLine,
  quotationOf,
  type Span,
  type Statement,
  span,
  sureWord,
  type Target,
  tellStatement,
  tellWho,
  textOf,
  unsureOf,
} from '../domain'
import { targetKey } from '../layers'
import type { AnalyzedArticle } from './analyzedArticle'
import { checkOf, tellCheck } from './checked'
import { readWith } from './sentences'

export type Card = {
  readonly target: Target
  readonly title: string
  /** How the line begins that tells the statement; the name alone for background. */
  readonly told: ReturnType<typeof tellWho>
  /** “quite sure”, “unsure of the speaker”, “reviewed by hand”, “corrected by you”. */
  readonly sure: string
  readonly reviewed: boolean
  /** “corrected by you”; null where nobody did anything about it. */
  readonly checked: string | null
  /** What is told of it everywhere; null for background. */
  readonly statement: Statement | null
  /** The words as one quotation, in one line. */
  readonly quotation: string
  /** “automatic, unchecked”. */
  readonly made: string
  readonly spans: readonly Span[]
  /** What it must not cover: the sentences that it is about, and the one before them. */
  readonly clear: Span
}

/** The card of a highlight; null for one that the analysis does not have. */
export function deriveCard(analyzed: AnalyzedArticle, target: Target): Card | null {
  const spans = spansOf(analyzed, target)
  const whole = passageOf(analyzed, target)
  if (!whole) return null
  const { article } = analyzed
  const check = checkOf(analyzed, target)
  const checked = check && tellCheck(check)
  const reviewed = check !== null || analyzed.review?.origin === 'shipped'
  const byPerson = checked ?? (reviewed ? REVIEWED : null)
  const shared = {
    target,
    reviewed,
    checked,
    made: howMade(analyzed.review),
    spans,
    clear: readWith(article, whole),
  }
  if (target.kind === 'context') {
    const background = analyzed.analysis.context[target.index]
    if (!background) return null
    return {
      ...shared,
      title: 'Background',
      told: [{ is: 'who', text: 'Background' }],
      sure: byPerson ?? sureWord(background.confidence),
      statement: null,
      quotation: `“${inOneLine(textOf(article.text, background.span))}”`,
    }
  }
  const attribution = analyzed.attributions.get(target.id)
  if (!attribution) return null
  const statement = tellStatement(analyzed, attribution)
  return {
    ...shared,
    title: statement.who,
    told: tellWho(statement),
    sure: byPerson ?? sureInShort(attribution),
    statement,
    quotation: quotationOf(article.text, attribution),
  }
}

const REVIEWED = 'reviewed by hand'

const sureInShort = (attribution: Attribution): string =>
  unsureOf(attribution) ?? sureWord(Math.min(attribution.confidence.speaker, attribution.confidence.words))

const spansOf = (analyzed: AnalyzedArticle, target: Target): readonly Span[] =>
  analyzed.marks.filter((mark) => targetKey(mark.target) === targetKey(target)).map((mark) => mark.span)

/** A highlight from its first piece to its last, as a link leads to it; null for one that the analysis does not have. */
export function passageOf(analyzed: AnalyzedArticle, target: Target): Span | null {
  const spans = spansOf(analyzed, target)
  if (spans.length === 0) return null
  return span(Math.min(...spans.map((at) => at.start)), Math.max(...spans.map((at) => at.end)))
}
