// What `bench:accuracy` does without reviewed articles: the engine on the dev sets, by the shared scorers, by halves A and B, and
// against predictions saved by an earlier build, what each half gained (paired bootstrap over articles).
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { splitByOrigin } from './byOrigin'
import { gain, halfOf, jsonLines, type Scored, scoredArticles, scoredCases, withInterval } from './measures'
import { readShared, runCli, runScorer, scorePhenomena, shared } from './shared'
import { speakerCalibration } from './speakerCalibration'

const { values } = parseArgs({
  options: {
    save: { type: 'string' },
    against: { type: 'string' },
    reading: { type: 'string', default: 'quick' },
    'rules-only': { type: 'boolean', default: false },
  },
})
const folder = values.save ?? mkdtempSync(join(tmpdir(), 'sourcelight-'))
mkdirSync(folder, { recursive: true })
const more = ['--reading', values.reading, ...(values['rules-only'] ? ['--rules-only'] : [])]

/** Analyzes some articles; the path of what came out. */
function predict(name: string, input = readShared(`bench/${name}-dev.jsonl`)): string {
  const file = join(folder, `${name}.jsonl`)
  writeFileSync(file, runCli('analyze', ['--format', 'jsonl', ...more], input))
  return file
}

const heading = (text: string) => console.log(`\n── ${text}`)
const gold = (name: string) => shared(`bench/${name}-dev.jsonl`)
/** Lines of the set of unanswered questions that bring a text of their own; the others are in the other sets. */
const invented = readShared('bench/manner/unanswered-dev.jsonl')
  .split('\n')
  .filter((line) => line.includes('"text"'))
const [polnear, styles, cases] = [predict('polnear'), predict('styles'), predict('phenomena')]
const unanswered = predict('unanswered', invented.join('\n'))

heading('attributions, PolNeAR dev, then the eight articles in other styles')
console.log(runScorer('bench/score-attribution.mjs', [gold('polnear'), polnear]))
// Our layers know more quotation marks than the scorer: eight articles have '' … '', ‘…’ or ”…“, and what is direct
// there the scorer expects as reported. Without `layers` it splits contents at the marks that it knows itself.
const split = polnear.replace('.jsonl', '-split.jsonl')
const unlayered = (line: string): string => JSON.stringify({ ...JSON.parse(line), layers: undefined })
writeFileSync(split, readFileSync(polnear, 'utf8').split('\n').filter(Boolean).map(unlayered).join('\n'))
const again = runScorer('bench/score-attribution.mjs', [gold('polnear'), split]).split('\n')
console.log('content split at the marks that the scorer knows')
console.log(again.filter((line) => /direct|reported/.test(line)).join('\n'))
console.log(runScorer('bench/score-attribution.mjs', [gold('styles'), styles]))

heading('background, NewsDiscourse dev, then styles')
console.log(runScorer('bench/score-context.mjs', [gold('newsdiscourse'), predict('newsdiscourse')]))
console.log(runScorer('bench/score-context.mjs', [gold('styles-context'), styles]))
console.log(`words of the styles under background notes: ${shareUnderNotes().toFixed(1)} %`)

heading('speakers, PolNeAR dev, then styles')
console.log(runScorer('bench/score-speakers.mjs', [gold('polnear'), gold('speakers'), polnear]))
console.log(runScorer('bench/score-speakers.mjs', [gold('styles'), gold('styles-speakers'), styles]))

heading('how it was said, and who gave no answer')
console.log(runScorer('bench/manner/score-manner.mjs', [gold('manner/manner'), polnear, styles]))
console.log(
  runScorer('bench/manner/score-unanswered.mjs', [gold('manner/unanswered'), polnear, styles, unanswered]),
)

heading(
  'calibration: words and source on PolNeAR dev, who is meant on its labelled speakers and on those of the styles',
)
console.log(calibrationOf(polnear))
const ofSpeakers = (predicted: string) => speakerCalibration('polnear', 'speakers', predicted)
console.log(ofSpeakers(polnear))
console.log(`styles, ${speakerCalibration('styles', 'styles-speakers', styles)}`)
// Which is which can be told of the reading that ships as the quick one.
if (values.reading === 'quick' && !values['rules-only']) {
  const { rules, model } = splitByOrigin(readShared('bench/polnear-dev.jsonl'), polnear)
  for (const [name, file] of [
    ['rules', rules],
    ['the model', model],
  ] as const)
    console.log(`found by ${name}: ${calibrationOf(file)}; ${ofSpeakers(file)}`)
}

heading('invented cases')
console.log(scorePhenomena(cases))

heading(
  values.against === undefined
    ? 'by halves, 95 % by article'
    : 'by halves, 95 % by article, and paired gains',
)
tell('PolNeAR', scored('polnear', folder), ['content', 'source', 'cue', 'found', 'attributed', 'exact'])
tell('styles', scored('styles', folder), ['content', 'source', 'found', 'attributed', 'exact'])
tell('phenomena', scored('phenomena', folder), ['layers', 'attribution', 'speaker', 'context', 'all'])

function scored(set: string, from: string): Scored[] {
  const file = join(from, `${set}.jsonl`)
  return set === 'phenomena' ? scoredCases(file) : scoredArticles(set, file)
}

function tell(set: string, now: readonly Scored[], metrics: readonly string[]): void {
  const before = values.against === undefined ? null : scored(set.toLowerCase(), values.against)
  for (const half of ['A', 'B'] as const) {
    const inHalf = ({ id }: Scored) => halfOf(id) === half
    const here = now.filter(inHalf)
    console.log(`${set} ${half}: ${here.length}`)
    for (const metric of metrics) {
      const gained = before === null ? '' : `   gain ${gain(before.filter(inHalf), here, metric)}`
      console.log(`  ${metric.padEnd(12)} ${withInterval(here, metric)}${gained}`)
    }
  }
}

type Predicted = { id: string; layers: { context: [number, number][] } }

/** Share of the words of the styles that lie under a background note, in percent. */
function shareUnderNotes(): number {
  const texts = new Map(
    jsonLines<{ id: string; text: string }>(readShared('bench/styles-dev.jsonl')).map((one) => [
      one.id,
      one.text,
    ]),
  )
  let all = 0
  let under = 0
  for (const { id, layers } of jsonLines<Predicted>(readFileSync(styles, 'utf8')))
    for (const { index } of (texts.get(id) ?? '').matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)) {
      all += 1
      if (layers.context.some(([start, end]) => start <= index && index < end)) under += 1
    }
  return (100 * under) / all
}

function calibrationOf(predicted: string): string {
  const json = runScorer('bench/score-calibration.mjs', [gold('polnear'), predicted, '--json'])
  const kinds = JSON.parse(json) as Record<string, { error: number; shown: number; right: number; n: number }>
  return Object.entries(kinds)
    .map(
      ([kind, { error, shown, right, n }]) =>
        `${kind}: error ${error.toFixed(3)}, shown ${shown.toFixed(2)}, right ${right.toFixed(2)}, ${n}`,
    )
    .join('; ')
}
