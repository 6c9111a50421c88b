// Fits the linker: which cue a content hangs on, and whose a cue and a content are, over spans that annotators and teachers marked.
import { seeded } from '../../domain'
import { CONTENT, CUE, SOURCE } from '../../engine/attribution/labels'
import { CHOICES, type LabelledSpan } from '../../engine/attribution/link'
import { LINKS, type OpenChoice, openChoices } from '../../engine/attribution/linker'
import type { TokenFeatures } from '../../engine/attribution/tokenFeatures'
import type { Doc, FoundAttribution, TokenRange } from '../../engine/doc'
import type { GoldArticle } from '../data'
import type { FittedNetwork } from '../encode'
import { shuffled } from '../random'
import { tokenRange } from './corpus'

/** Spans of an article, and what its annotator tied together. */
export type LinkLesson = {
  readonly tokens: TokenFeatures
  readonly ruled: readonly FoundAttribution[]
  readonly spans: readonly LabelledSpan[]
  readonly gold: GoldArticle['attributions']
}

/** A choice by rows, and which of its candidates are right; “none”, the last, where none is. */
type Row = {
  readonly choice: number
  readonly rows: readonly Int32Array[]
  readonly right: readonly number[]
}

type GoldLink = Readonly<Record<number, readonly TokenRange[]>>

const PARTS = [
  [CONTENT, 'content'],
  [SOURCE, 'source'],
  [CUE, 'cue'],
] as const

const shared = (a: TokenRange, b: TokenRange): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))

const goldLinks = (doc: Doc, gold: GoldArticle['attributions']): GoldLink[] =>
  gold.map((one) =>
    Object.fromEntries(
      PARTS.map(([kind, part]) => [kind, one[part].flatMap((range) => tokenRange(doc, range) ?? [])]),
    ),
  )

/** Indexes of the candidates that overlap the partner of what the anchor stands for. */
function rightOf(
  choice: number,
  { anchor, candidates }: OpenChoice,
  spans: readonly LabelledSpan[],
  gold: readonly GoldLink[],
): number[] {
  const { anchor: kind, candidate } = CHOICES[choice]!
  const own = spans[anchor]!
  const mine = gold.filter((one) => {
    const common = one[kind]!.reduce((sum, part) => sum + shared(own, part), 0)
    return kind === CUE ? common > 0 : common * 2 >= own.to - own.from
  })
  return candidates.flatMap((index, k) =>
    mine.some((one) => one[candidate]!.some((part) => shared(spans[index]!, part) > 0)) ? [k] : [],
  )
}

/** A key has weights if it was seen so often. */
const LEAST = 25
/** Weights smaller than this go out. */
const SLIGHT = 0.12
const EPOCHS = 5
const RATE = 0.15
const DECAY = 1e-4

/** Weights of the linker; deterministic. */
export function fitLinks(
  lessons: readonly LinkLesson[],
  log: (line: string) => void,
): FittedNetwork['tensors'][number] {
  const open = lessons.flatMap(({ tokens, ruled, spans, gold }) => {
    const links = goldLinks(tokens.doc, gold)
    return openChoices(tokens, spans, ruled).flatMap((list, choice) =>
      list
        .filter(({ candidates }) => candidates.length > 0)
        .map((one) => ({ choice, keys: one.keys, right: rightOf(choice, one, spans, links) })),
    )
  })
  const counts = new Map<number, number>()
  for (const { keys } of open)
    for (const list of keys) for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1)
  const keys = Int32Array.from([...counts].filter(([, n]) => n >= LEAST).map(([key]) => key)).sort()
  const rowOf = new Map(Array.from(keys, (key, i) => [key, i + 1]))
  const rows = open.map(
    ({ choice, keys, right }): Row => ({
      choice,
      right: right.length > 0 ? right : [keys.length - 1],
      rows: keys.map((list) => Int32Array.from(list, (key) => rowOf.get(key) ?? 0).filter((row) => row > 0)),
    }),
  )
  return pruned(descend(rows, keys.length + 1, log), keys, log)
}

/** Without the keys that say next to nothing. */
function pruned(
  values: Float64Array,
  keys: Int32Array,
  log: (line: string) => void,
): FittedNetwork['tensors'][number] {
  const n = CHOICES.length
  const rowAt = (i: number) => values.subarray((i + 1) * n, (i + 2) * n)
  const kept = Array.from(keys, (_, i) => i).filter((i) => rowAt(i).some((w) => Math.abs(w) >= SLIGHT))
  log(`links: ${kept.length} of ${keys.length} keys kept`)
  return {
    name: LINKS,
    columns: n,
    values: Float64Array.from([...new Array<number>(n).fill(0), ...kept.flatMap((i) => [...rowAt(i)])]),
    keys: Int32Array.from(kept, (i) => keys[i]!),
  }
}

/** Conditional logistic regression by AdaGrad (Duchi, Hazan and Singer 2011). */
function descend(rows: readonly Row[], count: number, log: (line: string) => void): Float64Array {
  const n = CHOICES.length
  const weights = new Float64Array(count * n)
  const squares = new Float64Array(count * n).fill(1e-2)
  const random = seeded(3)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let loss = 0
    let hit = 0
    const pace = RATE * (1 - epoch / EPOCHS)
    for (const { choice, rows: lists, right } of shuffled(rows, random)) {
      const scores = lists.map((list) => list.reduce((sum, row) => sum + weights[row * n + choice]!, 0))
      const most = Math.max(...scores)
      const shares = scores.map((score) => Math.exp(score - most))
      const sum = shares.reduce((a, b) => a + b, 0)
      const good = right.reduce((a, k) => a + shares[k]!, 0)
      loss -= Math.log(good / sum)
      if (right.includes(scores.indexOf(most))) hit++
      lists.forEach((list, k) => {
        const slope = shares[k]! / sum - (right.includes(k) ? shares[k]! / good : 0)
        for (const row of list) {
          const at = row * n + choice
          const g = slope + DECAY * weights[at]!
          squares[at] = squares[at]! + g * g
          weights[at] = weights[at]! - (pace * g) / Math.sqrt(squares[at]!)
        }
      })
    }
    log(
      `links, epoch ${epoch + 1}: loss ${(loss / rows.length).toFixed(4)}, right ${(hit / rows.length).toFixed(4)}, ${count} rows`,
    )
  }
  return weights
}
