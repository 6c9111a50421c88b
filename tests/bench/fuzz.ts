// `npm run bench:fuzz`: 10,000 mutated articles through the engine; what breaks, and how long the slowest takes for its size.

import { existsSync } from 'node:fs'
import { compileSeed } from '../../seeds/plugin'
import { seeded } from '../../src/domain'
import { analyze } from '../../src/engine/analyze'
import { articleFromText } from '../../src/ingest'
import { faultsOf } from '../support/faultsOf'
import { madeUpNews, pick } from '../support/madeUpNews'
import { models } from '../support/models'
import { mutated } from '../support/mutations'
import { readShared, shared } from './shared'

const ARTICLES = Number(process.argv[2] ?? 10_000)
/** So many characters of a real article are taken at a time; whole ones would take hours. */
const EXCERPT = 1500
/** Every so many articles, one paragraph of 5,000 words or more, and one without fitted weights. */
const EVERY = { huge: 500, rulesOnly: 5 }
/** Times of shorter texts say nothing. */
const TIMED = 2000

const random = seeded(Number(process.argv[3] ?? 1))
const sets = ['polnear', 'newsdiscourse', 'phenomena'].map((name) => `bench/${name}-dev.jsonl`)
const real = [
  ...['putin-friends', 'start-here'].map((id) => compileSeed(id).article.text),
  ...sets
    .filter((path) => existsSync(shared(path)))
    .flatMap((path) => readShared(path).split('\n').filter(Boolean))
    .map((line) => (JSON.parse(line) as { text: string }).text),
]

function original(number: number): string {
  if (number % EVERY.huge === 0) return madeUpNews(random, 800).replace(/\n+/g, ' ')
  if (random() < 0.5) return madeUpNews(random, 12)
  const text = pick(random, real)
  const start = Math.floor(random() * Math.max(1, text.length - EXCERPT))
  return text.slice(start, start + EXCERPT)
}

type Slow = { readonly perThousand: number; readonly characters: number }
let slowest: Slow = { perThousand: 0, characters: 0 }
let words = 0
const faults: string[] = []

/** Analyzes one text twice; what is wrong with it. */
function run(text: string, rulesOnly: boolean): string[] {
  const article = articleFromText(text, { origin: 'file', id: 'fuzz' })
  const read = () => analyze(article, rulesOnly ? null : models)
  try {
    const start = performance.now()
    const first = read()
    const perThousand = ((performance.now() - start) / text.length) * 1000
    if (text.length > TIMED && perThousand > slowest.perThousand)
      slowest = { perThousand, characters: text.length }
    const again = JSON.stringify(read()) === JSON.stringify(first)
    return [...faultsOf(first, article.text.length), ...(again ? [] : ['not the same twice'])]
  } catch (error) {
    return [`throws ${error instanceof Error ? error.stack : String(error)}`]
  }
}

const began = performance.now()
for (let i = 1; i <= ARTICLES; i++) {
  const text = mutated(original(i), random)
  words += text.split(/\s+/).length
  const found = run(text, i % EVERY.rulesOnly === 0)
  if (found.length > 0)
    console.error(`article ${i}: ${found.join('; ')}\n${JSON.stringify(text.slice(0, 400))}`)
  faults.push(...found)
}
console.log(
  `${ARTICLES} articles, ${words} words: ${faults.length} faults; slowest ${slowest.perThousand.toFixed(1)} ms per 1,000 characters (of ${slowest.characters}); ${((performance.now() - began) / 1000).toFixed(0)} s`,
)
process.exitCode = faults.length > 0 ? 1 : 0
