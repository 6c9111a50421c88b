// Runs the encoder's network in onnxruntime, the same in the browser and in Node.
import type { InferenceSession, Tensor } from 'onnxruntime-web'
import { type Encoder, openEncoder, type Runtime } from './encoder'

/** The part of onnxruntime-web that is used; imported by the worker and by the command line, each in its own way. */
type Onnx = {
  readonly env: { readonly wasm: { numThreads?: number } }
  readonly InferenceSession: {
    create(bytes: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>
  }
  readonly Tensor: new (type: 'int32', data: Int32Array, dims: readonly number[]) => Tensor
}

/**
 * An encoder from the bytes of its two files, on one thread: the same figures everywhere, and no page needs to be
 * isolated for it. Rejects where the bytes are damaged, or where memory does not suffice.
 */
export function openOnnxEncoder(onnx: Onnx, heads: Uint8Array, network: Uint8Array): Promise<Encoder> {
  onnx.env.wasm.numThreads = 1
  return openEncoder(heads, network, (bytes) => onnxRuntime(onnx, bytes))
}

/** A runtime over the bytes of an ONNX file. Rejects where they are damaged, or where memory does not suffice. */
async function onnxRuntime({ InferenceSession, Tensor }: Onnx, bytes: Uint8Array): Promise<Runtime> {
  const session = await InferenceSession.create(bytes, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
  })
  return {
    async run({ pieces, letterCase, quoted, paragraph }) {
      const input = (values: Int32Array) => new Tensor('int32', values, [values.length])
      const { labels, states } = await session.run({
        pieces: input(pieces),
        letterCase: input(letterCase),
        quoted: input(quoted),
        paragraph: input(paragraph),
      })
      if (!labels || !states) throw new Error('the network gave no labels')
      return { labels: labels.data as Float32Array, states: states.data as Float32Array }
    },
  }
}
