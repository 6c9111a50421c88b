// How sure the model and each kind of rule may call itself, of the words and of the speaker: measured on articles that nothing was fitted on.
import type { Span } from '../../domain'
import { findAttributions } from '../../engine/attribution'
import { type Assess, combine, QUICK } from '../../engine/attribution/combine'
import { ANY_RULE, calibrated, ruleKind } from '../../engine/attribution/confidence'
import type { FoundAttribution } from '../../engine/doc'
import { readNetwork } from '../../engine/model/container'
import type { GoldArticle, Range } from '../data'
import { encodeNetwork, type FittedNetwork } from '../encode'
import { calibrationError, calibrationTable, type Judged } from './calibrate'
import type { Opened } from './opened'

/** One annotator's reading of an article that was not learned from. */
export type Held = Opened & { readonly gold: GoldArticle['attributions'] }

/** An attribution, and what is right of it; the speaker counts where the words are right. */
type Row = {
  readonly article: number
  readonly kind: string
  readonly found: FoundAttribution
  readonly words: boolean
  readonly speaker: boolean
}

type Numbers = Readonly<Record<string, readonly number[]>>

/** Folds by article: a figure is only told of articles that its numbers were not fitted on. */
const FOLDS = 5
/** A kind of rule that is seldom seen is taken for one like all rules: that counts as so many cases. */
const PRIOR = 5

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/** Each attribution takes the gold one whose words overlap most, by half at least; each gold one is taken once. */
function judge(
  text: string,
  all: readonly FoundAttribution[],
  gold: Held['gold'],
): Pick<Row, 'words' | 'speaker'>[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }): Range => [index, index + word.length])
  const touched = (ranges: readonly Range[]) =>
    new Set(words.flatMap(([from, to], i) => (ranges.some(([a, b]) => from < b && a < to) ? [i] : [])))
  const rangesOf = (spans: readonly Span[]) => spans.map(({ start, end }): Range => [start, end])
  const wanted = gold.map(({ content, source }) => ({ content: touched(content), source: touched(source) }))
  const taken = new Set<number>()
  return all.map(({ content, source }) => {
    const ours = touched(rangesOf(content))
    let best = -1
    let most = 0.5
    wanted.forEach(({ content: theirs }, k) => {
      if (taken.has(k)) return
      const shared = [...ours].filter((i) => theirs.has(i)).length
      const part = shared / (ours.size + theirs.size - shared || 1)
      if (part >= most) [best, most] = [k, part]
    })
    if (best < 0) return { words: false, speaker: false }
    taken.add(best)
    const who = touched(rangesOf(source ? [source] : []))
    const from = wanted[best]!.source
    return { words: true, speaker: from.size === 0 ? who.size === 0 : [...who].some((i) => from.has(i)) }
  })
}

/** What the page would show of held articles, judged. */
function shown(held: readonly Held[], fitted: FittedNetwork, joined: boolean): Row[] {
  const model = readNetwork(encodeNetwork(fitted))
  return held.flatMap(({ doc, syntax, quotations, ruled, gold }, article) => {
    const fitted = findAttributions(doc, syntax, quotations, ruled, model)
    const named = new Map<FoundAttribution, FoundAttribution>()
    const nameKind: Assess = (rule, instead) => {
      const known = named.get(rule) ?? { ...rule, rule: ruleKind(rule, instead) }
      named.set(rule, known)
      return known
    }
    const all = joined ? combine(doc.text, fitted, ruled, QUICK, nameKind) : fitted
    const rights = judge(doc.text, all, gold)
    return all.map((found, i) => ({ article, found, kind: found.rule ?? '', ...rights[i]! }))
  })
}

const ofWords = (rows: readonly Row[]): Judged[] =>
  rows.map(({ found, words }) => ({ raw: found.confidence, right: words }))
const ofSpeakers = (rows: readonly Row[]): Judged[] =>
  rows.flatMap(({ found, words, speaker }) =>
    words && found.speaker !== undefined ? [{ raw: found.speaker, right: speaker }] : [],
  )

const tablesOf = (rows: readonly Row[]): Numbers => ({
  words: calibrationTable(ofWords(rows)),
  speaker: calibrationTable(ofSpeakers(rows)),
})

const share = (right: number, of: number, usual: number): number =>
  Math.round((100 * (right + PRIOR * usual)) / (of + PRIOR)) / 100

/** For each kind of rule the share whose words are right, and of these the share whose speaker is. */
function sharesOf(rows: readonly Row[]): Numbers {
  const counts = (some: readonly Row[]) => {
    const found = some.filter(({ words }) => words)
    return [some.length, found.length, found.filter(({ speaker }) => speaker).length] as const
  }
  const [n, words, speakers] = counts(rows)
  return Object.fromEntries(
    [ANY_RULE, ...new Set(rows.map(({ kind }) => kind))].map((kind) => {
      const [some, right, known] = counts(kind === ANY_RULE ? rows : rows.filter((one) => one.kind === kind))
      return [kind, [share(right, some, words / (n || 1)), share(known, right, speakers / (words || 1))]]
    }),
  )
}

/** Mean distance between shown and right, each fold by the numbers of the others. */
function heldOutError(
  rows: readonly Row[],
  readerOf: (rows: readonly Row[]) => (row: Row) => [number, number],
) {
  const words: Judged[] = []
  const speaker: Judged[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const confidenceOf = readerOf(rows.filter(({ article }) => article % FOLDS !== fold))
    for (const row of rows.filter(({ article }) => article % FOLDS === fold)) {
      const [ofWords, ofSpeaker] = confidenceOf(row)
      words.push({ raw: ofWords, right: row.words })
      if (row.words) speaker.push({ raw: ofSpeaker, right: row.speaker })
    }
  }
  return `${calibrationError(words).toFixed(3)} for words, ${calibrationError(speaker).toFixed(3)} for the speaker, ${words.length} judged`
}

/** The numbers that engine/attribution reads, fitted on all held articles. */
export function fitConfidences(
  held: readonly Held[],
  tensors: FittedNetwork['tensors'],
  log: (line: string) => void,
): Numbers {
  const modelled = shown(held, { tensors, numbers: {} }, false)
  const tables = tablesOf(modelled)
  const read =
    (numbers: Numbers) =>
    (row: Row): [number, number] => [
      calibrated(row.found.confidence, numbers.words!),
      calibrated(row.found.speaker ?? 0, numbers.speaker!),
    ]
  log(`calibration error of the model: ${heldOutError(modelled, (rows) => read(tablesOf(rows)))}`)
  const ruled = shown(held, { tensors, numbers: tables }, true).filter(({ found }) => found.rule !== null)
  const look = (numbers: Numbers) => (row: Row) =>
    (numbers[row.kind] ?? numbers[ANY_RULE]) as [number, number]
  log(`calibration error of the rules: ${heldOutError(ruled, (rows) => look(sharesOf(rows)))}`)
  const shares = sharesOf(ruled)
  for (const [kind, [words, speaker]] of Object.entries(shares))
    log(`${kind}: ${words}, ${speaker}, ${ruled.filter((one) => one.kind === kind).length}`)
  return { ...tables, ...shares }
}
