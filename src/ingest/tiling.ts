// Lays pieces of text one after the other into an article's text, with a blank line between them, and keeps where each stands.
import { type Block, type Inline, span } from '../domain'

export class Tiling {
  private readonly pieces: string[] = []
  readonly blocks: Block[] = []
  readonly inlines: Inline[] = []
  /** Where the next piece will begin. */
  end = 0

  /** Puts a piece at the end. `inlines` are its own, where they stood in another text, in which it began at `from`. */
  put(
    text: string,
    { kind, level }: Pick<Block, 'kind' | 'level'>,
    inlines: readonly Inline[] = [],
    from = 0,
  ): void {
    const shift = this.end - from
    this.blocks.push({ kind, level, span: span(this.end, this.end + text.length) })
    for (const inline of inlines)
      this.inlines.push({ ...inline, span: span(inline.span.start + shift, inline.span.end + shift) })
    this.pieces.push(text)
    this.end += text.length + 2
  }

  get text(): string {
    return this.pieces.join('\n\n')
  }
}

/** Gives the inlines of one block of an article after the other: asked for each block, in their order. */
export function inlinesByBlock(inlines: readonly Inline[]): (block: Block) => readonly Inline[] {
  let next = 0
  return ({ span: { end } }) => {
    const from = next
    while (next < inlines.length && inlines[next]!.span.start < end) next++
    return inlines.slice(from, next)
  }
}
