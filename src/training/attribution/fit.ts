// Fits the attribution section: lexicon by cross-fitting, network on all articles, calibration on articles held out.
import { contextFeaturesOf } from '../../engine/attribution/contextFeatures'
import { inputsOf, WIDTH } from '../../engine/attribution/inputs'
import type { CueLexicon } from '../../engine/attribution/lexicon'
import { segmentsOf } from '../../engine/attribution/link'
import { windowsOf } from '../../engine/attribution/network'
import { ruleFeaturesOf } from '../../engine/attribution/ruleFeatures'
import { tokenFeaturesOf } from '../../engine/attribution/tokenFeatures'
import type { GoldArticle } from '../data'
import type { FittedNetwork } from '../encode'
import { fitConfidences, type Held } from './confidences'
import { type Classes, classesFrom, lexiconFrom, type Tally, tally } from './counts'
import { fitNetwork, type NetworkOptions } from './fitNetwork'
import { fitLinks, type LinkLesson } from './links'
import type { Opened } from './opened'
import { networkTensors } from './section'
import type { Shape } from './shape'
import { countVocabulary, rowsOf, TABLE_OF, TABLES, type Vocabulary } from './vocabulary'
import { joinWindows } from './windows'

/** One reading of an article, to learn from. */
export type Lesson = Opened & {
  readonly labels: Uint8Array
  /** What is wanted of each token: LABELS shares that add up to one. */
  readonly wanted: Float32Array
  /** What an annotator tied together, and the labels that the teachers gave, if there are any. */
  readonly tied: { readonly gold: GoldArticle['attributions']; readonly read: Uint8Array | null } | null
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

/** Teachers’ labels bear more epochs and less dropout than the annotators’ alone: an eighth epoch is no better. */
const FIT: NetworkOptions = {
  epochs: 7,
  batch: 14,
  rate: 0.01,
  dropInputs: 0.2,
  dropStates: 0.25,
  seed: 1,
}

const NOTHING: CueLexicon = () => 0

/** The classes of each fold, counted on the others, and those counted on all. */
function crossCount(lessons: readonly Lesson[]): { folds: Classes[]; all: Classes } {
  const all: [Tally, Tally] = [new Map(), new Map()]
  const held = Array.from({ length: FOLDS }, (): [Tally, Tally] => [new Map(), new Map()])
  for (const { doc, syntax, quotations, labels, fold } of lessons) {
    const tokens = tokenFeaturesOf(doc, syntax, quotations, NOTHING)
    tally(tokens, labels, ...all)
    tally(tokens, labels, ...held[fold]!)
  }
  return { folds: held.map((one) => classesFrom(all, one)), all: classesFrom(all, null) }
}

function keysOf({ doc, syntax, quotations, ruled }: Opened, classes: Classes): Int32Array {
  const tokens = tokenFeaturesOf(doc, syntax, quotations, lexiconFrom(classes))
  return inputsOf(tokens, contextFeaturesOf(tokens), ruleFeaturesOf(doc, ruled))
}

const shapeOf = (vocabulary: Vocabulary): Shape => ({
  tables: TABLES.map((table, t) => ({
    rows: vocabulary[t]!.length + 1,
    size: SIZES[table] ?? SIZE_ELSE,
  })),
  templates: TABLE_OF,
  ...UNITS,
})

/** The lessons as numbers, and the form of a network for them. */
function prepare(lessons: readonly Lesson[]) {
  const { folds, all } = crossCount(lessons)
  const keys = lessons.map((lesson) => keysOf(lesson, folds[lesson.fold]!))
  const vocabulary = countVocabulary(keys, (table) => LEAST[table] ?? LEAST_ELSE)
  const data = joinWindows(
    WIDTH,
    lessons.map(({ doc, syntax, wanted }, k) => ({
      rows: rowsOf(keys[k]!, vocabulary),
      heads: syntax.heads,
      wanted,
      windows: windowsOf(doc),
    })),
  )
  return { data, vocabulary, shape: shapeOf(vocabulary), classes: all }
}

/** What the linker learns from: the spans that annotators marked, and those that teachers saw in the same articles. */
const linkLessonsOf = (lessons: readonly Lesson[], classes: Classes): LinkLesson[] =>
  lessons.flatMap(({ doc, syntax, quotations, ruled, labels, tied }) => {
    if (!tied) return []
    const tokens = tokenFeaturesOf(doc, syntax, quotations, lexiconFrom(classes))
    return [labels, ...(tied.read ? [tied.read] : [])].map((seen) => ({
      tokens,
      ruled,
      spans: segmentsOf(seen),
      gold: tied.gold,
    }))
  })

/** The section, fitted on all lessons and calibrated on those of `held` articles; deterministic. */
export async function fitAttribution(
  lessons: readonly Lesson[],
  held: readonly Held[],
  log: (line: string) => void,
): Promise<FittedNetwork> {
  const { data, vocabulary, shape, classes } = prepare(lessons)
  log(`${data.heads.length} tokens in ${data.bounds.length - 1} windows`)
  const fitted = await fitNetwork(data, shape, FIT, log)
  const tensors = [
    ...networkTensors(shape, fitted, vocabulary, classes),
    fitLinks(linkLessonsOf(lessons, classes), log),
  ]
  return { tensors, numbers: fitConfidences(held, tensors, log) }
}
