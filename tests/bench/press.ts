// Reads our own articles in the styles of many presses: npm run bench:press [-- --wrong --save FILE --against FILE]. Rules are written from half A; of B only figures are printed; those written later were read once, before the rules that they led to.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readModels } from '../../src/engine/model'
import { LATER_PRESS, PRESS, PRESS_FIGURES, readPress, scorePress } from '../support/press'
import { gain, halfOf, type Scored, withInterval } from './measures'

const { values: options } = parseArgs({
  options: {
    wrong: { type: 'boolean', default: false },
    save: { type: 'string' },
    against: { type: 'string' },
  },
})
const models = readModels(
  readFileSync(
    process.env.SOURCELIGHT_WEIGHTS ?? resolve(import.meta.dirname, '../../public/models/sourcelight.bin'),
  ),
)
const articles = [...PRESS, ...LATER_PRESS].map((id) => ({ id, score: scorePress(readPress(id), models) }))
const scored = articles.map(({ id, score }): Scored => {
  const counts = PRESS_FIGURES.map((figure) => {
    const { right, of } = score[figure]
    return [figure, { right: 2 * right, all: 2 * of }] as const
  })
  return { id, counts: Object.fromEntries(counts) }
})
const before: Scored[] = options.against ? JSON.parse(readFileSync(options.against, 'utf8')) : []
if (options.save) writeFileSync(options.save, JSON.stringify(scored))
const partOf = (id: string) => (LATER_PRESS.includes(id) ? 'later' : halfOf(id))
for (const half of ['A', 'B', 'later'] as const) {
  const inHalf = ({ id }: { readonly id: string }) => partOf(id) === half
  const now = scored.filter(inHalf)
  const was = now.flatMap(({ id }) => before.filter((one) => one.id === id))
  console.log(`${half === 'later' ? 'written later' : `half ${half}`}: ${now.length} articles`)
  for (const figure of PRESS_FIGURES) {
    const of = now.reduce((sum, { counts }) => sum + (counts[figure]?.all ?? 0) / 2, 0)
    const gained = was.length === now.length ? `  gained ${gain(was, now, figure)}` : ''
    console.log(`  ${figure.padEnd(9)} ${withInterval(now, figure)} of ${of}${gained}`)
    if (options.wrong && half !== 'B')
      for (const line of articles.filter(inHalf).flatMap(({ score }) => score[figure].wrong))
        console.log(`    ${line}`)
  }
}
