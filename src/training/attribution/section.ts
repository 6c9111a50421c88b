// Turns fitted parameters, the vocabulary and the cue lexicon into the tensors that the engine reads.
import { TEMPLATES } from '../../engine/attribution/inputs'
import type { FittedNetwork } from '../encode'
import type { Classes } from './counts'
import { partsOf, type Shape, sizesOf } from './shape'
import { TABLES, type Vocabulary } from './vocabulary'

/** By the names under which engine/attribution asks for them. */
export function networkTensors(
  shape: Shape,
  flat: Float64Array,
  vocabulary: Vocabulary,
  classes: Classes,
): FittedNetwork['tensors'] {
  const parts = partsOf(shape, flat)
  const sizes = sizesOf(shape)
  const matrix = (name: string, values: Float64Array, [, columns]: readonly [number, number]) => ({
    name,
    values,
    columns,
    keys: null,
  })
  return [
    ...TABLES.map((table, t) => ({
      ...matrix(`table ${table}`, parts.tables[t]!, sizes.tables[t]!),
      keys: vocabulary[t]!,
    })),
    ...TEMPLATES.map(({ name }, k) =>
      matrix(`weights ${name}`, parts.projections[k]!, sizes.projections[k]!),
    ),
    matrix('first bias', parts.firstBias, sizes.firstBias),
    matrix('head', parts.head, sizes.head),
    matrix('second', parts.second, sizes.second),
    matrix('second bias', parts.secondBias, sizes.secondBias),
    matrix('out', parts.out, sizes.out),
    matrix('out bias', parts.outBias, sizes.outBias),
    lexicon(classes),
  ]
}

function lexicon(classes: Classes): FittedNetwork['tensors'][number] {
  const keys = Int32Array.from(classes.keys()).sort()
  const values = Float64Array.from([0, ...keys], (key, row) => (row === 0 ? 0 : classes.get(key)!))
  return { name: 'lexicon', columns: 1, values, keys }
}
