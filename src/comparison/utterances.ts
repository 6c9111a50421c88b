// What an article lets somebody say: the words of each attribution, quoted or told, as a comparison takes them.
import { type Attribution, bySpan, type Span } from '../domain'
import type { ComparedArticle } from './persons'
import type { Speaker, SpeakerOf } from './speakers'
import { type Word, wordsIn } from './words'

export type Utterance = {
  /** The article's place in the list. */
  readonly article: number
  readonly attribution: Attribution
  readonly speaker: Speaker
  /** Whether these are the outlet's words, in whole or in part, rather than the source's own. */
  readonly told: boolean
  /** Where its words stand, quotation marks left out. */
  readonly spans: readonly Span[]
  readonly words: readonly Word[]
  /** Its content words, in order. */
  readonly content: readonly string[]
}

/** Longer ones are transcripts; aligning takes time by length times length. */
const LONGEST = 2_000

/** The source's own words of every attribution that has some, in text order. */
export const quotedUtterances = (
  { article, analysis }: ComparedArticle,
  place: number,
  speakerOf: SpeakerOf,
): readonly Utterance[] =>
  analysis.attributions.flatMap((attribution) =>
    attribution.direct.length > 0
      ? utteranceOf(article.text, attribution.direct, { ...at(place, attribution, speakerOf), told: false })
      : [],
  )

/** All words of every attribution that the outlet tells in its own words, in whole or in part. */
export const toldUtterances = (
  { article, analysis }: ComparedArticle,
  place: number,
  speakerOf: SpeakerOf,
): readonly Utterance[] =>
  analysis.attributions.flatMap((attribution) =>
    attribution.manner === 'direct'
      ? []
      : utteranceOf(article.text, attribution.content, { ...at(place, attribution, speakerOf), told: true }),
  )

const at = (article: number, attribution: Attribution, speakerOf: SpeakerOf) => ({
  article,
  attribution,
  speaker: speakerOf(article, attribution),
})

function utteranceOf(
  text: string,
  places: readonly Span[],
  whose: Pick<Utterance, 'article' | 'attribution' | 'speaker' | 'told'>,
): readonly Utterance[] {
  const spans = [...places].sort(bySpan)
  const words = wordsIn(text, spans).slice(0, LONGEST)
  const content = words.flatMap(({ key, content: tells }) => (tells ? key : []))
  return content.length > 0 ? [{ ...whose, spans, words, content }] : []
}
