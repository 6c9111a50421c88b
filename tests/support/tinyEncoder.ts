// An encoder of a few numbers: it takes words for what they are by a list, and links to the nearest.

import { HEADS_SECTION, openEncoder, type Runtime, VOCABULARY_SECTION } from '../../src/encoder/encoder'
import { PAIR_FEATURES } from '../../src/encoder/pairFeatures'
import { HIDDEN } from '../../src/encoder/states'
import { LABELS } from '../../src/engine/attribution/labels'
import { crc32 } from '../../src/engine/model/container'
import { ascii, encodeContainer, encodeNetwork } from '../../src/training/encode'

const PIECES = [
  ...['[PAD]', '[UNK]', '[CLS]', '[SEP]', ...'abcdefghijklmnopqrstuvwxyz.,“”'],
  ...[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `##${letter}`),
  ...['said', 'ortiz', 'reed', 'officials', 'added', 'that', 'the', 'pool', 'would', 'close', 'is', 'old'],
]

/** Labels by piece: sources, cues, contents; the rest is outside. Numbers as in attribution/labels.ts. */
const KINDS: Readonly<Record<string, number>> = {
  ...{ ortiz: 3, reed: 3, officials: 3, said: 5, added: 5 },
  ...{ that: 1, the: 1, pool: 1, would: 1, close: 1, is: 1, old: 1 },
}
const SIZE = 2

/** A layer of zeros but for some cells, as [row, column, value]. */
const tensor = (name: string, rows: number, columns: number, cells: readonly (readonly number[])[] = []) => {
  const values = new Float64Array(rows * columns)
  for (const [row = 0, column = 0, value = 0] of cells) values[row * columns + column] = value
  return { name, columns, values, keys: null }
}

const NEAREST = 3 * SIZE + 33
const BETWEEN = 1

/** Heads that prefer the nearest candidate over all others, and anybody over nobody. */
const tensors = [
  ...[0, 1, 2].flatMap((task) => [
    tensor(`linker.anchor.${task}.weight`, 3 * HIDDEN, SIZE),
    tensor(`linker.anchor.${task}.bias`, 1, SIZE),
    tensor(`linker.candidate.${task}.weight`, 3 * HIDDEN, SIZE),
    tensor(`linker.candidate.${task}.bias`, 1, SIZE),
    tensor(`linker.between.${task}.weight`, HIDDEN, BETWEEN),
    tensor(`linker.between.${task}.bias`, 1, BETWEEN),
    tensor(`linker.hidden.${task}.weight`, 3 * SIZE + PAIR_FEATURES + BETWEEN, SIZE, [[NEAREST, 0, 6]]),
    tensor(`linker.hidden.${task}.bias`, 1, SIZE),
    tensor(`linker.score.${task}.weight`, SIZE, 1, [[0, 0, 1]]),
    tensor(`linker.score.${task}.bias`, 1, 1),
    tensor(`linker.none.${task}.0.weight`, SIZE, SIZE),
    tensor(`linker.none.${task}.0.bias`, 1, SIZE),
    tensor(`linker.none.${task}.2.weight`, SIZE, 1),
    tensor(`linker.none.${task}.2.bias`, 1, 1, [[0, 0, -4]]),
  ]),
  tensor('story.0.weight', HIDDEN + 8, SIZE),
  tensor('story.0.bias', 1, SIZE),
  tensor('story.3.weight', SIZE, 10),
  tensor('story.3.bias', 1, 10, [[0, 4, 5]]),
]

const NETWORK = Uint8Array.of(1, 2, 3)

/** The bytes of its heads; `network` is the checksum that they ask for. */
export const tinyHeads = (network = crc32(NETWORK)): Uint8Array =>
  encodeContainer(
    new Map([
      [HEADS_SECTION, encodeNetwork({ numbers: { network: [network], words: [], speaker: [] }, tensors })],
      [VOCABULARY_SECTION, ascii(JSON.stringify(PIECES))],
    ]),
  )

/** Labels each piece by the list; a run of one kind begins where it begins. */
const runtime = (onRun: (length: number) => void): Runtime => ({
  async run({ pieces }) {
    onRun(pieces.length)
    const labels = new Float32Array(pieces.length * LABELS)
    let before = 0
    pieces.forEach((id, i) => {
      const kind = KINDS[PIECES[id] ?? ''] ?? 0
      labels[i * LABELS + (kind > 0 && kind === before ? kind + 1 : kind)] = 1
      before = kind
    })
    return { labels, states: new Float32Array(pieces.length * HIDDEN) }
  },
})

/** The tiny encoder; `onRun` is told of every window. */
export const tinyEncoder = (onRun: (length: number) => void = () => {}) =>
  openEncoder(tinyHeads(), NETWORK, async () => runtime(onRun))

export { NETWORK as TINY_NETWORK }
