// Analyses that were made before, to be had again without the engine.
import type { Analysis, Article } from '../../domain'
import { disposable } from './disposable'

export interface AnalysisCache {
  /** Keys begin with the article's id. Null where there is none, or none that can be trusted. */
  find(key: string, article: Article): Promise<Analysis | null>
  keep(key: string, analysis: Analysis): Promise<void>
  forget(articleId: string): Promise<void>
  drop(): Promise<void>
}

const NAME = 'sourcelight-analyses'
/** Analyses that are kept; one of a long article takes some hundred kilobytes. */
const MOST = 100

/** Never fails: what goes wrong here only costs the time of an analysis. */
export function analysesInBrowser(most = MOST): AnalysisCache {
  const { find, keep, forget, drop } = disposable(NAME, most)
  return {
    async find(key, article) {
      const found = await find(key)
      return isAnalysisOf(article, found) ? found : null
    },
    keep,
    forget,
    drop,
  }
}

/** What is stored under the key, if its every span lies in the text: a damaged one would break the page. */
function isAnalysisOf(article: Article, found: unknown): found is Analysis {
  const { articleId, attributions, unanswered, entities, context } = (found ?? {}) as Partial<Analysis>
  const whole = [attributions, unanswered, entities, context].every(Array.isArray)
  return whole && articleId === article.id && spansWithin(found, article.text.length)
}

function spansWithin(found: unknown, length: number): boolean {
  if (typeof found !== 'object' || found === null) return true
  const { start, end } = found as { start?: unknown; end?: unknown }
  if (typeof start === 'number' && !(start >= 0 && Number(end) > start && Number(end) <= length)) return false
  return Object.values(found).every((part) => spansWithin(part, length))
}
