// Fits the attribution section: lexicon by cross-fitting, network on all articles, calibration on articles held out.
import { label } from '../../engine/attribution'
import { calibrated, rawConfidence } from '../../engine/attribution/confidence'
import { contextFeaturesOf } from '../../engine/attribution/contextFeatures'
import { inputsOf, WIDTH } from '../../engine/attribution/inputs'
import type { CueLexicon } from '../../engine/attribution/lexicon'
import { windowsOf } from '../../engine/attribution/network'
import { ruleFeaturesOf } from '../../engine/attribution/ruleFeatures'
import { tokenFeaturesOf } from '../../engine/attribution/tokenFeatures'
import type { Doc, FoundAttribution, Quotation, Syntax } from '../../engine/doc'
import { readNetwork } from '../../engine/model/container'
import type { GoldArticle } from '../data'
import { encodeNetwork, type FittedNetwork } from '../encode'
import { calibrationError, calibrationTable, isRight, type Judged } from './calibrate'
import { goldLabels } from './corpus'
import { type Classes, classesFrom, lexiconFrom, type Tally, tally } from './counts'
import { fitNetwork, type NetworkOptions } from './fitNetwork'
import { networkTensors } from './section'
import type { Shape } from './shape'
import { countVocabulary, rowsOf, TABLE_OF, TABLES, type Vocabulary } from './vocabulary'
import { joinWindows } from './windows'

/** One annotator's reading of an article, with what the engine sees of it. */
export type Lesson = {
  readonly article: GoldArticle
  readonly doc: Doc
  readonly syntax: Syntax
  readonly quotations: readonly Quotation[]
  readonly ruled: readonly FoundAttribution[]
  /** Readings of one article share a fold. */
  readonly fold: number
}

export const FOLDS = 5

/** A key has a row if it was seen so often; words carry more and need less. */
const LEAST: Readonly<Record<string, number>> = { lemma: 10, suffix: 8 }
const LEAST_ELSE = 20
/** Numbers a row. */
const SIZES: Readonly<Record<string, number>> = { lemma: 24, suffix: 12 }
const SIZE_ELSE = 8
/** Units a direction, and what is kept of a head’s state: chosen on dev for accuracy within the time there is. */
const UNITS = { first: 32, second: 24, head: 16 } as const

/** Chosen on dev among six settings; longer fitting with less dropout learns the articles by heart. */
export const FIT: NetworkOptions = {
  epochs: 5,
  batch: 14,
  rate: 0.01,
  dropInputs: 0.25,
  dropStates: 0.3,
  seed: 1,
}

const NOTHING: CueLexicon = () => 0

/** The classes of each fold, counted on the others, and those counted on all. */
function crossCount(
  lessons: readonly Lesson[],
  gold: readonly Uint8Array[],
): { folds: Classes[]; all: Classes } {
  const all: [Tally, Tally] = [new Map(), new Map()]
  const held = Array.from({ length: FOLDS }, (): [Tally, Tally] => [new Map(), new Map()])
  for (const [k, { doc, syntax, quotations, fold }] of lessons.entries()) {
    const tokens = tokenFeaturesOf(doc, syntax, quotations, NOTHING)
    tally(tokens, gold[k]!, ...all)
    tally(tokens, gold[k]!, ...held[fold]!)
  }
  return { folds: held.map((one) => classesFrom(all, one)), all: classesFrom(all, null) }
}

function keysOf({ doc, syntax, quotations, ruled }: Lesson, classes: Classes): Int32Array {
  const tokens = tokenFeaturesOf(doc, syntax, quotations, lexiconFrom(classes))
  return inputsOf(tokens, contextFeaturesOf(tokens), ruleFeaturesOf(doc, ruled))
}

export const shapeOf = (vocabulary: Vocabulary): Shape => ({
  tables: TABLES.map((table, t) => ({
    rows: vocabulary[t]!.length + 1,
    size: SIZES[table] ?? SIZE_ELSE,
  })),
  templates: TABLE_OF,
  ...UNITS,
})

/** The lessons as numbers, and the form of a network for them. */
export function prepare(lessons: readonly Lesson[]) {
  const gold = lessons.map(({ doc, article }) => goldLabels(doc, article.attributions))
  const { folds, all } = crossCount(lessons, gold)
  const keys = lessons.map((lesson) => keysOf(lesson, folds[lesson.fold]!))
  const vocabulary = countVocabulary(keys, (table) => LEAST[table] ?? LEAST_ELSE)
  const data = joinWindows(
    WIDTH,
    lessons.map(({ doc, syntax }, k) => ({
      rows: rowsOf(keys[k]!, vocabulary),
      heads: syntax.heads,
      gold: gold[k]!,
      windows: windowsOf(doc),
    })),
  )
  return { data, vocabulary, shape: shapeOf(vocabulary), classes: all }
}

/** The section, fitted on all lessons and calibrated on those of `held` articles; deterministic. */
export async function fitAttribution(
  lessons: readonly Lesson[],
  held: readonly Lesson[],
  log: (line: string) => void,
  options = FIT,
): Promise<FittedNetwork> {
  const { data, vocabulary, shape, classes } = prepare(lessons)
  const windows = Array.from({ length: data.bounds.length - 1 }, (_, w) => w)
  log(`${data.gold.length} tokens in ${windows.length} windows`)
  const fitted = await fitNetwork(data, shape, windows, options, log)
  const tensors = networkTensors(shape, fitted, vocabulary, classes)
  const judged = judge(held, { tensors, numbers: {} })
  const calibration = calibrationTable(judged)
  log(
    `calibration error ${crossError(judged).toFixed(3)}, table ${calibration.map((x) => x.toFixed(2)).join(' ')}`,
  )
  return { tensors, numbers: { calibration } }
}

/** What the network of some weights finds in lessons, and whether it is right. */
function judge(lessons: readonly Lesson[], fitted: FittedNetwork): Judged[] {
  const model = readNetwork(encodeNetwork(fitted))
  return lessons.flatMap(({ doc, syntax, quotations, ruled, article }) => {
    const { decoded, linked } = label(doc, syntax, quotations, ruled, model)
    return linked.map((one) => ({
      raw: rawConfidence(decoded, one),
      right: isRight(doc, one, article.attributions),
    }))
  })
}

/** Calibration error of one half of the judgements under a table from the other. */
function crossError(judged: readonly Judged[]): number {
  const table = calibrationTable(judged.filter((_, i) => i % 2 === 0))
  const rest = judged.filter((_, i) => i % 2 === 1)
  return calibrationError(rest.map(({ raw, right }) => ({ raw: calibrated(raw, table), right })))
}
