// Which figures of a report a statement counts in: the ids of the passages that each figure leads to.
import type { Analysis, Source, Statement } from '../domain'
import { type ReportedArticle, sourceClassOf } from './counts'
import { keyOfName, type NameKey } from './names'
import type { Report } from './report'
import { monthOf, UNKNOWN } from './tally'

export type Passages = {
  /** The sources of a report that a source stands for. */
  readonly sourcesOf: (analysis: Analysis, source: Source) => readonly string[]
  /** Every other figure that a statement counts in. */
  readonly figuresOf: (article: ReportedArticle, statement: Statement) => readonly string[]
}

export function passagesOf(report: Report, voiceOf: (key: NameKey) => string | null): Passages {
  const publishers = new Map(report.publishers.map(({ label, id }) => [label, id]))
  return {
    sourcesOf: ({ entities }, source) => {
      if (source.kind !== 'entity') return []
      const ids = new Set([source.entityId, ...source.also])
      const found = entities
        .filter(({ id, mentions }) => ids.has(id) && mentions.some(({ form }) => form === 'name'))
        .map(({ name, kind }) => voiceOf(keyOfName(name, kind)))
      return [...new Set(found.filter((id) => id !== null))]
    },
    figuresOf: (article, statement) => {
      const { verb, channel, role } = statement.attribution
      const named = (of: string, what: string) => `${of}-${what.replace(/\s+/g, '-')}`
      return [
        named('class', sourceClassOf(statement)),
        named('verb', verb),
        named('channel', channel),
        named('role', role),
        publishers.get(article.publisher ?? UNKNOWN) ?? '',
        `month-${monthOf(article)}`,
      ]
    },
  }
}
