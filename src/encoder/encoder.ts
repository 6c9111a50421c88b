// What the careful reading runs on: a network in some runtime, its vocabulary, and the weights of its heads.
import { crc32, decodeAscii, ModelError, readContainer, readNetwork } from '../engine/model/container'
import type { TensorModel } from '../engine/model/tensors'
import { type Vocabulary, vocabularyOf } from './wordPieces'

/** One window for the network: numbers of `length` pieces and of their features, the special pieces at both ends included. */
export type WindowInput = {
  readonly pieces: Int32Array
  readonly letterCase: Int32Array
  readonly quoted: Int32Array
  readonly paragraph: Int32Array
}

/** By piece: LABELS probabilities, and HIDDEN numbers of state. */
export type WindowOutput = { readonly labels: Float32Array; readonly states: Float32Array }

/** Runs the network on one window; onnxruntime in the browser and in Node, something small in tests. */
export type Runtime = { run(input: WindowInput): Promise<WindowOutput> }

export type Encoder = {
  readonly version: string
  readonly vocabulary: Vocabulary
  /** Linker, story head and what was fitted beside them; `numbers.network` is the checksum of the network that they belong to. */
  readonly heads: TensorModel
  readonly runtime: Runtime
}

/** Sections of the file of heads; the vocabulary is a list of pieces as JSON. */
export const HEADS_SECTION = 'heads'
export const VOCABULARY_SECTION = 'vocabulary'

function sectionOf(sections: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const section = sections.get(name)
  if (!section) throw new ModelError('these are no weights of the careful reading')
  return section
}

/**
 * An encoder from the bytes of its two files; `start` makes a runtime of the network's. Throws ModelError where bytes are
 * not whole or do not belong together, and whatever `start` throws.
 */
export async function openEncoder(
  heads: Uint8Array,
  network: Uint8Array,
  start: (network: Uint8Array) => Promise<Runtime>,
): Promise<Encoder> {
  const { version, sections } = readContainer(heads)
  const model = readNetwork(sectionOf(sections, HEADS_SECTION))
  if (model.numbers.network?.[0] !== crc32(network))
    throw new ModelError('the encoder is damaged, or of another version than its heads')
  const pieces: string[] = JSON.parse(decodeAscii(sectionOf(sections, VOCABULARY_SECTION)))
  return { version, vocabulary: vocabularyOf(pieces), heads: model, runtime: await start(network) }
}
