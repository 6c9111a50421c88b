// Headline, authors, publisher, date and language of a page: its many claims weighed against each other.
import { webAddress } from '../webAddress'
import { bylineOf, resolved } from './byline'
import { decoded, first, text } from './claims'
import { titleOf } from './headline'
import { isObject, type JsonObject, type PageFacts } from './pageFacts'
import { publishedOf } from './published'

export type PageMetadata = {
  readonly title: string | null
  readonly byline: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly url: string | null
  readonly lang: string | null
}

const ARTICLE_TYPES = /Article|BlogPosting|Report|Review|NewsStory|LiveBlog/i

/** Weighs what the page says about itself. */
export function metadataOf(facts: PageFacts): PageMetadata {
  const article = facts.jsonLd.find((o) => ARTICLE_TYPES.test(String(o['@type'] ?? ''))) ?? null
  const publisher = publisherOf(facts, article)
  const title = titleOf(facts, article, publisher)
  return {
    title,
    publisher,
    byline: bylineOf(facts, article, publisher),
    published: publishedOf(facts, article),
    url: webAddress(facts.meta.get('og:url')?.[0] ?? facts.canonical),
    lang: languageOf(facts),
  }
}

function publisherOf(facts: PageFacts, article: JsonObject | null): string | null {
  const given = isObject(article?.publisher)
    ? text(resolved(article.publisher, facts).name)
    : text(article?.publisher)
  const named =
    given ??
    first(facts, 'og:site_name', 'application-name', 'publisher', 'dc.publisher') ??
    first(facts, 'copyright')
      ?.replace(/©|\(c\)|copyright|all rights reserved\.?|[\d –-]{4,}/gi, ' ')
      .replace(/^[\s.,]+|[\s.,]+$/g, '')
  return named && named.length <= 80 ? decoded(named) : null
}

function languageOf(facts: PageFacts): string | null {
  const claim = facts.lang ?? first(facts, 'og:locale', 'language', 'content-language', 'dc.language')
  const match = /^[a-z]{2,3}([-_][a-z0-9]{2,8}){0,8}$/i.exec(claim?.trim() ?? '')
  return match ? match[0].replace(/_/g, '-') : null
}
