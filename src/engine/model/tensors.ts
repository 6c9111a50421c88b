// The weights of a network: matrices of small integers with a scale for each column, some with a key for each row.
import { ModelError } from './modelError'
import type { Reader } from './reader'

/** Row by row. */
export type Tensor = {
  readonly columns: number
  readonly values: Float32Array
  /** Of tables: the keys of rows 1, 2, 3 …, ascending; row 0 is for all other keys. */
  readonly keys: Int32Array | null
}

/** What stands as JSON at the head of a section. */
export type TensorHead = {
  readonly tensors: readonly {
    readonly name: string
    readonly rows: number
    readonly columns: number
    readonly keyed: boolean
  }[]
  /** Whatever else was fitted, by name. */
  readonly numbers: Readonly<Record<string, readonly number[]>>
}

export type TensorModel = Pick<TensorHead, 'numbers'> & { readonly tensors: ReadonlyMap<string, Tensor> }

/** Tables and matrices are never larger than this; a damaged head must not ask for all the memory. */
const LARGEST = 2 ** 24

function readTensor(reader: Reader, { rows, columns, keyed }: TensorHead['tensors'][number]): Tensor {
  const size = rows * columns
  if (!Number.isInteger(size) || size <= 0 || size > LARGEST) throw new ModelError('the weights are damaged')
  const keys = keyed ? reader.ascending(rows - 1) : null
  const scales = Float32Array.from({ length: columns }, () => reader.f32())
  const bytes = reader.take(size)
  const values = new Float32Array(size)
  for (let i = 0; i < size; i++) {
    values[i] = (((bytes[i] as number) << 24) >> 24) * (scales[i % columns] as number)
  }
  return { columns, values, keys }
}

/** The tensors behind a head. Throws ModelError. */
export function readTensors(head: TensorHead, reader: Reader): TensorModel {
  const tensors = new Map(head.tensors.map((one) => [one.name, readTensor(reader, one)]))
  return { numbers: head.numbers, tensors }
}

/** A tensor of a model, of so many columns. Throws ModelError where there is none such. */
export function tensorOf({ tensors }: TensorModel, name: string, columns?: number): Tensor {
  const tensor = tensors.get(name)
  if (!tensor || (columns !== undefined && tensor.columns !== columns))
    throw new ModelError(`the weights lack ${name}`)
  return tensor
}
