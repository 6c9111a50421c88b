// Tries every regular expression of src on texts that are made to be hard for it: none may take worse than linear time.
import { superlinearGrowth } from './regex/growth'
import { findExpressions } from './regex/sources'

// What it must tell apart, or its silence means nothing.
const SQUARE = /x+$/
const CUBE = /^\s*(by)?[\s:]*(and|[,;\s])*$/i
const LINEAR = /[a-z]+|\d+/g
if (!superlinearGrowth(SQUARE) || !superlinearGrowth(CUBE) || superlinearGrowth(LINEAR))
  throw new Error('this bench does not tell what grows from what does not')

/** `-- ingest` tries only those whose place holds that. */
const [wanted = ''] = process.argv.slice(2)
const expressions = (await findExpressions()).filter(({ place }) => place.includes(wanted))
let failures = 0
for (const { place, pattern } of expressions) {
  const found = superlinearGrowth(pattern)
  if (!found) continue
  failures++
  const { attack, took, times } = found
  console.log(`FAIL ${place}  ${took.toFixed(0)} ms, ×${times.toFixed(1)} for four times the text`)
  console.log(`     ${String(pattern).slice(0, 200)}`)
  console.log(`     ${JSON.stringify(attack)}`)
}
console.log(`${expressions.length} expressions, ${failures} of them worse than linear`)
process.exitCode = failures > 0 ? 1 : 0
