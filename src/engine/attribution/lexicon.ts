// How often each lemma heads a cue or a source: counted by training, shipped among the weights.
import { keyOf, mix } from '../model/hash'
import { indexKeys, rowOfKey } from '../model/keyIndex'
import { type TensorModel, tensorOf } from '../model/tensors'

/** Gives cue class + 8 × source class of a lemma and kind (see cueKey): 0 rare or unknown, 7 nearly always. */
export type CueLexicon = (key: number) => number

/** Bits of a key; two lemmas share one about once in a thousand. */
const KEY_BITS = 24

/** Under which key the lexicon knows a lemma of a kind. */
export const cueKey = (lemma: number, kind: number): number => keyOf(mix(lemma, kind), KEY_BITS)

/** The lexicon within a model. Throws ModelError where there is none. */
export function lexiconOf(model: TensorModel): CueLexicon {
  const { keys, values } = tensorOf(model, 'lexicon', 1)
  const index = indexKeys(keys ?? new Int32Array(0))
  const classes = Uint8Array.from(values, Math.round)
  return (key) => classes[rowOfKey(index, key)] as number
}

/** Upper bounds of the share of uses, a class each from 0. */
const BOUNDS = [0.01, 0.03, 0.1, 0.25, 0.5, 0.75]

/** The class of a share that was seen `hits` times out of `uses`, drawn towards `prior`; class 1 is not used. */
export function classOf(hits: number, uses: number, prior: number): number {
  const share = (hits + 2 * prior) / (uses + 2)
  let c = 1
  for (const bound of BOUNDS) if (share > bound) c++
  return c === 1 ? 0 : c
}
