// An article with its analysis, indexed once, for every derivation that follows.
import type { Analysis, Article, Attribution, Entity, Mark, Review, Span } from '../domain'
import { type Cast, castIn, countWords, lazily, once, span, textOf } from '../domain'
import type { Check } from '../editing'
import { marksOf, segmentsOf, targetKey } from '../layers'

/** Words in and out of quotation marks. */
export type Words = { readonly direct: number; readonly reported: number }

export type AnalyzedArticle = Cast & {
  readonly article: Article
  readonly analysis: Analysis
  readonly review: Review | null
  /** What its reader, or who sent it, did about its highlights (`../editing/draft.ts`). */
  readonly checks: ReadonlyMap<string, Check>
  readonly marks: readonly Mark[]
  readonly entities: ReadonlyMap<string, Entity>
  readonly attributions: ReadonlyMap<string, Attribution>
  /** By attribution id. A word inside two attributions counts for the inner one only. */
  readonly words: ReadonlyMap<string, Words>
  /** Stretches that belong to no attribution, in text order. */
  readonly outletSpans: readonly Span[]
  readonly outletWords: number
  readonly totalWords: number
}

const NO_CHECKS: ReadonlyMap<string, Check> = new Map()

/** Indexes an article and its analysis. */
export function indexArticle(
  article: Article,
  analysis: Analysis,
  review: Review | null,
  checks: ReadonlyMap<string, Check> = NO_CHECKS,
): AnalyzedArticle {
  const marks = marksOf(analysis)
  const spoken = once(() => countSpoken(article, marks))
  return lazily(
    {
      ...castIn(article, analysis),
      article,
      analysis,
      review,
      checks,
      marks,
      attributions: new Map(analysis.attributions.map((a) => [a.id, a])),
    },
    // The words of the whole article: counted when somebody asks, which is after what was corrected stands there.
    {
      words: () => spoken().words,
      outletSpans: () => spoken().outletSpans,
      outletWords: () => spoken().outletWords,
      totalWords: () => spoken().totalWords,
    },
  )
}

type Spoken = Pick<AnalyzedArticle, 'words' | 'outletSpans' | 'outletWords' | 'totalWords'>

function countSpoken(article: Article, marks: readonly Mark[]): Spoken {
  const words = new Map<string, { direct: number; reported: number }>()
  const outletSpans: Span[] = []
  let outletWords = 0
  const spoken = marks.filter((mark) => mark.target.kind === 'attribution')
  const segments = article.text.length > 0 ? segmentsOf({ span: span(0, article.text.length) }, spoken) : []
  for (const segment of segments) {
    const count = countWords(textOf(article.text, segment.span))
    const inner = segment.marks.at(-1)
    if (inner?.target.kind !== 'attribution') {
      outletWords += count
      if (count > 0) outletSpans.push(segment.span)
      continue
    }
    const own = words.get(inner.target.id) ?? { direct: 0, reported: 0 }
    own[inner.layer === 'direct' ? 'direct' : 'reported'] += count
    words.set(inner.target.id, own)
  }
  const spokenWords = [...words.values()].reduce((sum, own) => sum + own.direct + own.reported, 0)
  return { words, outletSpans, outletWords, totalWords: outletWords + spokenWords }
}

/** The words of one attribution; none where an inner attribution takes them all. */
export const wordsOf = (analyzed: AnalyzedArticle, attribution: Attribution): Words =>
  analyzed.words.get(attribution.id) ?? { direct: 0, reported: 0 }

/** Which highlight a mark belongs to, as `targetKey` writes it. */
export const keyOfAttribution = (attribution: Attribution): string =>
  targetKey({ kind: 'attribution', id: attribution.id })
