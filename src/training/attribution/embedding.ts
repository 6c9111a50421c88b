// The first layer’s inputs: each template’s vector times its weights; once for every row that a batch meets, not for every token.
import { arena } from './arena'
import { addProduct, backThrough, times } from './linear'
import { gatesOf, type Parts, type Shape } from './shape'

/** The distinct rows that one template takes in a batch. */
type Column = { readonly rows: Int32Array; readonly vectors: Float64Array; readonly first: number }

type Embedded = {
  /** Sums over the templates, a vector of gates a token. */
  readonly sums: Float64Array
  readonly columns: readonly Column[]
  /** Where the vector of each token and template stands among the products of all columns. */
  readonly places: Int32Array
  readonly count: number
}

/** `rows` holds a table row for each template and token. */
export function embed(shape: Shape, p: Parts<Float64Array>, rows: Int32Array): Embedded {
  const width = shape.templates.length
  const n = rows.length / width
  const gates = gatesOf(shape.first)
  const places = new Int32Array(rows.length)
  const columns: Column[] = []
  const products: Float64Array[] = []
  let count = 0
  for (let k = 0; k < width; k++) {
    const t = shape.templates[k]!
    const { size } = shape.tables[t]!
    const distinct = placeRows(rows, k, width, shape.tables[t]!.rows, places, count)
    const vectors = arena.take(distinct.length * size)
    for (let j = 0; j < distinct.length; j++)
      for (let s = 0; s < size; s++) vectors[j * size + s] = p.tables[t]![distinct[j]! * size + s]!
    products.push(times(vectors, p.projections[k]!, distinct.length))
    columns.push({ rows: distinct, vectors, first: count })
    count += distinct.length
  }
  const all = arena.take(count * gates)
  columns.forEach(({ first }, k) => {
    all.set(products[k]!, first * gates)
  })
  const sums = arena.take(n * gates)
  for (let i = 0; i < n; i++) addRows(all, places, i * width, width, gates, sums, i * gates)
  return { sums, columns, places, count }
}

/** Numbers the distinct rows of a column from `first` on, and writes each token’s number to `places`. */
function placeRows(
  rows: Int32Array,
  k: number,
  width: number,
  limit: number,
  places: Int32Array,
  first: number,
): Int32Array {
  const number = new Int32Array(limit)
  const distinct: number[] = []
  for (let at = k; at < rows.length; at += width) {
    const row = rows[at]!
    if (number[row] === 0) number[row] = distinct.push(row)
    places[at] = first + number[row]! - 1
  }
  return Int32Array.from(distinct)
}

/** Adds the vectors at `width` places to `out`, two at a time. */
function addRows(
  all: Float64Array,
  places: Int32Array,
  at: number,
  width: number,
  gates: number,
  out: Float64Array,
  to: number,
): void {
  let k = 0
  for (; k + 1 < width; k += 2) {
    const a = places[at + k]! * gates
    const b = places[at + k + 1]! * gates
    for (let g = 0; g < gates; g++) out[to + g] = out[to + g]! + all[a + g]! + all[b + g]!
  }
  if (k === width) return
  const a = places[at + k]! * gates
  for (let g = 0; g < gates; g++) out[to + g] = out[to + g]! + all[a + g]!
}

/** Adds the gradient of tables and projections, given that of the sums. */
export function addEmbeddingGradient(
  shape: Shape,
  p: Parts<Float64Array>,
  { columns, places, count }: Embedded,
  ofSums: Float64Array,
  d: Parts<Float64Array>,
): void {
  const width = shape.templates.length
  const gates = gatesOf(shape.first)
  const ofAll = arena.take(count * gates)
  for (let at = 0; at < places.length; at++) {
    const to = places[at]! * gates
    const from = Math.floor(at / width) * gates
    for (let g = 0; g < gates; g++) ofAll[to + g] = ofAll[to + g]! + ofSums[from + g]!
  }
  columns.forEach(({ rows, vectors, first }, k) => {
    const t = shape.templates[k]!
    const { size } = shape.tables[t]!
    const ofProducts = ofAll.subarray(first * gates, (first + rows.length) * gates)
    addProduct(ofProducts, vectors, rows.length, d.projections[k]!)
    const ofVectors = backThrough(ofProducts, p.projections[k]!, rows.length)
    const table = d.tables[t]!
    for (let j = 0; j < rows.length; j++)
      for (let s = 0; s < size; s++)
        table[rows[j]! * size + s] = table[rows[j]! * size + s]! + ofVectors[j * size + s]!
  })
}
