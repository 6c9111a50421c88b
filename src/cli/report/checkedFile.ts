// What a person checked of a sample: a library that the app saved, with the ids that were drawn and the log of what was set right beside each article.
import { createReadStream } from 'node:fs'
import { castOf } from '../../domain'
import { find, type KeptCorrection, replay, statementOf } from '../../editing'
import { findStatement } from '../../editing/find'
import { fieldsOf, type Json } from '../../exchange/json'
import { idOf } from '../../ingest/articleFromText'
import { type Check, WORTH_NOTHING, worthOf } from '../../report/checked'
import { splitLines } from '../inputs'
import { type KeptAnalysis, parsed } from '../results/readResults'

type CheckedArticle = {
  readonly sample: readonly string[]
  readonly corrections: readonly KeptCorrection[]
}

export type Checked = {
  /** How many statements were drawn. */
  readonly drawn: number
  /** What was looked at of an article's drawn statements; each article counts once. */
  readonly checksIn: (kept: KeptAnalysis) => readonly Check[]
}

/** Rejects where the file is no library with a sample. */
export async function readChecked(path: string): Promise<Checked> {
  const articles = new Map<string, CheckedArticle>()
  let head = true
  for await (const line of splitLines(createReadStream(path))) {
    const found = fieldsOf(parsed(Buffer.from(line).toString('utf8')))
    if (head && found?.sourcelight !== 'library')
      throw new Error(`${path} is no library: in the app, “Save the library” writes one`)
    head = false
    const article = readArticle(found)
    if (article) articles.set(...article)
  }
  const drawn = [...articles.values()].reduce((sum, { sample }) => sum + sample.length, 0)
  if (drawn === 0) throw new Error(`${path} holds no sample: \`sourcelight report --sample 200\` draws one`)
  return {
    drawn,
    checksIn: (kept) => {
      const id = idOf(kept.article.text)
      const checked = articles.get(id)
      articles.delete(id)
      return checked ? checksOfArticle(kept, checked) : []
    },
  }
}

function checksOfArticle({ article, analysis }: KeptAnalysis, { sample, corrections }: CheckedArticle) {
  const { text } = article
  const { draft } = replay(text, analysis, find(text, corrections).log)
  const [before, after] = [castOf(article, analysis.entities), castOf(article, draft.analysis.entities)]
  return analysis.attributions
    .filter(({ id }) => sample.includes(id))
    .flatMap((one): Check | readonly [] => {
      const now = findStatement(draft, statementOf(one, analysis.entities))
      // Only a person takes a statement out.
      if (!now) return { before: worthOf(before, one), after: WORTH_NOTHING }
      if (!draft.checked.has(now.id)) return []
      return { before: worthOf(before, one), after: worthOf(after, now) }
    })
}

/** What a record says of an article with a sample; its operations are checked where they are applied. */
function readArticle(record: Json | null): readonly [string, CheckedArticle] | null {
  const { article, sample, corrections } = record ?? {}
  const { text } = (article ?? {}) as { readonly text?: unknown }
  if (typeof text !== 'string' || !Array.isArray(sample)) return null
  const log = Array.isArray(corrections) ? corrections.filter(isEntry) : []
  return [idOf(text), { sample: sample.filter((id) => typeof id === 'string'), corrections: log }]
}

const isEntry = (found: unknown): found is KeptCorrection => {
  const { id, order, by, version, text } = (found ?? {}) as Partial<KeptCorrection>
  const known = typeof id === 'string' && typeof text === 'string' && (by === 'reader' || by === 'sender')
  return known && Number.isSafeInteger(order) && Number.isSafeInteger(version)
}
