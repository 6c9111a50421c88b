// Reads on through bytes; running over the end is damage.
import { ModelError } from './modelError'

export class Reader {
  at = 0
  constructor(private readonly bytes: Uint8Array) {}

  take(length: number): Uint8Array {
    if (length < 0 || this.at + length > this.bytes.length) throw new ModelError('the weights are cut short')
    const taken = this.bytes.subarray(this.at, this.at + length)
    this.at += length
    return taken
  }

  u32(): number {
    const b = this.take(4)
    return new DataView(b.buffer, b.byteOffset, 4).getUint32(0, true)
  }

  f32(): number {
    const b = this.take(4)
    return new DataView(b.buffer, b.byteOffset, 4).getFloat32(0, true)
  }

  varint(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.take(1)[0] as number
      value += (byte & 127) * 2 ** shift
      if (byte < 128) return value
    }
    throw new ModelError('the weights are damaged')
  }

  /** Ascending integers, each as its distance from the one before. */
  ascending(count: number): Int32Array {
    const out = new Int32Array(count)
    let last = -1
    for (let i = 0; i < count; i++) {
      last += this.varint() + 1
      out[i] = last
    }
    return out
  }
}
