// Everything that the page draws of an article and its analysis, derived once for each pair.
import { useMemo, useState } from 'react'
import {
  type Analysis,
  type Article,
  type Block,
  lazily,
  once,
  type Review,
  tellUnanswered,
} from '../../domain'
import { countByLayer } from '../../layers'
import {
  type AnalyzedArticle,
  deriveArticlePlan,
  deriveEntityGroups,
  deriveSources,
  deriveSourcingSummary,
  deriveVoice,
  findInvisibles,
  type Invisible,
  indexArticle,
  type PlannedBlock,
  type Sections,
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

/** The plan of an article's page, again and again: what is drawn as before is the very block of before. */
function planning() {
  let last: {
    readonly analyzed: AnalyzedArticle
    readonly sections: Sections
    readonly blocks: readonly Block[]
  } | null = null
  return (analyzed: AnalyzedArticle, invisibles: readonly Invisible[]) => {
    const { article } = analyzed
    const before = last?.analyzed.article === article ? last : null
    const sections = deriveArticlePlan(analyzed, invisibles, before)
    const { headline, plan } = parted(article, sections)
    const blocks = before?.blocks ?? plan.flat().map(({ block }) => block)
    last = { analyzed, sections, blocks }
    return { headline, plan, blocks }
  }
}

/** A text that begins with its own title has it as the headline, not a second time below. */
function parted(
  article: Article,
  plan: Sections,
): { readonly headline: PlannedBlock | null; readonly plan: Sections } {
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
  const [planned] = useState(planning)
  return useMemo(() => {
    const analyzed = indexArticle(article, analysis ?? unanalyzed(article), review, checks)
    const sources = once(() => deriveSources(analyzed))
    return lazily(
      {
        analyzed,
        ...planned(analyzed, invisibles),
        unseen: summarizeInvisibles(invisibles),
        counts: analysis ? countByLayer(analysis) : null,
      },
      // What lists alone tell is worked out when they are drawn: what was corrected stands in the text before.
      {
        sources,
        voice: () => deriveVoice(analyzed, sources()),
        groups: () => deriveEntityGroups(analyzed),
        figures: () => deriveSourcingSummary(analyzed, sources()),
        noAnswers: () => tellUnanswered(analyzed, analyzed.analysis.unanswered),
      },
    )
  }, [article, analysis, review, checks, invisibles, planned])
}

export type Derived = ReturnType<typeof useDerived>
