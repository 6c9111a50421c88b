// Words that stand elsewhere in the other article: “yesterday we won”, “we won yesterday”.
import type { Word } from './words'

type Block = { readonly a: readonly number[]; readonly b: readonly number[] }
type Moved = {
  readonly blocks: readonly Block[]
  readonly inA: ReadonlySet<number>
  readonly inB: ReadonlySet<number>
}

/** How much of a stretch that met nothing must have moved: a word that happens to stand in two long ones has not. */
const MOST = 2 / 3

/** Which of the stretches that met nothing are the same words in another place. */
export function findMoved(
  a: readonly Word[],
  b: readonly Word[],
  stretchesA: readonly (readonly number[])[],
  stretchesB: readonly (readonly number[])[],
): Moved {
  const blocks: Block[] = []
  const inA = new Set<number>()
  const inB = new Set<number>()
  const byWord = new Map<string, number[]>()
  stretchesB.forEach((stretch, n) => {
    for (const i of stretch) byWord.set(b[i]!.key, [...(byWord.get(b[i]!.key) ?? []), n])
  })
  stretchesA.forEach((stretch, n) => {
    const near = new Set(stretch.flatMap((i) => (a[i]!.content ? (byWord.get(a[i]!.key) ?? []) : [])))
    for (const m of near) {
      const shorter = Math.min(stretch.length, stretchesB[m]!.length)
      const most = Math.max(stretch.length, stretchesB[m]!.length) * MOST
      if (m === n || shorter < most) continue
      const block = commonRun(a, b, stretch, stretchesB[m]!)
      if (block.a.length < most || block.a.some((i) => inA.has(i)) || block.b.some((i) => inB.has(i)))
        continue
      if (!block.a.some((i) => a[i]!.content)) continue
      blocks.push(block)
      for (const i of block.a) inA.add(i)
      for (const i of block.b) inB.add(i)
    }
  })
  return { blocks, inA, inB }
}

/** The longest run of words that two stretches have in common. */
function commonRun(
  a: readonly Word[],
  b: readonly Word[],
  inA: readonly number[],
  inB: readonly number[],
): Block {
  let best: Block = { a: [], b: [] }
  inA.forEach((_, i) => {
    inB.forEach((_, j) => {
      let length = 0
      while (
        i + length < inA.length &&
        j + length < inB.length &&
        a[inA[i + length]!]!.key === b[inB[j + length]!]!.key
      )
        length++
      if (length > best.a.length) best = { a: inA.slice(i, i + length), b: inB.slice(j, j + length) }
    })
  })
  return best
}
