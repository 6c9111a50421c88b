// Why a sentence counts as background, in a few plain words for its card: what its leading evidence says.
import { TENSES, VOICES } from './clause'
import type { SentenceFacts } from './facts'
import { KIND, type Kind } from './featureRow'
import { LEADING } from './times'

const BY_TIME = {
  year: 'it names the year that it tells of',
  earlier: 'it looks back to an earlier time',
  day: 'it tells what came with the news',
  month: 'it tells of an earlier month',
  other: 'it says since when, or how long',
  none: 'it holds without a date',
} as const

const BY_TENSE = {
  none: 'it describes without a verb',
  past: 'it tells what happened before',
  present: 'it describes how things stand',
  'past perfect': 'it tells what had happened before',
  'present perfect': 'it tells what has happened so far',
  'past progressive': 'it tells what was going on',
  'present progressive': 'it tells what is going on',
  modal: 'it tells what is to come',
  bare: 'it describes how things stand',
} as const

export function whyOf({ clause, times }: SentenceFacts, leading: Kind): string {
  const tense = TENSES[clause.tense] ?? 'none'
  switch (leading) {
    case KIND.time:
      return times.since
        ? 'it tells what has held since some time'
        : BY_TIME[LEADING[times.leading] ?? 'none']
    case KIND.place:
      return 'it stands where articles give background'
    case KIND.attribution:
      return 'told by the outlet itself, with no source'
    // Single words tell a reader little: what the clause says stands in for them.
    case KIND.words:
    case KIND.tense:
      return tense === 'present' && VOICES[clause.voice] === 'copula'
        ? 'it says what somebody or something is'
        : BY_TENSE[tense]
  }
}
