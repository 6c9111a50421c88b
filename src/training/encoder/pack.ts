// Packs what training wrote of linker, story head and vocabulary into the file that ships beside the encoder.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { HEADS_SECTION, VOCABULARY_SECTION } from '../../encoder/encoder'
import { crc32 } from '../../engine/model/container'
import { ascii, encodeContainer, encodeNetwork } from '../encode'

type Heads = {
  readonly pieces: readonly string[]
  /** As PyTorch has them: a linear layer's weight has a row an output. */
  readonly tensors: Readonly<
    Record<string, { readonly shape: readonly number[]; readonly values: readonly number[] }>
  >
}

const { values: options } = parseArgs({
  options: {
    heads: { type: 'string', default: 'heads.json' },
    numbers: { type: 'string' },
    network: { type: 'string', default: 'careful.onnx' },
    out: { type: 'string', default: 'careful.bin' },
  },
})

/** With a row an input and a column an output. */
function transposed(
  values: readonly number[],
  [rows = 1, columns = values.length]: readonly number[],
): Float64Array {
  const out = new Float64Array(values.length)
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) out[j * rows + i] = values[i * columns + j] as number
  return out
}

const { pieces, tensors } = JSON.parse(readFileSync(options.heads, 'utf8')) as Heads
const fitted = options.numbers ? JSON.parse(readFileSync(options.numbers, 'utf8')) : {}
const network = encodeNetwork({
  numbers: { ...fitted, network: [crc32(readFileSync(options.network))] },
  tensors: Object.entries(tensors).map(([name, { shape, values }]) => ({
    name,
    columns: shape[0] as number,
    values: shape.length === 2 ? transposed(values, shape) : Float64Array.from(values),
    keys: null,
  })),
})
writeFileSync(
  options.out,
  encodeContainer(
    new Map([
      [HEADS_SECTION, network],
      [VOCABULARY_SECTION, ascii(JSON.stringify(pieces))],
    ]),
  ),
)
