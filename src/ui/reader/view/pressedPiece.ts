// Of a highlight over several paragraphs, the one that was pressed or that one came to: its card stands there, and not at its end.
import type { About } from './cardPlace'
import { blockOf } from './standing'

export class PressedPiece {
  #block: string | null = null

  /** What was pressed; null where a highlight was come to by key, which is at its beginning. */
  press(node: EventTarget | null): void {
    this.#block = node instanceof Element ? blockOf(node) : null
  }

  /** What a card is about, within that paragraph. */
  of({ pieces, clear }: About): About {
    const piece = pieces.find((one) => blockOf(one) === this.#block) ?? pieces[0]
    const block = piece?.closest('[data-start]')
    if (!block) return { pieces, clear }
    return { pieces: pieces.filter((one) => block.contains(one)), clear: clear && clippedTo(block, clear) }
  }
}

function clippedTo(block: Element, range: Range): Range {
  const clipped = range.cloneRange()
  if (!block.contains(range.startContainer)) clipped.setStart(block, 0)
  if (!block.contains(range.endContainer)) clipped.setEnd(block, block.childNodes.length)
  return clipped
}
