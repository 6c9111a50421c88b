// The context stage of training: NewsDiscourse's train half, what sentences do, threshold and calibration by cross-fitting.

import { calibrated } from '../../engine/attribution/confidence'
import { isBackground, ROLES } from '../../engine/context/judge'
import { keyOf } from '../../engine/model/hash'
import { calibrationError, calibrationTable, type Judged } from '../attribution/calibrate'
import { loadDiscourse } from '../data'
import type { FittedSection } from '../encode'
import type { Stage } from '../stage'
import { type Lesson, lessonOf } from './lessons'
import { type Examples, type FitOptions, fitSoftmax, predictRow, type Weights } from './softmax'

/** Features are known by this many bits of their hash. */
const BITS = 22
/** A feature counts if seen in this many sentences. */
const LEAST = 4
const FOLDS = 5
const FIT: FitOptions = { epochs: 5, rate: 0.1, l2: 0.01, seed: 7 }
/** So many weights are kept, the largest; the others are fitted away, and the kept ones take over. */
const KEPT = 45_000
/** What one step of the stored weights is worth. */
const STEP = 0.02

type Index = { readonly rowOf: Int32Array; readonly rows: number }

/** Gives a row to each feature seen often enough. */
function indexRows(lessons: readonly Lesson[]): Index {
  const counts = new Uint8Array(1 << BITS)
  for (const { rows } of lessons)
    for (const row of rows)
      for (const feature of row) {
        const key = keyOf(feature, BITS)
        if (counts[key]! < 255) counts[key]!++
      }
  const rowOf = new Int32Array(1 << BITS).fill(-1)
  let rows = 0
  for (let key = 0; key < counts.length; key++) if (counts[key]! >= LEAST) rowOf[key] = rows++
  return { rowOf, rows }
}

/** A lesson with its features by row number. */
type Indexed = { readonly rows: readonly Int32Array[]; readonly roles: Int8Array; readonly fold: number }

const toRows = ({ rows, roles }: Lesson, { rowOf }: Index, fold: number): Indexed => ({
  rows: rows.map((row) => row.map((feature) => rowOf[keyOf(feature, BITS)]!).filter((at) => at >= 0)),
  roles,
  fold,
})

function examplesOf(lessons: readonly Indexed[]): Examples {
  const starts = [0]
  const labels: number[] = []
  const parts: Int32Array[] = []
  for (const { rows, roles } of lessons) {
    rows.forEach((row, k) => {
      if (roles[k]! < 0) return
      parts.push(row)
      starts.push(starts.at(-1)! + row.length)
      labels.push(roles[k]!)
    })
  }
  const features = new Int32Array(starts.at(-1)!)
  parts.forEach((part, k) => {
    features.set(part, starts[k])
  })
  return { features, starts: Int32Array.from(starts), labels: Uint8Array.from(labels) }
}

const background = (probabilities: Float64Array): number =>
  probabilities.reduce((sum, p, role) => sum + (isBackground(role) ? p : 0), 0)

/** Sentences of the lessons, judged by weights that have not seen them; what is none of the story is left out. */
function judge(lessons: readonly Indexed[], fitted: Weights): Judged[] {
  return lessons.flatMap(({ rows, roles }) =>
    rows.flatMap((row, k) => {
      const role = roles[k]!
      if (role < 0 || ROLES[role] === 'none') return []
      return { raw: background(predictRow(fitted, row, ROLES.length)), right: isBackground(role) }
    }),
  )
}

const f1At = (judged: readonly Judged[], threshold: number): number => {
  const taken = judged.filter(({ raw }) => raw >= threshold)
  const right = taken.filter((one) => one.right).length
  return (2 * right) / (taken.length + judged.filter((one) => one.right).length)
}

/** The threshold with the best F1, in hundredths. */
function thresholdOf(judged: readonly Judged[]): number {
  const steps = Array.from({ length: 50 }, (_, i) => (i + 15) / 100)
  return steps.reduce((best, at) => (f1At(judged, at) > f1At(judged, best) ? at : best))
}

/** 1 for each of the `count` weights that are furthest from 0. */
function largest(weights: Float32Array, count: number): Uint8Array {
  const sizes = weights.map(Math.abs).sort()
  const least = sizes[Math.max(0, sizes.length - count)] ?? 0
  return Uint8Array.from(weights, (weight) => (Math.abs(weight) >= least && weight !== 0 ? 1 : 0))
}

/** Rounded to whole steps of one byte. */
function sectionOf(
  { weights, bias }: Weights,
  { rowOf }: Index,
  numbers: FittedSection['numbers'],
): FittedSection {
  const width = ROLES.length
  const keys: number[] = []
  const counts: number[] = []
  const cells: number[] = []
  for (let key = 0; key < rowOf.length; key++) {
    if (rowOf[key]! < 0) continue
    const before = cells.length
    for (let y = 0; y < width; y++) {
      const steps = Math.max(-127, Math.min(127, Math.round(weights[rowOf[key]! * width + y]! / STEP)))
      if (steps !== 0) cells.push((y << 8) | (steps & 255))
    }
    if (cells.length === before) continue
    keys.push(key)
    counts.push(cells.length - before)
  }
  return {
    labels: ROLES,
    scale: STEP,
    bits: BITS,
    numbers: { ...numbers, bias: Array.from(bias, (b) => Math.round(b * 1000) / 1000) },
    keys: Int32Array.from(keys),
    counts: Uint8Array.from(counts),
    cells: Int16Array.from(cells),
  }
}

export const contextStage: Stage = {
  section: 'context',
  train({ data, models, log }) {
    const lessons = loadDiscourse(data, 'train').flatMap((article) => lessonOf(article, models) ?? [])
    const index = indexRows(lessons)
    const indexed = lessons.map((lesson, i) => toRows(lesson, index, i % FOLDS))
    log(`${lessons.length} articles, ${index.rows} features`)
    const judged = Array.from({ length: FOLDS }, (_, held) => {
      const fitted = fitSoftmax(
        examplesOf(indexed.filter(({ fold }) => fold !== held)),
        index.rows,
        ROLES.length,
        FIT,
      )
      return judge(
        indexed.filter(({ fold }) => fold === held),
        fitted,
      )
    }).flat()
    const threshold = thresholdOf(judged)
    const shown = judged.filter(({ raw }) => raw >= threshold)
    const calibration = calibrationTable(shown)
    log(`cross-fitted: F1 ${(100 * f1At(judged, threshold)).toFixed(1)} at ${threshold}`)
    log(`calibration error ${(100 * crossError(shown)).toFixed(1)} points`)
    const examples = examplesOf(indexed)
    const full = fitSoftmax(examples, index.rows, ROLES.length, FIT)
    const fitted = fitSoftmax(examples, index.rows, ROLES.length, FIT, largest(full.weights, KEPT))
    return sectionOf(fitted, index, { threshold: [threshold], calibration })
  },
}

/** Calibration error of one half of the judgements under a table from the other. */
function crossError(judged: readonly Judged[]): number {
  const table = calibrationTable(judged.filter((_, i) => i % 2 === 0))
  const rest = judged.filter((_, i) => i % 2 === 1)
  return calibrationError(rest.map(({ raw, right }) => ({ raw: calibrated(raw, table), right })))
}
