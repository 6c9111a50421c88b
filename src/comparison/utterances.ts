// What an article lets somebody say: the words of each attribution, quoted or told, as a comparison takes them.
import { type Article, type Attribution, bySpan, type Span } from '../domain'
import type { ComparedArticle } from './persons'
import { NOBODY, type Speaker, type SpeakerOf } from './speakers'
import { findUnattributed } from './unattributed'
import { type Word, wordsIn } from './words'

export type Utterance = {
  /** The article's place in the list. */
  readonly article: number
  /** Null where the article quotes it, and no one is found who says it. */
  readonly attribution: Attribution | null
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
export const LONGEST = 2_000

/** The source's own words of every attribution that has some, and quotations that nobody is known to have said. */
export const quotedUtterances = (
  { article, analysis }: ComparedArticle,
  place: number,
  speakerOf: SpeakerOf,
): readonly Utterance[] => [
  ...analysis.attributions.flatMap((attribution) =>
    piecesOf(article.text, attribution.direct).flatMap((spans) =>
      utteranceOf(article, spans, { ...whose(place, attribution, speakerOf), told: false }),
    ),
  ),
  ...findUnattributed(article, analysis).flatMap((at) =>
    utteranceOf(article, [at], { article: place, attribution: null, speaker: NOBODY, told: false }),
  ),
]

/** A sentence's end in the outlet's words; a full stop after “Mr” or an initial is none. */
const SENTENCE_END =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|St|\p{Lu}))[.!?:][”"’']?\s+["“'‘«]*\p{Lu}|[.!?:]\s*["“'‘«]+$/u

/**
 * “We won,” she said. “Now we rest.” is two utterances: another outlet that has the first alone has left nothing out of
 * it. “We won,” she said, “and now we rest.” is one, and so is what goes on over paragraphs.
 */
function piecesOf(text: string, direct: readonly Span[]): readonly (readonly Span[])[] {
  const pieces: Span[][] = []
  let before: Span | null = null
  for (const one of [...direct].sort(bySpan)) {
    const between = before === null ? '' : text.slice(before.end, one.start)
    if (before !== null && !(/\p{L}/u.test(between) && SENTENCE_END.test(between))) pieces.at(-1)?.push(one)
    else pieces.push([one])
    before = one
  }
  return pieces
}

/** All words of every attribution that the outlet tells in its own words, in whole or in part. */
export const toldUtterances = (
  { article, analysis }: ComparedArticle,
  place: number,
  speakerOf: SpeakerOf,
): readonly Utterance[] =>
  analysis.attributions.flatMap((attribution) =>
    attribution.manner === 'direct'
      ? []
      : utteranceOf(article, attribution.content, {
          ...whose(place, attribution, speakerOf),
          told: true,
        }),
  )

const whose = (article: number, attribution: Attribution, speakerOf: SpeakerOf) => ({
  article,
  attribution,
  speaker: speakerOf(article, attribution),
})

function utteranceOf(
  article: Article,
  places: readonly Span[],
  said: Pick<Utterance, 'article' | 'attribution' | 'speaker' | 'told'>,
): readonly Utterance[] {
  const spans = [...places].sort(bySpan)
  const words = wordsIn(article, spans).slice(0, LONGEST)
  const content = words.flatMap(({ key, content: tells }) => (tells ? key : []))
  return words.length > 0 ? [{ ...said, spans, words, content }] : []
}
