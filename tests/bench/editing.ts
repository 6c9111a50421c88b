// `npm run bench:editing [-- cases a class] [-- sequences] [-- only]`: corrections over the revisions of `bench:revisions`, each under the same
// engine and under a changed one, and random sequences of 200 operations, every undo of which must be exact.

import { isDeepStrictEqual } from 'node:util'
import { compileSeed, seedSlugs } from '../../seeds/plugin'
import { type Correction, replay, withCorrection, without } from '../../src/editing'
import { analyze } from '../../src/engine/analyze'
import { faultsOf } from '../support/faultsOf'
import { models } from '../support/models'
import { someOperation } from '../support/randomOperations'
import { articleOf, type Rebased, rebase } from './editing/rebase'
import { makeCases, readArticles } from './revisions/cases'
import { CLASSES } from './revisions/classes'
import type { Choose } from './revisions/passages'
import { Chance } from './seeded'

const [perClass = '10', sequences = '1000', only = ''] = process.argv.slice(2)

/** A statement that the engine finds. */
const statement: Choose = (text, chance) => {
  const article = articleOf(text)
  const { attributions } = article ? analyze(article, models) : { attributions: [] }
  if (attributions.length === 0) return null
  const { content } = chance.pick(attributions)
  return { start: content[0].start, end: content.at(-1)!.end }
}

const ENGINES = [
  { name: 'same engine', after: models },
  { name: 'changed engine', after: null },
] as const

function benchRebasing(): void {
  const articles = readArticles('test')
  const rows = new Map<string, Rebased[]>()
  const classes = CLASSES.filter(({ name, size }) => name.includes(only) && (size ?? 0) < 1000)
  for (const [at, one] of classes.entries()) {
    const cases = makeCases({ ...one, passage: statement }, articles, Number(perClass), 1)
    for (const [number, revision] of cases.entries())
      for (const { name, after } of ENGINES) {
        const result = rebase(revision, models, after, new Chance(number * 101 + at))
        if (!result) continue
        for (const key of [name, `${name}: ${one.name}`, `${name}: ${result.kind}`])
          rows.set(key, [...(rows.get(key) ?? []), result])
        if (only !== '' && result.outcome !== (result.gone ? 'told' : 'kept'))
          console.log(`${name}, ${one.name}: ${result.outcome}\n${result.explanation}`)
      }
  }
  console.log('corrections'.padEnd(60), '   n standing  kept   edited  kept    gone  told   wrong')
  for (const [key, list] of rows) {
    const share = (of: readonly Rebased[], outcome: Rebased['outcome']) =>
      `${String(of.length).padStart(7)} ${((100 * of.filter((r) => r.outcome === outcome).length) / of.length).toFixed(1).padStart(6)}`
    const standing = list.filter(({ stands }) => stands)
    const edited = list.filter(({ stands, gone }) => !stands && !gone)
    const gone = list.filter((r) => r.gone)
    const wrong = list.filter(({ outcome }) => outcome === 'wrong').length
    console.log(
      key.padEnd(60),
      String(list.length).padStart(4),
      share(standing, 'kept'),
      share(edited, 'kept'),
      share(gone, 'told'),
      String(wrong).padStart(6),
    )
  }
}

function benchSequences(): void {
  const texts = seedSlugs().flatMap((slug) => {
    const { article, reviewed } = compileSeed(slug)
    const both = [analyze(article, models), ...(reviewed ? [reviewed.analysis] : [])]
    return both.map((analysis) => ({ text: article.text, analysis }))
  })
  let [faulty, inexact, exceptions, lost, done] = [0, 0, 0, 0, 0]
  for (let seed = 0; seed < Number(sequences); seed++) {
    const { text, analysis } = texts[seed % texts.length]!
    const chance = new Chance(seed)
    try {
      const log: Correction[] = []
      const states = [replay(text, analysis, log)]
      for (let order = 0; order < 200; order++) {
        const operation = someOperation(states[order]!.draft, chance)
        const correction: Correction = { id: `c${order}`, order, made: '', by: 'reader', operation }
        log.push(correction)
        const next = withCorrection(states[order]!, correction)
        states.push(next)
        done++
        if (next.fates.get(correction.id) === 'lost') lost++
        if (faultsOf(next.draft.analysis, text.length).length > 0) faulty++
      }
      // Every undo by the log alone: each hundredth, and the last, of all of them.
      for (let i = 200; i > 0; i -= seed % 20 === 0 ? 1 : 20) {
        const left = without(log.slice(0, i), new Set([`c${i - 1}`]))
        if (!isDeepStrictEqual(replay(text, analysis, left), states[i - 1])) inexact++
      }
    } catch (error) {
      exceptions++
      console.log(`sequence ${seed}:`, error)
    }
  }
  console.log(
    `${sequences} sequences, ${done} operations: ${faulty} unsound states, ${inexact} inexact undos, ${exceptions} exceptions; ${lost} had no place`,
  )
}

if (Number(perClass) > 0) benchRebasing()
if (Number(sequences) > 0) benchSequences()
