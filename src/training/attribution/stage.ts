// The attribution stage of training: PolNeAR's train half, parsed by models that have not seen it, and NewsDiscourse's.

import { join } from 'node:path'
import { decode } from '../../engine/attribution/decode'
import type { Doc, Syntax } from '../../engine/doc'
import { parse } from '../../engine/syntax'
import { type GoldArticle, loadDiscourse, loadPolnear, loadSilver, loadStyles } from '../data'
import type { Stage } from '../stage'
import { treesOf } from '../trees'
import { goldLabels } from './corpus'
import { crossParse } from './crossParse'
import { FOLDS, fitAttribution, type Lesson } from './fit'
import { openAll, seen } from './opened'
import { loadReadings, mixed, type Reading, softLabels } from './teachers'

/** Share of the loss that the teachers have where there are gold labels. */
const SHARE = 0.5

/** Every annotator’s reading, with the teachers’ beside it. */
function goldLessons(
  articles: readonly GoldArticle[],
  opened: ReturnType<typeof openAll>,
  syntaxOf: (i: number) => Syntax,
  readings: ReadonlyMap<string, Reading>,
): Lesson[] {
  const known = new Map(
    opened.map(({ article, doc }, i) => {
      const reading = readings.get(article.id)
      const soft = reading ? softLabels(doc, reading) : null
      const read = soft && decode(doc, soft).labels
      return [article.id, { ...seen(article, doc, syntaxOf(i)), soft, read, fold: i % FOLDS }]
    }),
  )
  return articles.map(({ id, attributions }) => {
    const { soft, read, ...one } = known.get(id)!
    const labels = goldLabels(one.doc, attributions)
    return { ...one, labels, wanted: mixed(labels, soft, SHARE), tied: { gold: attributions, read } }
  })
}

/** Articles that nobody labelled, as the encoder reads them. */
function readLessons(
  opened: ReturnType<typeof openAll>,
  syntaxOf: (doc: Doc) => Syntax,
  readings: ReadonlyMap<string, Reading>,
): Lesson[] {
  return opened.flatMap(({ article, doc }, i) => {
    const reading = readings.get(article.id)
    if (!reading) return []
    const wanted = softLabels(doc, reading)
    return {
      ...seen(article, doc, syntaxOf(doc)),
      labels: decode(doc, wanted).labels,
      wanted,
      tied: null,
      fold: i % FOLDS,
    }
  })
}

export const attributionStage: Stage = {
  section: 'attribution',
  train({ data, models, readings, log }) {
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
    const parsed = (doc: Doc) => parse(doc, models)
    const discourse = loadDiscourse(data, 'train').map(({ headline, text }, i) => ({
      id: String(i),
      title: headline,
      text,
    }))
    const held = [...loadPolnear(data, 'dev'), ...loadStyles(data)]
    const heldOpened = new Map(
      openAll(held).map(({ article, doc }) => [article.id, seen(article, doc, parsed(doc))]),
    )
    return fitAttribution(
      [
        ...goldLessons(
          articles,
          opened,
          (i) => syntaxes[i]!,
          loadReadings(join(readings, 'polnear.jsonl.gz')),
        ),
        ...readLessons(openAll(discourse), parsed, loadReadings(join(readings, 'newsdiscourse.jsonl.gz'))),
      ],
      held.map(({ id, attributions }) => ({ ...heldOpened.get(id)!, gold: attributions })),
      log,
    )
  },
}
