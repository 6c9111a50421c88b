// What whoever is on screen lets the palette find in its article, and what happens when it is found.
import type { Article, Span } from '../../domain'
import type { EntityGroup, SourceProfile } from '../../state'

export type ArticleOffer = {
  readonly article: Article
  /** Asked for only when somebody looks for something. */
  readonly sources: () => readonly SourceProfile[]
  readonly entities: () => readonly EntityGroup[]
  readonly chooseSource: (id: string) => void
  readonly chooseEntity: (id: string) => void
  readonly goTo: (at: Span) => void
}

/** Holds the offer of the article on screen, and what was used lately while the page is open. */
export type Offers = {
  readonly offer: (offer: ArticleOffer) => () => void
  readonly current: () => ArticleOffer | null
  readonly recent: () => readonly string[]
  readonly use: (key: string) => void
}

/** Things used lately that are remembered. */
const MOST_RECENT = 20

export function offersHere(): Offers {
  let current: ArticleOffer | null = null
  let recent: readonly string[] = []
  return {
    offer(offer) {
      current = offer
      return () => {
        if (current === offer) current = null
      }
    },
    current: () => current,
    recent: () => recent,
    use(key) {
      recent = [key, ...recent.filter((other) => other !== key)].slice(0, MOST_RECENT)
    },
  }
}
