// What all outcomes that are kept come to: what went wrong, what had no time, what is as it should be though the collection expects otherwise.
import { type Explanation, explanationOf } from './explained'
import { type Kept, type KeptSet, ranOut } from './kept'
import { nameOf, type Place } from './oracle'

/** What the collection calls a task that a reader notices, in milliseconds. */
const LONG = 200

/** Prints the verdict on one place and set; gives back whether all was tried and nothing is wrong. */
export function tellVerdict(
  at: Place,
  set: KeptSet,
  names: readonly string[],
  all: readonly Kept[],
): boolean {
  const wanted = new Set(names)
  const tried = all.filter((one) => one.at === at && one.set === set && wanted.has(nameOf(one)))
  const late = tried.filter(ranOut)
  const explained = new Map<Explanation, string[]>()
  const wrong: string[] = []
  for (const one of tried.filter((outcome) => !ranOut(outcome))) {
    const open: string[] = []
    for (const violation of one.violations) {
      const explanation = explanationOf(one, violation)
      if (explanation) explained.set(explanation, [...(explained.get(explanation) ?? []), nameOf(one)])
      else open.push(violation)
    }
    if (open.length > 0) wrong.push(`${nameOf(one)} (${one.how}): ${open.join('; ').slice(0, 300)}`)
  }
  const long = tried.filter((one) => (one.long ?? 0) > LONG)
  console.log(
    `${at}, ${set}: ${tried.length} of ${names.length} tried; ${wrong.length} wrong, ${late.length} out of time, ` +
      `${[...explained.values()].flat().length} otherwise than expected for a reason; ` +
      `${long.length} with a task over ${LONG} ms on the page's thread`,
  )
  for (const line of wrong) console.log(`  wrong: ${line}`)
  for (const one of late)
    console.log(`  out of time: ${nameOf(one)}: ${one.violations.join('; ').slice(0, 200)}`)
  for (const [{ why }, ids] of explained) console.log(`  ${ids.join(', ')}: ${why}`)
  return wrong.length === 0 && late.length === 0 && tried.length === names.length
}
