// Writes fitted weights as the container that engine/model/container.ts reads.
import { crc32, MAGIC, type SectionHead } from '../engine/model/container'
import type { LinearRows } from '../engine/model/linear'
import type { TensorHead } from '../engine/model/tensors'

/** A stage's weights, ready to be written. */
export type FittedSection = SectionHead & LinearRows

/** A network’s weights, ready to be written: matrices row by row, tables with ascending keys of rows 1, 2, 3 … */
export type FittedNetwork = Pick<TensorHead, 'numbers'> & {
  readonly tensors: readonly {
    readonly name: string
    readonly columns: number
    readonly values: Float64Array
    readonly keys: Int32Array | null
  }[]
}

/** Cells hold the label in seven bits. */
const MAX_LABELS = 127

class Writer {
  private bytes = new Uint8Array(1 << 16)
  private length = 0

  put(bytes: Uint8Array | readonly number[]): this {
    while (this.length + bytes.length > this.bytes.length) {
      const more = new Uint8Array(this.bytes.length * 2)
      more.set(this.bytes)
      this.bytes = more
    }
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
    return this
  }

  u32(value: number): this {
    return this.put([value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24])
  }

  varint(value: number): this {
    let rest = value
    for (; rest > 127; rest = Math.floor(rest / 128)) this.put([(rest & 127) | 128])
    return this.put([rest])
  }

  /** Ascending integers, each as its distance from the one before. */
  ascending(values: Int32Array): this {
    let before = -1
    for (const value of values) {
      this.varint(value - before - 1)
      before = value
    }
    return this
  }

  f32(value: number): this {
    return this.put(new Uint8Array(Float32Array.of(value).buffer))
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.length)
  }
}

/** The bytes of a text, what is not ASCII escaped as in JSON. */
export const ascii = (text: string): Uint8Array =>
  Uint8Array.from(
    text.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
    (c) => c.charCodeAt(0),
  )

/** One stage's weights as bytes: runs of like things, which gzip packs well. */
export function encodeSection(section: FittedSection): Uint8Array {
  if (section.labels.length > MAX_LABELS) throw new RangeError(`${section.labels.length} labels are too many`)
  const { labels, scale, bits, numbers } = section
  const head = ascii(JSON.stringify({ labels, scale, bits, numbers }))
  const writer = new Writer().u32(head.length).put(head)
  writer.u32(section.keys.length).u32(section.cells.length)
  writer.ascending(section.keys).put(section.counts)
  writer.put(Uint8Array.from(section.cells, (cell) => cell >> 8))
  writer.put(Uint8Array.from(section.cells, (cell) => cell & 255))
  return writer.done()
}

/** The largest size in each column, which a byte of 127 stands for. */
function scalesOf(values: Float64Array, columns: number): Float32Array {
  const scales = new Float32Array(columns)
  values.forEach((value, i) => {
    scales[i % columns] = Math.max(scales[i % columns]!, Math.abs(value) / 127)
  })
  return scales
}

/** A network’s weights as bytes: each matrix in whole steps of its columns’ scales. */
export function encodeNetwork({ numbers, tensors }: FittedNetwork): Uint8Array {
  const described = tensors.map(({ name, columns, values, keys }) => {
    return { name, rows: values.length / columns, columns, keyed: keys !== null }
  })
  const head = ascii(JSON.stringify({ tensors: described, numbers } satisfies TensorHead))
  const writer = new Writer().u32(head.length).put(head)
  for (const { columns, values, keys } of tensors) {
    if (keys) writer.ascending(keys)
    const scales = scalesOf(values, columns)
    for (const scale of scales) writer.f32(scale)
    writer.put(Uint8Array.from(values, (value, i) => Math.round(value / (scales[i % columns] || 1)) & 255))
  }
  return writer.done()
}

/** All sections as one file, with its checksum. */
export function encodeContainer(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const body = new Writer().u32(sections.size)
  for (const [name, bytes] of sections) {
    body.u32(name.length).put(ascii(name)).u32(bytes.length).put(bytes)
  }
  const rest = body.done()
  return new Writer().put(MAGIC).u32(crc32(rest)).put(rest).done()
}
