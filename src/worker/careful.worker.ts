// The careful reading's worker: the encoder in its runtime, which alone of all that the app runs is WebAssembly.
import * as onnx from 'onnxruntime-web/wasm'
import { openOnnxEncoder } from '../encoder/onnx'
import { readCarefully } from '../encoder/readCarefully'
import { loadCarefulFiles } from './carefulFiles'
import { type CarefulScope, serveCareful } from './serveCareful'

serveCareful(self as unknown as CarefulScope, {
  load: (files, onProgress) =>
    loadCarefulFiles(files, { caches: globalThis.caches, script: self.location.href }, onProgress),
  async open({ heads, network, runtime }) {
    onnx.env.wasm.wasmBinary = runtime
    const encoder = await openOnnxEncoder(onnx, heads, network)
    // It is compiled by now: 14 MB less to hold.
    delete onnx.env.wasm.wasmBinary
    return encoder
  },
  read: readCarefully,
})
