// What a network is made of, and where each part lies in one flat array of parameters.
import { seeded } from '../../domain'
import { OUTPUTS } from '../../engine/attribution/network'

export type Shape = {
  /** Rows of each table (row 0 is for whatever has none) and numbers a row. */
  readonly tables: readonly { readonly rows: number; readonly size: number }[]
  /** Table of each template. */
  readonly templates: readonly number[]
  /** Units of one direction of the first and of the second layer. */
  readonly first: number
  readonly second: number
  /** To how many numbers the state of a token’s head is boiled down for the second layer. */
  readonly head: number
}

/** Gates of both directions. */
export const gatesOf = (units: number): number => units * 4

/** Parts of the parameters, each a matrix. */
export type Parts<T> = {
  readonly tables: readonly T[]
  readonly projections: readonly T[]
  readonly firstBias: T
  readonly head: T
  readonly second: T
  readonly secondBias: T
  readonly out: T
  readonly outBias: T
}

type Size = readonly [rows: number, columns: number]

export const sizesOf = ({ tables, templates, first, second, head }: Shape): Parts<Size> => ({
  tables: tables.map(({ rows, size }) => [rows, size]),
  projections: templates.map((t) => [gatesOf(first), tables[t]!.size]),
  firstBias: [1, gatesOf(first)],
  head: [head, 2 * first],
  second: [gatesOf(second), 2 * first + head],
  secondBias: [1, gatesOf(second)],
  out: [OUTPUTS, 2 * second + 2 * first],
  outBias: [1, OUTPUTS],
})

const lengthOf = ([rows, columns]: Size): number => rows * columns

/** All parts, in a fixed order. */
const listOf = <T>(p: Parts<T>): T[] => [
  ...p.tables,
  ...p.projections,
  p.firstBias,
  p.head,
  p.second,
  p.secondBias,
  p.out,
  p.outBias,
]

export const countParameters = (shape: Shape): number =>
  listOf(sizesOf(shape)).reduce((sum, size) => sum + lengthOf(size), 0)

/** The parts as views of one flat array. */
export function partsOf(shape: Shape, flat: Float64Array): Parts<Float64Array> {
  let at = 0
  const next = (size: Size): Float64Array => {
    at += lengthOf(size)
    return flat.subarray(at - lengthOf(size), at)
  }
  const sizes = sizesOf(shape)
  return {
    tables: sizes.tables.map(next),
    projections: sizes.projections.map(next),
    firstBias: next(sizes.firstBias),
    head: next(sizes.head),
    second: next(sizes.second),
    secondBias: next(sizes.secondBias),
    out: next(sizes.out),
    outBias: next(sizes.outBias),
  }
}

/** Spread of a table’s first values; the templates’ vectors then add up to about one. */
const TABLE_SPREAD = 0.3
/** States are kept for some tokens at first, not forgotten at once. */
const FORGET_BIAS = 1

/** Parameters to start from. */
export function drawParameters(shape: Shape, seed: number): Float64Array {
  const flat = new Float64Array(countParameters(shape))
  const random = seeded(seed)
  const uniform = (part: Float64Array, spread: number) => {
    for (let i = 0; i < part.length; i++) part[i] = (2 * random() - 1) * spread
  }
  const parts = partsOf(shape, flat)
  const sizes = sizesOf(shape)
  for (const table of parts.tables) uniform(table, TABLE_SPREAD)
  const matrices = [
    ...parts.projections.map((part, k) => [part, sizes.projections[k]!] as const),
    [parts.head, sizes.head] as const,
    [parts.second, sizes.second] as const,
    [parts.out, sizes.out] as const,
  ]
  for (const [part, [, columns]] of matrices) uniform(part, Math.sqrt(3 / columns))
  for (const [bias, units] of [
    [parts.firstBias, shape.first],
    [parts.secondBias, shape.second],
  ] as const) {
    bias.fill(FORGET_BIAS, units, 2 * units)
    bias.fill(FORGET_BIAS, 3 * units, 4 * units)
  }
  return flat
}
