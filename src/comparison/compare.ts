// Several analyzed articles side by side: what they share, and who is heard in which. Pure; time grows with the words of all of them.
import { lazily, once } from '../domain'
import { type Copy, findCopies } from './copy'
import { type ComparedArticle, type Person, resolvePersons } from './persons'
import type { SharedQuote } from './quotes'
import { type SharedClaim, shareClaims, shareQuotes } from './shared'
import { speakersOf } from './speakers'
import { quotedUtterances, toldUtterances } from './utterances'
import { findVoices, type Voice } from './voices'

export type Comparison = {
  readonly quotes: readonly SharedQuote[]
  readonly voices: readonly Voice[]
  /** Everybody who is named, speaking or not; speakers are told by their places in it. */
  readonly persons: readonly Person[]
  readonly copies: readonly Copy[]
  readonly claims: readonly SharedClaim[]
}

/**
 * What the articles share, and do not; they are told by their places in the list. Each part is worked out when it is
 * first asked for: a page that draws the quotes waits for nothing else.
 */
export function compareArticles(articles: readonly ComparedArticle[]): Comparison {
  const persons = resolvePersons(articles)
  const speakerOf = speakersOf(articles, persons)
  const quoted = once(() => articles.flatMap((one, i) => quotedUtterances(one, i, speakerOf)))
  const told = once(() => articles.flatMap((one, i) => toldUtterances(one, i, speakerOf)))
  const quotes = once(() => shareQuotes(articles, quoted(), told()))
  return lazily(
    { persons: persons.all },
    {
      quotes,
      voices: () => findVoices(articles, persons),
      copies: () => findCopies(articles),
      claims: () => shareClaims(articles, told(), quotes()),
    },
  )
}
