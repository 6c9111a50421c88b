// What is copied from a card beside a link: its words with a citation.
import { type Article, MANNERS, whoAndVia } from '../../domain'
import type { Card } from '../../state'

/** The words in quotation marks, who said them, whose words they are and how that was found, and where they stand. */
export function formatCitation(article: Article, card: Card, link: string): string {
  const where = [
    article.byline,
    `“${article.title}”`,
    article.publisher,
    article.published?.slice(0, 10),
    article.origin === 'link' && 'as supplied by a link, not checked',
  ]
  return `${card.quotation}${speakerOf(card)}\n${where.filter(Boolean).join(', ')}. ${article.url ?? link}`
}

function speakerOf({ statement, made }: Card): string {
  if (!statement) return ''
  const how = [MANNERS[statement.attribution.manner].whose, made].filter(Boolean).join('; ')
  return ` — ${whoAndVia(statement)} (${how})`
}
