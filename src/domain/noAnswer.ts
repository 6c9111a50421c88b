// Somebody who was asked and gave no answer, as it is told wherever a reader or a program meets it.
import type { Unanswered } from './analysis'
import { inOneLine } from './inOneLine'
import { textOf } from './span'
import { type Cast, nameOfSource, speakerNames } from './speaker'
import { type SpeakerKind, speakerKindOf } from './statement'

/** What it is called: as a heading, and as the kind of a row or a line. */
export const NO_ANSWER = { heading: 'Asked, no answer', kind: 'no answer' } as const

export type NoAnswer = {
  readonly unanswered: Unanswered
  readonly speakers: readonly string[]
  readonly speakerKind: SpeakerKind
  /** “The Treasury”, at the head of a line. */
  readonly who: string
  /** What the outlet says of it, in one line. */
  readonly words: string
}

/** In text order. */
export const tellUnanswered = (cast: Cast, unanswered: readonly Unanswered[]): readonly NoAnswer[] =>
  [...unanswered]
    .sort((a, b) => a.span.start - b.span.start)
    .map((one) => ({
      unanswered: one,
      speakers: speakerNames(cast, one.source),
      speakerKind: speakerKindOf(cast, { source: one.source, channel: 'unknown' }),
      who: nameOfSource(cast, one.source),
      words: inOneLine(textOf(cast.article.text, one.span)),
    }))
