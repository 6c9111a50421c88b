// What stands in the margin: who begins to speak in which block, and which blocks one quotation holds together.
import type { Attribution, Block, LayerId } from '../domain'
import { firstIndex, inTextOrder, isUnsureWho, overlaps, tellSaying, textOf } from '../domain'
import type { AnalyzedArticle } from './analyzedArticle'
import { sourceIdsOf } from './sources'

export type MarginName = {
  readonly name: string
  /** Whether it is unsure of each thing in the block that it is they who say it. */
  readonly perhaps: boolean
  /** “via TASS”, “to the young crowd”; empty where the text names neither. */
  readonly below: readonly string[]
  /** The layers that must be on, at least one of them, for the name to stand there. */
  readonly layers: readonly LayerId[]
  /** Profiles of the source, so that the name stays when one of them is chosen. */
  readonly sourceIds: readonly string[]
}

/** A block's part of a quotation that runs over several: the rule in the margin goes on after `first` and `middle`. */
type Held = 'first' | 'middle' | 'last'

export type Margin = { readonly names: readonly MarginName[]; readonly held: Held | null }

type InBlocks = {
  /** The statements that begin in each block, in text order. */
  readonly begins: readonly (readonly Attribution[])[]
  readonly held: readonly (Held | null)[]
}

/** What margins are made of, block by block; these are the article's, or pieces of them, in order. */
export function statementsByBlock({ analysis }: AnalyzedArticle, blocks: readonly Block[]): InBlocks {
  const begins: Attribution[][] = blocks.map(() => [])
  const held: (Held | null)[] = blocks.map(() => null)
  for (const attribution of inTextOrder(analysis.attributions)) {
    const first = blockAt(blocks, attribution.content[0].start)
    if (first === null) continue
    begins[first]?.push(attribution)
    holdTogether(blocks, attribution, held)
  }
  return { begins, held }
}

/** Who speaks in a block in which these begin. */
export const namesOf = (analyzed: AnalyzedArticle, begins: readonly Attribution[]): readonly MarginName[] =>
  begins.reduce<readonly MarginName[]>(
    (names, attribution) => joined(names, nameIn(analyzed, attribution)),
    [],
  )

/** The index of the block that an offset lies in, by halving: a long article has thousands. */
function blockAt(blocks: readonly Block[], offset: number): number | null {
  const at = firstIndex(blocks.length, (i) => blocks[i]!.span.end > offset)
  const block = blocks[at]
  return block && block.span.start <= offset ? at : null
}

function nameIn(analyzed: AnalyzedArticle, attribution: Attribution): MarginName {
  const { text } = analyzed.article
  const { source } = attribution
  const { who, via } = tellSaying(analyzed, attribution)
  const addressee = attribution.addressee ? [`to ${textOf(text, attribution.addressee)}`] : []
  return {
    name: who,
    perhaps: (source.kind === 'entity' || source.kind === 'unnamed') && isUnsureWho(attribution),
    below: [...(via ? [via] : []), ...addressee],
    layers: layersOf(attribution),
    sourceIds: sourceIdsOf(source),
  }
}

function layersOf({ manner }: Attribution): readonly LayerId[] {
  if (manner === 'mixed') return ['direct', 'reported']
  return [manner]
}

/** Who speaks twice in a block stands beside it once. */
function joined(names: readonly MarginName[], added: MarginName): readonly MarginName[] {
  const before = names.find(({ name }) => name === added.name)
  if (!before) return [...names, added]
  const merged: MarginName = {
    ...before,
    perhaps: before.perhaps && added.perhaps,
    below: [...new Set([...before.below, ...added.below])],
    layers: [...new Set([...before.layers, ...added.layers])],
  }
  return names.map((other) => (other === before ? merged : other))
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
