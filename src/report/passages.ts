// Which figures of a report a statement counts in: the ids of the passages that each figure leads to.
import { type Analysis, type Cast, type Source, type Statement, standingOf } from '../domain'
import { type ReportedArticle, UNNAMED } from './counts'
import { classId } from './ids'
import { keyOfName, type NameKey, namedBy } from './names'
import type { Report } from './report'
import { monthOf, UNKNOWN } from './tally'

export type Passages = {
  /** The sources of a report that a source stands for. */
  readonly sourcesOf: (analysis: Pick<Analysis, 'entities'>, source: Source) => readonly string[]
  /** Every other figure that a statement counts in. */
  readonly figuresOf: (article: ReportedArticle, cast: Cast, statement: Statement) => readonly string[]
  /** What counts those who gave no answer. */
  readonly askedIn: (article: ReportedArticle) => readonly string[]
}

/** “asked-…”: of those who gave no answer. */
export const ASKED = 'asked'

export function passagesOf(report: Report, voiceOf: (key: NameKey) => string | null): Passages {
  const publishers = new Map(report.publishers.map(({ label, id }) => [label, id]))
  const placesOf = (article: ReportedArticle) => [
    publishers.get(article.publisher ?? UNKNOWN) ?? '',
    `month-${monthOf(article)}`,
  ]
  return {
    sourcesOf: (analysis, source) => {
      const found = namedBy(analysis, source).map(({ name, kind }) => voiceOf(keyOfName(name, kind)))
      return [...new Set(found.filter((id) => id !== null))]
    },
    figuresOf: (article, cast, { attribution }) => {
      const { verb, channel, role, direct } = attribution
      const standing = standingOf(cast, attribution)
      return [
        direct.length > 0 ? 'voice-direct' : 'voice-reported',
        classId('standing', standing),
        ...(UNNAMED.has(standing) ? ['unnamed'] : []),
        classId('verb', verb),
        classId('channel', channel),
        classId('role', role),
        ...placesOf(article),
      ]
    },
    askedIn: (article) => [ASKED, ...placesOf(article).map((id) => `${ASKED}-${id}`)],
  }
}
