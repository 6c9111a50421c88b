// The attribution stage of training: PolNeAR's train half, parsed by models that have not seen it.

import { findByRules, taggedDocOf } from '../../engine/attribution/rules'
import type { Doc, Syntax } from '../../engine/doc'
import { kindsOf } from '../../engine/findEverySource'
import { TAGS } from '../../engine/model/tagset'
import { findQuotations } from '../../engine/quotes'
import { parse } from '../../engine/syntax'
import { tokenize } from '../../engine/tokenize'
import { articleFromText } from '../../ingest'
import { type GoldArticle, loadPolnear, loadSilver } from '../data'
import type { Stage } from '../stage'
import { treesOf } from '../trees'
import { crossParse } from './crossParse'
import { FOLDS, fitAttribution, type Lesson } from './fit'

/** The articles as a reader would open them; each text once. */
export function openAll(articles: readonly GoldArticle[]) {
  const opened = new Map(
    articles.map(({ id, title, text }) => [id, articleFromText(text, { origin: 'file', id, title })]),
  )
  return [...opened.values()].map((article, i) => ({
    article,
    doc: tokenize(article.text, article.blocks),
    fold: i % FOLDS,
  }))
}

/** What the engine sees of each article, beside every reading of it. */
export function lessonsOf(
  articles: readonly GoldArticle[],
  opened: ReturnType<typeof openAll>,
  syntaxOf: (doc: Doc, i: number) => Syntax,
): Lesson[] {
  const seen = new Map(
    opened.map(({ article, doc, fold }, i) => {
      const syntax = syntaxOf(doc, i)
      const quotations = findQuotations(doc)
      const ruled = findByRules(taggedDocOf(doc, syntax, TAGS, quotations, kindsOf(doc, article)))
      return [article.id, { doc, syntax, quotations, ruled, fold }]
    }),
  )
  return articles.map((article) => ({ article, ...seen.get(article.id)! }))
}

export const attributionStage: Stage = {
  section: 'attribution',
  train({ data, models, log }) {
    const articles = loadPolnear(data, 'train')
    const opened = openAll(articles)
    const silver = new Map(loadSilver(data, 'train').map((one) => [one.id, one]))
    const syntaxes = crossParse(
      opened.map(({ doc }) => doc),
      opened.map(({ article, doc }) => {
        const one = silver.get(article.id)
        return one ? treesOf(doc, one) : []
      }),
      opened.map((_, i) => i % 2),
      log,
    )
    const held = loadPolnear(data, 'dev')
    return fitAttribution(
      lessonsOf(articles, opened, (_, i) => syntaxes[i]!),
      lessonsOf(held, openAll(held), (doc) => parse(doc, models)),
      log,
    )
  },
}
