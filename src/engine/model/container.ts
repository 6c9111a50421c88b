// Reads the file that holds the fitted weights: named sections, each proven whole before anything is taken from it.
import { type LinearModel, layOut } from './linear'
import { ModelError } from './modelError'
import { Reader } from './reader'
import { readTensors, type TensorModel } from './tensors'

export { ModelError } from './modelError'

/** “SLM” and the format's version. */
export const MAGIC = [0x53, 0x4c, 0x4d, 0x01] as const

/** The stages that have weights. */
export type SectionName = 'tagger' | 'parser' | 'names' | 'attribution' | 'context' | (string & {})

export type Models = {
  /** Eight hex digits that change with any weight. */
  readonly version: string
  /** Sections of linear classifiers. */
  readonly sections: ReadonlyMap<SectionName, LinearModel>
  /** Sections of networks. */
  readonly networks: ReadonlyMap<SectionName, TensorModel>
}

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

/** CRC-32 (IEEE 802.3), as an unsigned integer. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1
  for (let i = 0; i < bytes.length; i++) {
    crc = (crc >>> 8) ^ (crcTable[(crc ^ (bytes[i] as number)) & 255] as number)
  }
  return (crc ^ -1) >>> 0
}

/** What stands as JSON at the head of a section. */
export type SectionHead = Pick<LinearModel, 'labels' | 'scale' | 'bits' | 'numbers'>

function readHead<Head>(bytes: Uint8Array): Head {
  try {
    return JSON.parse(decodeAscii(bytes)) as Head
  } catch {
    throw new ModelError('the weights are damaged')
  }
}

/** Names and heads are written in ASCII, the rest escaped: the language itself has no UTF-8 decoder. */
export function decodeAscii(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096))
  return text
}

/** A section: head, number of rows, then keys, counts, labels and weights, each a run of its own. */
export function readSection(bytes: Uint8Array): LinearModel {
  const reader = new Reader(bytes)
  const head = readHead<SectionHead>(reader.take(reader.u32()))
  const rows = reader.u32()
  const total = reader.u32()
  if (rows > bytes.length || total > bytes.length) throw new ModelError('the weights are damaged')
  const keys = reader.ascending(rows)
  const counts = reader.take(rows).slice()
  const labels = reader.take(total)
  const weights = reader.take(total)
  let sum = 0
  for (const count of counts) sum += count
  if (sum !== total || (keys.at(-1) ?? 0) >= 2 ** head.bits) throw new ModelError('the weights are damaged')
  const cells = new Int16Array(total)
  for (let i = 0; i < total; i++) cells[i] = ((labels[i] as number) << 8) | (weights[i] as number)
  return { ...head, ...layOut({ keys, counts, cells }, head.bits) }
}

/** The sections of a container as bytes, checked. Throws ModelError. */
export function readContainer(bytes: Uint8Array): { version: string; sections: Map<string, Uint8Array> } {
  const reader = new Reader(bytes)
  const magic = reader.take(4)
  if (!MAGIC.every((byte, i) => magic[i] === byte)) {
    throw new ModelError('these are no weights of this version of Sourcelight')
  }
  const sum = reader.u32()
  const rest = bytes.subarray(reader.at)
  if (crc32(rest) !== sum) throw new ModelError('the weights are damaged')
  const sections = new Map<string, Uint8Array>()
  const count = reader.u32()
  for (let i = 0; i < count; i++) {
    const name = decodeAscii(reader.take(reader.u32()))
    sections.set(name, reader.take(reader.u32()))
  }
  return { version: sum.toString(16).padStart(8, '0'), sections }
}

/** A section of a network: head, then its tensors. */
export function readNetwork(bytes: Uint8Array): TensorModel {
  const reader = new Reader(bytes)
  return readTensors(readHead(reader.take(reader.u32())), reader)
}

const isNetwork = (bytes: Uint8Array): boolean => {
  const reader = new Reader(bytes)
  return 'tensors' in readHead<object>(reader.take(reader.u32()))
}

/** The fitted weights of all stages. Throws ModelError where the bytes are not whole. */
export function readModels(bytes: Uint8Array): Models {
  const { version, sections } = readContainer(bytes)
  const networks = [...sections].filter(([, section]) => isNetwork(section))
  const linear = [...sections].filter(([, section]) => !isNetwork(section))
  return {
    version,
    sections: new Map(linear.map(([name, section]) => [name, readSection(section)])),
    networks: new Map(networks.map(([name, section]) => [name, readNetwork(section)])),
  }
}
