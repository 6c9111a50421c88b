// Blocks no longer than a browser can lay out at once; only the page's drawing knows them.
import { type Block, span } from '../domain'

/** A drawn piece of a block; `continued` where the block goes on in the next piece. */
type DrawnBlock = { readonly block: Block; readonly continued: boolean }

/** Characters of a piece at most; the longest paragraph in 500 news pages had 3,100. */
const LONGEST = 4_000
/**
 * Characters of a piece where no white space ends it sooner: lines are broken in a time that grows with the
 * square of a word. A word of 200,000 characters took Chromium 18 s; in pieces of 4,000 it took 4 s.
 */
const LONGEST_WORD = 500

/** The blocks, the longest of them in pieces that end at white space where there is any. */
export const boundedBlocks = (blocks: readonly Block[], text: string): readonly DrawnBlock[] =>
  blocks.flatMap((block) =>
    block.span.end - block.span.start <= LONGEST_WORD ? [{ block, continued: false }] : piecesOf(block, text),
  )

function piecesOf(block: Block, text: string): DrawnBlock[] {
  const pieces: DrawnBlock[] = []
  for (let start: number = block.span.start; start < block.span.end; ) {
    const end = endOfPiece(text, start, block.span.end)
    pieces.push({ block: { ...block, span: span(start, end) }, continued: end < block.span.end })
    start = end
  }
  return pieces
}

/** As many whole words as fit, or else a part of the first. */
function endOfPiece(text: string, start: number, blockEnd: number): number {
  const furthest = Math.min(blockEnd, start + LONGEST)
  let end = start
  for (let at = start, word = start; ; at++) {
    if (at === blockEnd) return blockEnd
    if (at >= furthest) break
    if (isSpace(text.charCodeAt(at))) end = word = at + 1
    else if (at - word >= LONGEST_WORD) break
  }
  return end > start ? end : cutWord(text, start + LONGEST_WORD)
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/** The last place before `end` that is not inside a character, where one is near. */
function cutWord(text: string, end: number): number {
  for (let at = end; at > end - 100; at--) if (!/\p{M}|\u200d|[\uDC00-\uDFFF]/u.test(text[at]!)) return at
  return /[\uDC00-\uDFFF]/.test(text[end]!) ? end - 1 : end
}
