// Fits the attribution section: lexicon by cross-fitting, CRF on all articles, calibration on articles held out.
import { label } from '../../engine/attribution'
import { calibrated, rawConfidence } from '../../engine/attribution/confidence'
import type { CueLexicon } from '../../engine/attribution/lexicon'
import { viewOf } from '../../engine/attribution/view'
import type { Doc, Quotation, Syntax } from '../../engine/doc'
import { readSection } from '../../engine/model/container'
import type { GoldArticle } from '../data'
import { encodeSection, type FittedSection } from '../encode'
import { calibrationError, calibrationTable, isRight, type Judged } from './calibrate'
import { goldLabels } from './corpus'
import { type Classes, classesFrom, lexiconFrom, type Tally, tally } from './counts'
import { type FitOptions, fitCrf } from './crf'
import { encode, hashItems, indexRows } from './encode'
import { type QuantizeOptions, sectionOf } from './quantize'

/** One annotator's reading of an article, with what the engine sees of it. */
export type Lesson = {
  readonly article: GoldArticle
  readonly doc: Doc
  readonly syntax: Syntax
  readonly quotations: readonly Quotation[]
  /** Readings of one article share a fold. */
  readonly fold: number
}

export const FOLDS = 5
/** A feature counts if seen this often. */
const LEAST = 3
const FIT: FitOptions = { epochs: 5, rate: 0.03, l2: 1e-5, seed: 7, prune: 0.06, refine: 2 }
const QUANTIZE: QuantizeOptions = { step: 0.02, prune: 1 }

const NOTHING: CueLexicon = () => 0

/** The classes of each fold, counted on the others, and those counted on all. */
function crossCount(
  lessons: readonly Lesson[],
  gold: readonly Uint8Array[],
): { folds: Classes[]; all: Classes } {
  const all: [Tally, Tally] = [new Map(), new Map()]
  const held = Array.from({ length: FOLDS }, (): [Tally, Tally] => [new Map(), new Map()])
  for (const [k, { doc, syntax, quotations, fold }] of lessons.entries()) {
    const view = viewOf(doc, syntax, quotations, NOTHING)
    tally(view, gold[k]!, ...all)
    tally(view, gold[k]!, ...held[fold]!)
  }
  return { folds: held.map((one) => classesFrom(all, one)), all: classesFrom(all, null) }
}

/** The section, fitted on all lessons; deterministic. */
export function fitAttribution(
  lessons: readonly Lesson[],
  log: (line: string) => void,
  fit = FIT,
  quantize = QUANTIZE,
): FittedSection {
  const gold = lessons.map(({ doc, article }) => goldLabels(doc, article.attributions))
  const { folds, all } = crossCount(lessons, gold)
  const items = lessons.map(({ doc, syntax, quotations, fold }, k) => ({
    view: viewOf(doc, syntax, quotations, lexiconFrom(folds[fold]!)),
    gold: gold[k]!,
  }))
  const hashes = hashItems(items)
  const index = indexRows(hashes, LEAST)
  const data = encode(items, hashes, index)
  log(`${index.rows} features over ${data.gold.length} tokens`)
  const foldOf = lessons.flatMap(({ doc, fold }) => doc.paragraphs.map(() => fold))
  const sequences = Int32Array.from(foldOf.keys())
  const fitOn = (which: Int32Array, classes: Classes, calibration: readonly number[]) =>
    sectionOf(fitCrf(data, index.rows, which, fit), index, classes, calibration, quantize)

  const partial = fitOn(
    sequences.filter((s) => foldOf[s] !== 0),
    folds[0]!,
    [],
  )
  const judged = judge(
    lessons.filter(({ fold }) => fold === 0),
    partial,
  )
  const table = calibrationTable(judged)
  log(`calibration error ${crossError(judged).toFixed(3)}, table ${table.map((x) => x.toFixed(2)).join(' ')}`)
  return fitOn(sequences, all, table)
}

/** What the model of some weights finds in lessons, and whether it is right. */
function judge(lessons: readonly Lesson[], section: FittedSection): Judged[] {
  const model = readSection(encodeSection(section))
  return lessons.flatMap(({ doc, syntax, quotations, article }) => {
    const { decoded, linked } = label(doc, syntax, quotations, model)
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
