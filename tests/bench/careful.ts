// `npm run bench:careful`: both readings on the dev sets, with 95 % intervals by article, and what the careful one gains, paired.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { seeded } from './seeded'
import { readShared, runCli, runScorer, scorePhenomena, shared } from './shared'

type Count = { tp: number; fp: number; fn: number }
type Counts = Readonly<Record<string, Count>>
type Scorer = { scoreDocument(gold: object, predicted: object): Counts }

/** Times that articles are drawn anew. */
const DRAWS = 1000

const { scoreDocument } = (await import(pathToFileURL(shared('bench/score-attribution.mjs')).href)) as Scorer
const folder = mkdtempSync(join(tmpdir(), 'sourcelight-'))
const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string })

/** What a reading makes of a set; the path of its predictions. */
function predict(set: string, reading: string): string {
  const file = join(folder, `${set}-${reading}.jsonl`)
  const input = readShared(`bench/${set}-dev.jsonl`)
  writeFileSync(file, runCli('analyze', ['--format', 'jsonl', '--reading', reading], input))
  return file
}

/** Counts by article, each once. */
function countsOf(set: string, file: string): Counts[] {
  const predicted = new Map(lines(readFileSync(file, 'utf8')).map((one) => [one.id, one]))
  const gold = new Map(
    lines(readShared(`bench/${set}-dev.jsonl`))
      .reverse()
      .map((one) => [one.id, one]),
  )
  return [...gold.values()].map((one) => scoreDocument(one, predicted.get(one.id) ?? {}))
}

function f1(articles: readonly Counts[], metric: string): number {
  let right = 0
  let all = 0
  for (const counts of articles) {
    const { tp, fp, fn } = counts[metric] as Count
    right += 2 * tp
    all += 2 * tp + fp + fn
  }
  return (100 * right) / (all || 1)
}

/** The same draws for everybody. */
function drawsOf(count: number): number[][] {
  const next = seeded(7)
  return Array.from({ length: DRAWS }, () => Array.from({ length: count }, () => Math.floor(next() * count)))
}

const interval = (values: readonly number[]): string => {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] as number).toFixed(1)
  return `${at(0.025)} to ${at(0.975)}`
}

const files: Record<string, string> = {}
for (const set of ['polnear', 'styles']) {
  const [quick = [], careful = []] = ['quick', 'careful'].map((reading) => {
    files[`${set}-${reading}`] = predict(set, reading)
    return countsOf(set, files[`${set}-${reading}`] as string)
  })
  const draws = drawsOf(quick.length)
  console.log(`\n${set}: ${quick.length} articles; F1, 95 % interval by article; gain paired`)
  for (const metric of Object.keys(quick[0] ?? {})) {
    const drawn = (articles: readonly Counts[]) =>
      draws.map((draw) => f1(draw.map((i) => articles[i] as Counts), metric)) // biome-ignore format: one line
    const [before, after] = [drawn(quick), drawn(careful)]
    const gains = after.map((value, i) => value - (before[i] as number))
    const told = (articles: readonly Counts[], values: readonly number[]) =>
      `${f1(articles, metric).toFixed(1).padStart(5)} (${interval(values)})`
    console.log(
      `  ${metric.padEnd(10)} quick ${told(quick, before)}  careful ${told(careful, after)}  gain ${(f1(careful, metric) - f1(quick, metric)).toFixed(1)} (${interval(gains)})`,
    )
  }
}

console.log('\nspeakers, polnear then styles (careful)')
console.log(
  runScorer('bench/score-speakers.mjs', [
    shared('bench/polnear-dev.jsonl'),
    shared('bench/speakers-dev.jsonl'),
    files['polnear-careful'] as string,
  ]),
)
console.log(
  runScorer('bench/score-speakers.mjs', [
    shared('bench/styles-dev.jsonl'),
    shared('bench/styles-speakers-dev.jsonl'),
    files['styles-careful'] as string,
  ]),
)
console.log('calibration (careful)')
console.log(
  runScorer('bench/score-calibration.mjs', [
    shared('bench/polnear-dev.jsonl'),
    files['polnear-careful'] as string,
    '--json',
  ]),
)
console.log('background and speech (careful)')
console.log(
  runScorer('bench/score-context.mjs', [
    shared('bench/newsdiscourse-dev.jsonl'),
    predict('newsdiscourse', 'careful'),
  ]),
)
console.log('invented cases (careful)')
console.log(scorePhenomena(predict('phenomena', 'careful')))
