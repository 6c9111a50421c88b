// `npm run bench:mutants`: switches off each rule and step of the engine; its phenomena must notice.
import { isNoticedBy, phenomenaOf } from '../engine/phenomena/phenomena'
import { ALL_STEPS, without } from '../engine/phenomena/switches'

let unnoticed = 0
const broken = ALL_STEPS.filter((step) => isNoticedBy(phenomenaOf(step)))
for (const step of broken) console.log(`FAIL ${step}: its phenomena fail with every step on`)
for (const step of ALL_STEPS) {
  const noticed = without(step, () => isNoticedBy(phenomenaOf(step)))
  if (!noticed) unnoticed++
  console.log(`${noticed ? 'ok  ' : 'FAIL'} ${step}`)
}
console.log(`${ALL_STEPS.length} steps switched off, ${unnoticed} unnoticed`)
process.exitCode = unnoticed + broken.length > 0 ? 1 : 0
