// Which moves of the parser lose no more of the right tree than is lost already (Goldberg & Nivre 2013, arc-hybrid).
import { LEFT, RIGHT, SHIFT } from '../engine/syntax/actions'
import type { Configuration } from '../engine/syntax/configuration'

/** The right heads, and for each word its last child. */
export type GoldTree = { readonly heads: Int32Array; readonly lastChild: Int32Array }

/** Prepares a tree for the oracle. */
export function goldTree(heads: Int32Array): GoldTree {
  const lastChild = new Int32Array(heads.length).fill(-1)
  heads.forEach((head, child) => {
    if (head >= 0) lastChild[head] = child
  })
  return { heads, lastChild }
}

function shiftIsFree({ heads }: GoldTree, c: Configuration): boolean {
  const word = c.next
  for (let i = 0; i < c.depth; i++) {
    const below = c.stack[i] as number
    if (heads[below] === word) return false
    // A head on the stack is out of reach unless it is the top.
    if (heads[word] === below && i < c.depth - 1) return false
  }
  return true
}

/** Bit set of the possible moves that cost nothing, as `possibleMoves` gives them. Never empty. */
export function freeMoves(gold: GoldTree, c: Configuration, possible: number): number {
  const top = c.onStack(0)
  const head = gold.heads[top] as number
  const childrenWait = (gold.lastChild[top] ?? -1) >= c.next
  let free = 0
  if (possible & (1 << SHIFT) && shiftIsFree(gold, c)) free |= 1 << SHIFT
  // Popping the top loses its waiting children, and its head where that is still to be had elsewhere. The root's
  // head is “beyond the end”: it must never be popped.
  if (!childrenWait) {
    const headWaits = head < 0 || head > c.next
    if (possible & (1 << LEFT) && !headWaits && !(c.depth > 1 && head === c.onStack(1))) free |= 1 << LEFT
    if (possible & (1 << RIGHT) && head >= 0 && head < c.next) free |= 1 << RIGHT
  }
  // Where the root was lost, or a tree is not projective, nothing is free: everything possible is as good.
  return free === 0 ? possible : free
}

/** Whether the arc that a move makes is right, so that its relation counts too. */
export function makesRightArc(gold: GoldTree, c: Configuration, move: number): boolean {
  const head = gold.heads[c.onStack(0)]
  return move === LEFT ? head === c.next : move === RIGHT && head === c.onStack(1)
}
