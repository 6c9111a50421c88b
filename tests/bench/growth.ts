// `npm run bench:growth`: doubles texts of many kinds from 20,000 to 160,000 characters; no doubling may take more than 2.4 times as long.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { analyze } from '../../src/engine/analyze'
import { readModels } from '../../src/engine/model'
import { articleFromText } from '../../src/ingest'
import { TEMPLATES, textOf } from './growth/templates'
import { processorTime } from './time'

const MOST_GROWTH = 2.4
/** Milliseconds below which the clock and the collector are what is measured. */
const LEAST = 60
/** A doubling that looks too slow is measured so many times more: a busy machine is slow now and then, a square always. */
const AGAIN = 4

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'rules-only': { type: 'boolean', default: false },
    /** Characters of the shortest text; each of the three others is twice as long as the one before. */
    from: { type: 'string', default: '20000' },
  },
})
const LENGTHS = [1, 2, 4, 8].map((times) => times * Number(values.from))
const weights = resolve(import.meta.dirname, '../../public/models/sourcelight.bin')
const models = values['rules-only'] ? null : readModels(readFileSync(weights))

const run = (text: string): number =>
  processorTime(() => analyze(articleFromText(text, { origin: 'pasted' }), models))

const growthOf = (times: readonly number[]): number =>
  Math.max(...times.slice(1).map((time, i) => time / Math.max(LEAST, times[i]!)))

/** `-- names` measures only the kinds whose names hold that. */
const [wanted = ''] = positionals
let failures = 0
let measured = 0
for (const [name, piece] of TEMPLATES) {
  if (!name.includes(wanted)) continue
  measured++
  const texts = LENGTHS.map((length) => textOf(piece, length))
  const times = texts.map(run)
  for (let again = 0; again < AGAIN && growthOf(times) > MOST_GROWTH; again++)
    texts.forEach((text, i) => {
      times[i] = Math.min(times[i]!, run(text))
    })
  const growth = growthOf(times)
  if (growth > MOST_GROWTH) failures++
  const shown = times.map((time) => time.toFixed(0).padStart(6)).join('')
  console.log(
    `${growth > MOST_GROWTH ? 'FAIL' : 'ok  '} ${name.padEnd(44)}${shown} ms  ×${growth.toFixed(2)}`,
  )
}
console.log(`${measured} kinds, ${failures} grow more than ×${MOST_GROWTH} a doubling`)
process.exitCode = failures > 0 ? 1 : 0
