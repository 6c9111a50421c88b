// Articles from web pages at a terminal: `npm run --silent extract -- --format jsonl FILE…`, one JSON line a file.
import { readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { openBytes } from '../ingest'

for (const file of process.argv
  .slice(2)
  .filter((arg, i, all) => !arg.startsWith('--') && all[i - 1] !== '--format')) {
  const started = performance.now()
  const opened = openBytes(readFileSync(file), { name: basename(file), type: '', origin: 'file' })
  const ms = Math.round((performance.now() - started) * 10) / 10
  const name = basename(dirname(resolve(file)))
  if (opened.kind === 'refused')
    console.log(JSON.stringify({ name, paragraphs: [], error: opened.reason, ms }))
  else {
    const { title, byline, text, blocks, published, publisher, lang } = opened.article
    // A caption is its picture's text, not the article's.
    const paragraphs = blocks
      .filter(({ kind }) => kind !== 'caption')
      .map(({ span }) => text.slice(span.start, span.end))
    console.log(JSON.stringify({ name, title, byline, publisher, published, lang, paragraphs, ms }))
  }
}
