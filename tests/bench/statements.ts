// `npm run bench:statements`: whether panel, card, margin, table, Markdown, annotations and terminal tell every statement of all dev articles alike.
import { analyze } from '../../src/engine/analyze'
import { articleFromText } from '../../src/ingest'
import { models } from '../support/models'
import { toldApart } from '../support/toldApart'
import { readShared } from './shared'

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
