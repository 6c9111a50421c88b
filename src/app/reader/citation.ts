// What is copied from a card beside a link: its words with a citation.
import type { Article } from '../../domain'
import type { Card } from '../../state'

/** The words in quotation marks, who said them, and where they stand. */
export function formatCitation(article: Article, card: Card, link: string): string {
  const speaker = card.sources.length > 0 ? ` — ${[card.title, ...viaOf(card)].join(', ')}` : ''
  const where = [
    article.byline,
    `“${article.title}”`,
    article.publisher,
    article.published?.slice(0, 10),
    article.origin === 'link' && 'as supplied by a link, not checked',
  ]
  return `“${withinQuotes(card.words)}”${speaker}\n${where.filter(Boolean).join(', ')}. ${article.url ?? link}`
}

const viaOf = ({ relays }: Card): readonly string[] => (relays.length > 0 ? [`via ${relays.join(', ')}`] : [])

/** A quotation within a quotation has single marks. */
const withinQuotes = (words: string): string => words.replaceAll('“', '‘').replaceAll('”', '’')
