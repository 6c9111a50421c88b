// What the figures of a report are called: the words of the domain, and short ones for the heads of columns.
import { type Channel, STANDING_WORDS, STANDINGS, VERBS, type Verb } from '../domain'
import type { Report } from './report'

/** In the head of a column. */
export const VERB_NAMES: Readonly<Record<Verb, string>> = {
  ...(Object.fromEntries(VERBS.map((verb) => [verb, verb])) as Record<Verb, string>),
  unknown: 'not told',
}

export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  outlet: 'to the outlet',
  'other outlet': 'to another',
  statement: 'statement',
  public: 'in public',
  proceedings: 'proceedings',
  document: 'document',
  post: 'post',
  message: 'message',
  briefing: 'briefing',
  unknown: 'not told',
}

/** “quick”; where there are two, of how many articles each. */
export const tellReadings = (readings: Report['readings']): string =>
  readings.length === 1
    ? `${readings[0]?.reading}`
    : readings.map(({ reading, articles }) => `${reading} of ${articles}`).join(', ')

/** What the passages of an id are headed with. */
export function titlesOf(report: Report): ReadonlyMap<string, string> {
  const { sources, unanswered, verbs, channels, roles, publishers, byMonth } = report
  return new Map([
    ['voice-direct', 'Statements with quotes'],
    ['voice-reported', 'Claims'],
    ['asked', 'Asked, no answer'],
    ['unnamed', 'Statements of somebody without a name'],
    ...[...sources, ...unanswered].map(({ id, name }) => [id, name] as const),
    ...[...verbs, ...channels, ...roles].map(({ id, label }) => [id, `Statements: ${label}`] as const),
    ...[...publishers, ...byMonth].flatMap(({ id, label }) => [
      [id, `Statements in ${label}`] as const,
      [`asked-${id}`, `Asked, no answer, in ${label}`] as const,
    ]),
    ...STANDINGS.map(
      (standing) => [`standing-${standing}`, `Statements: ${STANDING_WORDS[standing].many}`] as const,
    ),
  ])
}
