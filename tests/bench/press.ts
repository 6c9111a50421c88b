// Reads our own articles in the styles of many presses: npm run bench:press [-- --wrong A]. Rules are written from half A; of B only figures are printed.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readModels } from '../../src/engine/model'
import { PRESS, readPress, type Share, scorePress } from '../support/press'
import { halfOf } from './measures'

const { values: options } = parseArgs({ options: { wrong: { type: 'boolean', default: false } } })
const models = readModels(
  readFileSync(
    process.env.SOURCELIGHT_WEIGHTS ?? resolve(import.meta.dirname, '../../public/models/sourcelight.bin'),
  ),
)
for (const half of ['A', 'B'] as const) {
  const ids = PRESS.filter((id) => halfOf(id) === half)
  const scores = ids.map((id) => scorePress(readPress(id), models))
  console.log(`half ${half}: ${ids.length} articles`)
  for (const figure of ['found', 'resolved', 'kinds'] as const) {
    const shares = scores.map((score): Share => score[figure])
    const right = shares.reduce((sum, share) => sum + share.right, 0)
    const of = shares.reduce((sum, share) => sum + share.of, 0)
    console.log(`  ${figure.padEnd(9)} ${((100 * right) / of).toFixed(1).padStart(5)} of ${of}`)
    if (options.wrong && half === 'A' && figure !== 'found')
      for (const line of shares.flatMap(({ wrong }) => wrong)) console.log(`    ${line}`)
  }
}
