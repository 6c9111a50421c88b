// `npm run bench:engine`: milliseconds per 1,000 words at several lengths, beside compromise 14 tagging the same text.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import nlp from 'compromise'
import { analyze } from '../../src/engine/analyze'
import { readModels } from '../../src/engine/model'
import { articleFromText } from '../../src/ingest'
import { readShared } from './shared'

const weights = readModels(readFileSync(resolve(import.meta.dirname, '../../public/models/sourcelight.bin')))
const texts = readShared('bench/polnear-dev.jsonl')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text)

/** News of about so many words: the dev articles one after another, over again where they run out. */
function newsOf(words: number): string {
  const parts: string[] = []
  for (let i = 0, count = 0; count < words; i++) {
    const text = texts[i % texts.length] ?? ''
    parts.push(text)
    count += text.split(/\s+/).length
  }
  return parts
    .join('\n\n')
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('')
}

/** The best of several runs: the machine's noise only ever adds. */
function best(runs: number, run: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    run()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

const read = (text: string) => analyze(articleFromText(text, { origin: 'file' }), weights)
// Both are warmed up alike and have as many tries, or the ratio would measure the compiler.
for (let i = 0; i < 40; i++) {
  read(texts[i % texts.length] ?? '')
  nlp(texts[i % texts.length] ?? '')
}
console.log('words      engine ms/1,000   compromise ms/1,000   times as fast')
for (const words of [1_000, 10_000, 100_000, 1_000_000]) {
  const text = newsOf(words)
  const runs = words > 10_000 ? 1 : 10
  const ours = (best(runs, () => read(text)) / words) * 1000
  const theirs = words > 100_000 ? null : (best(runs, () => nlp(text)) / words) * 1000
  const ratio = theirs === null ? '' : (theirs / ours).toFixed(1)
  console.log(
    `${String(words).padEnd(10)} ${ours.toFixed(1).padStart(10)} ${(theirs?.toFixed(1) ?? '–').padStart(20)} ${ratio.padStart(16)}`,
  )
}
console.log(`memory at the end: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`)
