// What stands in the margin: who begins to speak in which block, and which blocks one quotation holds together.
import type { Attribution, Block, LayerId, Source } from '../domain'
import { firstIndex, overlaps, textOf } from '../domain'
import { nameOfSource, type Reading } from './reading'
import { inTextOrder, sourceIdsOf } from './sources'

export type MarginNote = {
  readonly name: string
  /** “via TASS”, “to the young crowd”; empty where the text names neither. */
  readonly below: readonly string[]
  /** The layers that must be on, at least one of them, for the note to stand there. */
  readonly layers: readonly LayerId[]
  /** Profiles of the source, so that the note stays when one of them is chosen. */
  readonly sourceIds: readonly string[]
}

/** A block's part of a quotation that runs over several: the rule in the margin goes on after `first` and `middle`. */
type Held = 'first' | 'middle' | 'last'

export type Margin = { readonly notes: readonly MarginNote[]; readonly held: Held | null }

/** The margin of every block, by its index; blocks are the article's, or pieces of them, in order. */
export function deriveMargins(reading: Reading, blocks: readonly Block[]): readonly Margin[] {
  const notes: MarginNote[][] = blocks.map(() => [])
  const held: (Held | null)[] = blocks.map(() => null)
  for (const attribution of inTextOrder(reading.analysis.attributions)) {
    const first = blockAt(blocks, attribution.content[0].start)
    if (first === null) continue
    notes[first] = joined(notes[first] ?? [], noteOf(reading, attribution))
    holdTogether(blocks, attribution, held)
  }
  return blocks.map((_, i) => ({ notes: notes[i] ?? [], held: held[i] ?? null }))
}

/** The index of the block that an offset lies in, by halving: a long article has thousands. */
function blockAt(blocks: readonly Block[], offset: number): number | null {
  const at = firstIndex(blocks.length, (i) => blocks[i]!.span.end > offset)
  const block = blocks[at]
  return block && block.span.start <= offset ? at : null
}

function noteOf(reading: Reading, attribution: Attribution): MarginNote {
  const { text } = reading.article
  const relay = (source: Source) => `via ${nameOfSource(reading, source)}`
  const addressee = attribution.addressee ? [`to ${textOf(text, attribution.addressee)}`] : []
  return {
    name: nameOfSource(reading, attribution.source),
    below: [...attribution.via.map(relay), ...addressee],
    layers: layersOf(attribution),
    sourceIds: sourceIdsOf(reading, attribution.source),
  }
}

function layersOf({ manner }: Attribution): readonly LayerId[] {
  if (manner === 'mixed') return ['direct', 'reported']
  return [manner]
}

/** Who speaks twice in a block stands beside it once. */
function joined(notes: readonly MarginNote[], note: MarginNote): MarginNote[] {
  const before = notes.find(({ name }) => name === note.name)
  if (!before) return [...notes, note]
  const merged: MarginNote = {
    ...before,
    below: [...new Set([...before.below, ...note.below])],
    layers: [...new Set([...before.layers, ...note.layers])],
  }
  return notes.map((other) => (other === before ? merged : other))
}

function holdTogether(blocks: readonly Block[], attribution: Attribution, held: (Held | null)[]): void {
  const from = blockAt(blocks, attribution.direct[0]?.start ?? -1)
  const to = blockAt(blocks, (attribution.direct.at(-1)?.end ?? 0) - 1)
  if (from === null || to === null || from === to) return
  for (let i = from; i <= to; i++) {
    const block = blocks[i]!
    // A quotation may be broken off by a paragraph of the outlet's own: the rule breaks off with it.
    if (!attribution.direct.some((at) => overlaps(at, block.span))) continue
    const goesOn = i < to && attribution.direct.some((at) => overlaps(at, blocks[i + 1]!.span))
    held[i] = !goesOn ? 'last' : i === from ? 'first' : 'middle'
  }
}
