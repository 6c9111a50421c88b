// `npm run bench:overrides [-- --without "KIND,…"]`: what each kind of rule gains by standing in the model's place, and beside it, paired over the
// dev articles and invented cases; and what is gained where each half decides for the other which kinds do.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { predictionOf, unmoved } from '../../src/cli/prediction'
import { analyze } from '../../src/engine/analyze'
import { COMBINE_STEPS } from '../../src/engine/attribution/combine'
import { ruleKind } from '../../src/engine/attribution/confidence'
import { articleFromText } from '../../src/ingest'
import { models } from '../support/models'
import { figure, gain, halfOf, jsonLines, type Scored, scoredArticles, scoredCases } from './measures'
import { readShared } from './shared'

type Line = { id: string; title?: string; text: string }

const { values } = parseArgs({ options: { without: { type: 'string', default: '' } } })
const folder = mkdtempSync(join(tmpdir(), 'sourcelight-'))

/** Kinds that are not asked, and those that were used since this was last cleared. */
let barred: ReadonlySet<string> = new Set()
const used = new Map<string, number>()
const { ruleDecides, standsAlone } = COMBINE_STEPS
const uses = (kind: string, is: boolean): boolean => {
  if (!is || barred.has(kind)) return false
  used.set(kind, (used.get(kind) ?? 0) + 1)
  return true
}
COMBINE_STEPS.ruleDecides = (model, rule, trust) =>
  uses(ruleKind(rule, true), ruleDecides(model, rule, trust))
COMBINE_STEPS.standsAlone = (rule) => uses(ruleKind(rule, false), standsAlone(rule))

const predict = ({ id, title, text }: Line): string => {
  const article = articleFromText(unmoved(text), { origin: 'file', id, title: title ?? null })
  return JSON.stringify(predictionOf(id, text, analyze(article, models)))
}

const SETS = {
  polnear: ['attributed', 'exact', 'source'],
  styles: ['attributed', 'exact', 'source'],
  phenomena: ['all', 'speaker', 'attribution'],
} as const
type SetName = keyof typeof SETS
const names = Object.keys(SETS) as SetName[]

const scored = (set: SetName, lines: readonly string[]): Scored[] => {
  const file = join(folder, `${set}.jsonl`)
  writeFileSync(file, lines.join('\n'))
  return set === 'phenomena' ? scoredCases(file) : scoredArticles(set, file)
}

/** Predictions of each set as it stands, and which of its lines use which kinds. */
const base = Object.fromEntries(
  names.map((set) => {
    const lines = jsonLines<Line>(readShared(`bench/${set}-dev.jsonl`))
    const kinds: Map<string, number>[] = []
    const predicted = lines.map((line) => {
      used.clear()
      const out = predict(line)
      kinds.push(new Map(used))
      return out
    })
    return [set, { lines, kinds, predicted, scored: scored(set, predicted) }]
  }),
) as unknown as Record<
  SetName,
  { lines: Line[]; kinds: Map<string, number>[]; predicted: string[]; scored: Scored[] }
>

/** The figures where some kinds are not asked; only articles that use them are read again. */
function without(bars: ReadonlySet<string>): Record<SetName, Scored[]> {
  barred = bars
  const out = Object.fromEntries(
    names.map((set) => {
      const { lines, kinds, predicted } = base[set]
      const again = lines.map((line, i) =>
        [...(kinds[i] as Map<string, number>).keys()].some((kind) => bars.has(kind))
          ? predict(line)
          : (predicted[i] as string),
      )
      return [set, scored(set, again)]
    }),
  )
  barred = new Set()
  return out as Record<SetName, Scored[]>
}

const inHalf = (list: readonly Scored[], half: 'A' | 'B') => list.filter(({ id }) => halfOf(id) === half)
const HALVES = ['A', 'B'] as const

/** What the rules of a kind gain, a line a set and half. */
function tell(bars: ReadonlySet<string>, other: Record<SetName, Scored[]>): void {
  const count = names.map((set) => {
    const places = base[set].kinds.map((kinds) =>
      [...bars].reduce((sum, one) => sum + (kinds.get(one) ?? 0), 0),
    )
    return `${set} ${places.reduce((sum, n) => sum + n, 0)}`
  })
  console.log(`\n${[...bars].join(', ')}: places asked ${count.join(', ')}`)
  for (const set of names)
    for (const half of HALVES) {
      const [was, is] = [inHalf(other[set], half), inHalf(base[set].scored, half)]
      const told = SETS[set].map((metric) => `${metric} ${gain(was, is, metric)}`)
      console.log(`  ${set.padEnd(9)} ${half}  ${told.join('   ')}`)
    }
}

/** How much better the articles of a half do with the kind than without: attributed on both sets by article, and invented cases right. */
const worth = (other: Record<SetName, Scored[]>, half: 'A' | 'B'): number => {
  const gained = (set: SetName, metric: string) =>
    figure(inHalf(base[set].scored, half), metric) - figure(inHalf(other[set], half), metric)
  return gained('polnear', 'attributed') + gained('styles', 'attributed') + gained('phenomena', 'all')
}

if (values.without) {
  const bars = new Set(values.without.split(',').map((kind) => kind.trim()))
  tell(bars, without(bars))
} else {
  const kinds = [...new Set(names.flatMap((set) => base[set].kinds.flatMap((one) => [...one.keys()])))].sort()
  const losing: Record<'A' | 'B', string[]> = { A: [], B: [] }
  for (const kind of kinds) {
    const other = without(new Set([kind]))
    tell(new Set([kind]), other)
    for (const half of HALVES) if (worth(other, half) < 0) losing[half].push(kind)
  }
  console.log(`\nlose on A: ${losing.A.join(', ') || 'none'}\nlose on B: ${losing.B.join(', ') || 'none'}`)
  for (const [by, on] of [
    ['A', 'B'],
    ['B', 'A'],
  ] as const) {
    const other = without(new Set(losing[by]))
    for (const set of names) {
      const told = SETS[set].map(
        (metric) => `${metric} ${gain(inHalf(base[set].scored, on), inHalf(other[set], on), metric)}`,
      )
      console.log(`  without what loses on ${by}, on ${on}: ${set.padEnd(9)} ${told.join('   ')}`)
    }
  }
}
