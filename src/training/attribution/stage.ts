// The attribution stage of training: PolNeAR's train half, parsed by models that have not seen it.
import { findQuotations } from '../../engine/quotes'
import { tokenize } from '../../engine/tokenize'
import { loadPolnear, loadSilver } from '../data'
import type { Stage } from '../stage'
import { treesOf } from '../trees'
import { crossParse } from './crossParse'
import { FOLDS, fitAttribution, type Lesson } from './fit'

export const attributionStage: Stage = {
  section: 'attribution',
  train({ data, log }) {
    const articles = loadPolnear(data, 'train')
    const silver = new Map(loadSilver(data, 'train').map((one) => [one.id, one]))
    const ids = [...new Set(articles.map(({ id }) => id))]
    const texts = new Map(articles.map(({ id, text }) => [id, text]))
    const docs = ids.map((id) => tokenize(texts.get(id) ?? '', null))
    const trees = ids.map((id, i) => {
      const one = silver.get(id)
      const doc = docs[i]
      return one && doc ? treesOf(doc, one) : []
    })
    const syntaxes = crossParse(
      docs,
      trees,
      ids.map((_, i) => i % 2),
      log,
    )
    const place = new Map(ids.map((id, i) => [id, i]))
    const lessons = articles.map((article): Lesson => {
      const i = place.get(article.id) ?? 0
      const doc = docs[i]!
      return { article, doc, syntax: syntaxes[i]!, quotations: findQuotations(doc), fold: i % FOLDS }
    })
    return fitAttribution(lessons, log)
  },
}
