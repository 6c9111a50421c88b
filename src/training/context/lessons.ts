// NewsDiscourse's articles as the engine sees them: each sentence with its features, and what annotators say it does.
import { factsOf } from '../../engine/context/facts'
import { FeatureRow } from '../../engine/context/featureRow'
import { FeatureWriter } from '../../engine/context/features'
import { findEverySource } from '../../engine/findEverySource'
import type { Models } from '../../engine/model'
import { parse } from '../../engine/syntax'
import { tokenize } from '../../engine/tokenize'
import { articleFromText } from '../../ingest'
import type { DiscourseArticle } from '../data'

export type Lesson = {
  readonly id: string
  /** Feature hashes of each sentence. */
  readonly rows: readonly Int32Array[]
  /** Index into the engine's ROLES of each sentence; −1 where annotators say nothing. */
  readonly roles: Int8Array
}

/** NewsDiscourse's names, in the order of the engine's ROLES. */
const LABELS = [
  'Main',
  'Main_Consequence',
  'Cause_Specific',
  'Cause_General',
  'Distant_Historical',
  'Distant_Anecdotal',
  'Distant_Evaluation',
  'Distant_Expectations_Consequences',
  'NA',
]
const SPEECH = LABELS.length

/** The role of the labelled sentence that shares most with text[start, end). */
function roleAt(gold: DiscourseArticle['sentences'], start: number, end: number): number {
  let most = 0
  let role = -1
  for (const one of gold) {
    const shared = Math.min(end, one.end) - Math.max(start, one.start)
    if (shared <= most) continue
    most = shared
    role = one.speech ? SPEECH : LABELS.indexOf(one.label)
  }
  return role
}

/** Null for an article whose text the reader would not take as it is: offsets would not fit. */
export function lessonOf({ id, text, sentences: gold }: DiscourseArticle, models: Models): Lesson | null {
  const article = articleFromText(text, { origin: 'file', id, title: null })
  if (article.text !== text) return null
  const doc = tokenize(article.text, article.blocks)
  const syntax = parse(doc, models)
  const { found } = findEverySource(doc, syntax, article, models)
  const row = new FeatureRow()
  const writer = new FeatureWriter(factsOf(doc, syntax, found), row)
  const roles = new Int8Array(doc.sentences.length)
  const rows = doc.sentences.map(({ from, to }, k) => {
    roles[k] = roleAt(gold, doc.starts[from] ?? 0, doc.ends[to - 1] ?? 0)
    writer.write(k)
    return row.features.slice(0, row.count)
  })
  return { id, rows, roles }
}
