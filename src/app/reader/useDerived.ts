// Everything that the page draws of an article and its analysis, derived once for each pair.
import { useMemo } from 'react'
import { type Analysis, type Article, type Review, tellUnanswered } from '../../domain'
import { countByLayer } from '../../layers'
import {
  type AnalyzedArticle,
  deriveArticlePlan,
  deriveEntityGroups,
  deriveSources,
  deriveSourcingSummary,
  deriveVoice,
  findInvisibles,
  indexArticle,
  type PlannedBlock,
  summarizeInvisibles,
} from '../../state'

/** An article that nobody has analysed is drawn without highlights. */
export const unanalyzed = (article: Article): Analysis => ({
  articleId: article.id,
  engine: '',
  reading: 'quick',
  attributions: [],
  unanswered: [],
  entities: [],
  context: [],
})

type Sections = readonly (readonly PlannedBlock[])[]

/** A text that begins with its own title has it as the headline, not a second time below. */
function parted(article: Article, plan: Sections): { headline: PlannedBlock | null; plan: Sections } {
  const [first, ...others] = plan[0] ?? []
  if (first?.block.kind !== 'heading') return { headline: null, plan }
  const { start, end } = first.block.span
  if (article.text.slice(start, end).trim() !== article.title) return { headline: null, plan }
  return { headline: first, plan: [others, ...plan.slice(1)].filter((section) => section.length > 0) }
}

export function useDerived(
  article: Article,
  analysis: Analysis | null,
  review: Review | null,
  checks: AnalyzedArticle['checks'],
) {
  const invisibles = useMemo(() => findInvisibles(article.text), [article.text])
  return useMemo(() => {
    const analyzed = indexArticle(article, analysis ?? unanalyzed(article), review, checks)
    const sources = deriveSources(analyzed)
    return {
      analyzed,
      sources,
      ...parted(article, deriveArticlePlan(analyzed, invisibles)),
      unseen: summarizeInvisibles(invisibles),
      voice: deriveVoice(analyzed, sources),
      groups: deriveEntityGroups(analyzed),
      figures: deriveSourcingSummary(analyzed, sources),
      noAnswers: tellUnanswered(analyzed, analyzed.analysis.unanswered),
      counts: analysis ? countByLayer(analysis) : null,
    }
  }, [article, analysis, review, checks, invisibles])
}

export type Derived = ReturnType<typeof useDerived>
