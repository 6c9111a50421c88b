// Everything that the page draws of an article and its analysis, derived once for each pair.
import { useMemo } from 'react'
import type { Analysis, Article } from '../../domain'
import { countByLayer } from '../../layers'
import {
  deriveArticlePlan,
  deriveEntityGroups,
  deriveGlance,
  deriveReading,
  deriveSources,
  deriveVoice,
} from '../../state'

/** An article that nobody has analysed is drawn without highlights. */
const unanalyzed = (article: Article): Analysis => ({
  articleId: article.id,
  engine: '',
  reviewed: false,
  attributions: [],
  entities: [],
  context: [],
})

export function useReading(article: Article, analysis: Analysis | null) {
  return useMemo(() => {
    const reading = deriveReading(article, analysis ?? unanalyzed(article))
    const sources = deriveSources(reading)
    return {
      reading,
      sources,
      plan: deriveArticlePlan(reading),
      voice: deriveVoice(reading, sources),
      groups: deriveEntityGroups(reading),
      figures: deriveGlance(reading, sources),
      counts: analysis ? countByLayer(reading.marks) : null,
    }
  }, [article, analysis])
}

export type Derived = ReturnType<typeof useReading>
