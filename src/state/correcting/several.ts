// The highlights of an article as a list that can be narrowed, for what is done about several of them at once.
import {
  inTextOrder,
  isUnsure,
  type Manner,
  type Span,
  sureWord,
  type Target,
  tellStatement,
  textOf,
} from '../../domain'
import { targetKey } from '../../layers'
import type { AnalyzedArticle } from '../analyzedArticle'
import { checkOf } from '../checked'
import { shortWords } from '../notes'
import { sourceIdsOf } from '../sources'

export type HighlightKind = Manner | 'context'

export type ListedHighlight = {
  readonly target: Target
  readonly key: string
  readonly at: Span
  readonly kind: HighlightKind
  /** Those of the panel's list; none for background. */
  readonly sources: readonly string[]
  readonly words: string
  /** “Ana Ortiz · quote · unsure”. */
  readonly aside: string
  readonly unsure: boolean
  readonly checked: boolean
}

/** Each is null where it narrows nothing. */
export type Narrowing = {
  readonly source: string | null
  readonly kind: HighlightKind | null
  readonly sure: 'sure' | 'unsure' | null
  /** Whether what is checked is listed too. */
  readonly checked: boolean
}

export const UNCHECKED: Narrowing = { source: null, kind: null, sure: null, checked: false }

/** Characters of a highlight that the list shows. */
const SHOWN = 160

/** Every highlight, in text order. */
export function listHighlights(analyzed: AnalyzedArticle): readonly ListedHighlight[] {
  const { analysis, article } = analyzed
  const isChecked = (target: Target) => checkOf(analyzed, target) !== null
  const statements = inTextOrder(analysis.attributions).map((attribution): ListedHighlight => {
    const target = { kind: 'attribution', id: attribution.id } as const
    const { who, kind, words } = tellStatement(analyzed, attribution)
    const unsure = isUnsure(attribution)
    return {
      ...{ target, key: targetKey(target), at: attribution.content[0], kind: attribution.manner },
      sources: sourceIdsOf(attribution.source),
      words: shortWords(words, SHOWN),
      aside: [who, kind, ...(unsure ? ['unsure'] : [])].join(' · '),
      ...{ unsure, checked: isChecked(target) },
    }
  })
  const background = analysis.context.map(({ span, confidence }, index): ListedHighlight => {
    const target = { kind: 'context', index } as const
    const unsure = sureWord(confidence) === 'unsure'
    return {
      ...{ target, key: targetKey(target), at: span, kind: 'context', sources: [] },
      words: shortWords(textOf(article.text, span), SHOWN),
      aside: ['background', ...(unsure ? ['unsure'] : [])].join(' · '),
      ...{ unsure, checked: isChecked(target) },
    }
  })
  return [...statements, ...background].sort((a, b) => a.at.start - b.at.start)
}

export const narrowedTo = (
  list: readonly ListedHighlight[],
  { source, kind, sure, checked }: Narrowing,
): readonly ListedHighlight[] =>
  list.filter(
    (one) =>
      (checked || !one.checked) &&
      (source === null || one.sources.includes(source)) &&
      (kind === null || one.kind === kind) &&
      (sure === null || one.unsure === (sure === 'unsure')),
  )
