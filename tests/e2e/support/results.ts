// Results that pupils of a class saved: each marked what the analysis has, in part.
import type { Analysis, Article } from '../../../src/domain'
import type { Operation } from '../../../src/editing'
import { statementOf } from '../../../src/editing'
import { formatPracticeResult } from '../../../src/exchange/practiceResult'
import { practiced } from '../../../src/practice'
import { logOf } from '../../support/practicing'

/** Of the nth statement, those pupils have it whose number it divides: half of them the second, a third of them the third. */
export const resultsOf = (article: Article, analysis: Analysis, pupils: number) =>
  Array.from({ length: pupils }, (_, pupil) => {
    const operations = analysis.attributions
      .filter((_, nth) => pupil % (nth + 1) === 0)
      .map((one): Operation => ({ kind: 'add', statement: statementOf(one, analysis.entities) }))
    const done = practiced(article.text, analysis, logOf(operations))
    const content = formatPracticeResult(article, done, `Pupil ${pupil}`, new Date('2026-03-02T09:30:00Z'))
    return { name: `${pupil}.json`, mimeType: 'application/json', buffer: Buffer.from(content) }
  })
