// `npm run bench:careful`: both readings on the dev sets, with 95 % intervals by article, and what the careful one gains, paired.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gain, scoredArticles, withInterval } from './measures'
import { readShared, runCli, runScorer, scorePhenomena, shared } from './shared'

const folder = mkdtempSync(join(tmpdir(), 'sourcelight-'))

/** What a reading makes of a set; the path of its predictions. */
function predict(set: string, reading: string): string {
  const file = join(folder, `${set}-${reading}.jsonl`)
  const input = readShared(`bench/${set}-dev.jsonl`)
  writeFileSync(file, runCli('analyze', ['--format', 'jsonl', '--reading', reading], input))
  return file
}

const files: Record<string, string> = {}
for (const set of ['polnear', 'styles']) {
  const [quick = [], careful = []] = ['quick', 'careful'].map((reading) => {
    files[`${set}-${reading}`] = predict(set, reading)
    return scoredArticles(set, files[`${set}-${reading}`] as string)
  })
  console.log(`\n${set}: ${quick.length} articles; F1, 95 % interval by article; gain paired`)
  for (const metric of Object.keys(quick[0]?.counts ?? {}))
    console.log(
      `  ${metric.padEnd(10)} quick ${withInterval(quick, metric)}  careful ${withInterval(careful, metric)}  gain ${gain(quick, careful, metric)}`,
    )
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
