// `npm run bench:statements`: whether panel, card, margin, table, Markdown, annotations and terminal tell every statement of all dev articles alike.
import { readFileSync } from 'node:fs'
import { analyze } from '../../src/engine/analyze'
import { readModels } from '../../src/engine/model'
import { articleFromText } from '../../src/ingest'
import { toldApart } from '../support/toldApart'
import { readShared } from './shared'

const models = readModels(readFileSync(new URL('../../public/models/sourcelight.bin', import.meta.url)))
let statements = 0
let articles = 0
let apart = 0
for (const set of ['polnear', 'newsdiscourse', 'phenomena', 'styles']) {
  for (const line of readShared(`bench/${set}-dev.jsonl`).split('\n').filter(Boolean)) {
    const { id, title, text } = JSON.parse(line) as { id: string; title?: string; text: string }
    const article = articleFromText(text, { origin: 'file', id, title: title ?? null })
    const analysis = analyze(article, models)
    const faults = toldApart(article, analysis)
    articles++
    statements += analysis.attributions.length
    apart += faults.length
    for (const fault of faults.slice(0, 3)) console.log(fault)
  }
}
console.log(`${articles} articles, ${statements} statements: ${apart} told differently somewhere`)
process.exitCode = apart > 0 ? 1 : 0
