// An analyst that notices when an analysis took the page down with it, and does not walk into that again by itself.
import { AnalysisFailed, type Analyst } from './analyst'
import type { Preferences } from './preferences'

const KEY = 'analyzing'

/**
 * A worker that runs out of memory takes the whole page along. `marks` outlive that, but not the tab
 * (sessionStorage); `onLeave` tells that the reader closes or reloads the page, which is no crash.
 */
export function guardedAnalyst(
  analyst: Analyst,
  marks: Preferences,
  onLeave: (listener: () => void) => void,
): Analyst {
  const unmark = () => void marks.save(KEY, null)
  onLeave(unmark)
  return {
    async analyze(article, options) {
      if (marks.load(KEY, (saved) => saved === article.id)) {
        unmark()
        throw new AnalysisFailed('endedPage', 'the page ended during the last analysis')
      }
      marks.save(KEY, article.id)
      try {
        return await analyst.analyze(article, options)
      } finally {
        unmark()
      }
    },
  }
}
