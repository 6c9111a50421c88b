// Articles as the engine sees them before anything fitted reads their attributions.
import type { Article } from '../../domain'
import { findByRules, taggedDocOf } from '../../engine/attribution/rules'
import type { Doc, FoundAttribution, Quotation, Syntax } from '../../engine/doc'
import { kindsOf } from '../../engine/findEverySource'
import { findQuotations } from '../../engine/quotes'
import { tokenize } from '../../engine/tokenize'
import { articleFromText } from '../../ingest'

/** An article as the engine sees it. */
export type Opened = {
  readonly doc: Doc
  readonly syntax: Syntax
  readonly quotations: readonly Quotation[]
  readonly ruled: readonly FoundAttribution[]
}

/** The articles as a reader would open them; each text once. */
export function openAll(articles: readonly { id: string; title: string; text: string }[]) {
  const opened = new Map(
    articles.map(({ id, title, text }) => [id, articleFromText(text, { origin: 'file', id, title })]),
  )
  return [...opened.values()].map((article) => ({ article, doc: tokenize(article.text, article.blocks) }))
}

/** What the engine sees of an article. */
export function seen(article: Article, doc: Doc, syntax: Syntax): Opened {
  const quotations = findQuotations(doc)
  const ruled = findByRules(taggedDocOf(doc, syntax, quotations, kindsOf(doc, article)))
  return { doc, syntax, quotations, ruled }
}
