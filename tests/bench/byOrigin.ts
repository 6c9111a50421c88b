// Which attributions of the quick reading a rule found and which the fitted model: the engine's own stage is asked, for no output tells.
import { readFileSync, writeFileSync } from 'node:fs'
import { unmoved } from '../../src/cli/prediction'
import type { Span } from '../../src/domain'
import { findEverySource } from '../../src/engine/findEverySource'
import { parse } from '../../src/engine/syntax'
import { tokenize } from '../../src/engine/tokenize'
import { articleFromText } from '../../src/ingest'
import { models } from '../support/models'
import { jsonLines } from './measures'

type Place = readonly [number, number]
type Predicted = { id: string; attributions: { cue: readonly Place[]; content: readonly Place[] }[] }
type Given = { id: string; title?: string; text: string }

type Origin = 'rules' | 'model'

const pair = ({ start, end }: Span): Place => [start, end]
const keyOf = (cue: readonly Place[], content: readonly Place[]): string => JSON.stringify([cue, content])

/** Two files of predictions beside `predicted`, of what rules found in the articles of `given` and of what the model did. */
export function splitByOrigin(given: string, predicted: string): Readonly<Record<Origin, string>> {
  const origins = new Map(jsonLines<Given>(given).map((article) => [article.id, originsIn(article)]))
  const lines = jsonLines<Predicted>(readFileSync(predicted, 'utf8'))
  const written = (origin: Origin): string => {
    const file = predicted.replace('.jsonl', `-${origin}.jsonl`)
    const own = ({ id, attributions }: Predicted) => ({
      id,
      attributions: attributions.filter(({ cue, content }) => {
        const found = origins.get(id)?.get(keyOf(cue, content))
        if (!found) throw new Error(`${id}: the engine finds other attributions than the predictions hold`)
        return found === origin
      }),
    })
    writeFileSync(file, lines.map((line) => JSON.stringify(own(line))).join('\n'))
    return file
  }
  return { rules: written('rules'), model: written('model') }
}

/** Where each attribution of an article comes from, by its places. */
function originsIn({ id, title, text }: Given): ReadonlyMap<string, Origin> {
  const article = articleFromText(unmoved(text), { origin: 'file', id, title: title ?? null })
  const doc = tokenize(article.text, article.blocks)
  const { found } = findEverySource(doc, parse(doc, models), article, models)
  return new Map(
    found.map(({ rule, cue, content }) => [
      keyOf(cue ? [pair(cue)] : [], content.map(pair)),
      rule === null ? 'model' : 'rules',
    ]),
  )
}
