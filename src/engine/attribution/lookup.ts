// The first layer’s inputs: each template’s vector, already multiplied by its weights, looked up and added.
import { indexKeys, type KeyIndex, rowOfKey } from '../model/keyIndex'
import { timesTransposed } from '../model/matrix'
import { type TensorModel, tensorOf } from '../model/tensors'
import { TEMPLATES, WIDTH } from './inputs'

/** Vectors are added four at a time. */
const PADDED = WIDTH + ((4 - (WIDTH % 4)) % 4)

/** What one template brings in: its table, the weights it is multiplied by, and where its products are kept. */
type Column = {
  readonly index: KeyIndex
  readonly size: number
  readonly values: Float64Array
  readonly projection: Float64Array
  readonly first: number
}

/** Products are made when a key is first met and kept: an article meets few of all keys. */
export class Lookup {
  private readonly columns: readonly Column[]
  /** `gates` numbers a row; row 0 is all zero. */
  private readonly products: Float32Array
  private readonly made: Uint8Array
  private readonly one: Float64Array
  private readonly places = new Int32Array(PADDED)

  constructor(
    model: TensorModel,
    private readonly gates: number,
    private readonly bias: Float64Array,
  ) {
    let rows = 1
    const indexes = new Map<string, { index: KeyIndex; values: Float64Array; size: number; count: number }>()
    this.columns = TEMPLATES.map(({ name, table }) => {
      let known = indexes.get(table)
      if (!known) {
        const { keys, values, columns } = tensorOf(model, `table ${table}`)
        known = {
          index: indexKeys(keys ?? new Int32Array(0)),
          values: Float64Array.from(values),
          size: columns,
          count: values.length / columns,
        }
        indexes.set(table, known)
      }
      const projection = Float64Array.from(tensorOf(model, `weights ${name}`, known.size).values)
      const first = rows
      rows += known.count
      return { index: known.index, size: known.size, values: known.values, projection, first }
    })
    this.products = new Float32Array(rows * gates)
    this.made = new Uint8Array(rows)
    this.one = new Float64Array(gates)
  }

  /** Writes the inputs of tokens from … to, `gates` numbers each, at the start of `out`. */
  write(keys: Int32Array, from: number, to: number, out: Float64Array): void {
    const { gates, products, places, bias, columns } = this
    for (let i = from; i < to; i++) {
      for (let k = 0; k < WIDTH; k++) {
        const column = columns[k] as Column
        const row = rowOfKey(column.index, keys[i * WIDTH + k] as number)
        const place = column.first + row
        if (this.made[place] === 0) this.make(column, row)
        places[k] = place * gates
      }
      const at = (i - from) * gates
      for (let g = 0; g < gates; g++) out[at + g] = bias[g] as number
      for (let k = 0; k < PADDED; k += 4) {
        const a = places[k] as number
        const b = places[k + 1] as number
        const c = places[k + 2] as number
        const d = places[k + 3] as number
        for (let g = 0; g < gates; g++) {
          out[at + g] =
            (out[at + g] as number) +
            (products[a + g] as number) +
            (products[b + g] as number) +
            (products[c + g] as number) +
            (products[d + g] as number)
        }
      }
    }
  }

  private make({ values, projection, size, first }: Column, row: number): void {
    const vector = values.subarray(row * size, (row + 1) * size)
    timesTransposed(vector, projection, this.one, 1, this.gates, size)
    this.products.set(this.one, (first + row) * this.gates)
    this.made[first + row] = 1
  }
}
