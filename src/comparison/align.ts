// Lays two utterances along each other, so that the words that both have meet: the best local alignment with affine gaps.
import { isManifold, isSameWord } from './keys'
import type { Word } from './words'

/** Two words that met, by their places; in order on both sides. */
export type Met = { readonly a: number; readonly b: number }

/** What a meeting is worth. Long gaps cost hardly more than short ones: outlets leave whole sentences out. */
const CONTENT = 3
const FUNCTION = 1
const REPLACED = -1.5
const OPEN = -2.5
const EXTEND = -0.02

const STOP = 0
const PAIRED = 1
const LEFT_OUT = 2
const PUT_IN = 3
const CAME = 3
const LEFT_OUT_OPENED = 4
const PUT_IN_OPENED = 8

/** Smith and Waterman 1981 with Gotoh's gaps (1982): time and bytes grow with the product of the lengths. */
export function align(a: readonly Word[], b: readonly Word[]): readonly Met[] {
  if (a.length === b.length && a.every((word, i) => isSameWord(word, b[i]!)))
    return a.map((_, i) => ({ a: i, b: i }))
  const width = b.length + 1
  const moves = new Uint8Array((a.length + 1) * width)
  const best = new Float64Array(width)
  const leftOut = new Float64Array(width).fill(Number.NEGATIVE_INFINITY)
  const hashes = Int32Array.from(b, ({ hash }) => hash)
  const manifold = b.flatMap((word, j) => (isManifold(word) ? j : []))
  let top = 0
  let topCell = 0
  for (let i = 1; i <= a.length; i++) {
    const word = a[i - 1]!
    const { hash } = word
    const met = word.content ? CONTENT : FUNCTION
    /** Where a word can be several, each is asked; else numbers tell. */
    const isPlain = manifold.length === 0 && !isManifold(word)
    let diagonal = 0
    let putIn = Number.NEGATIVE_INFINITY
    for (let j = 1; j < width; j++) {
      const cell = i * width + j
      const above = best[j]!
      const fromLeft = best[j - 1]!
      let move = 0
      let left = leftOut[j]! + EXTEND
      if (above + OPEN > left) {
        left = above + OPEN
        move |= LEFT_OUT_OPENED
      }
      leftOut[j] = left
      putIn += EXTEND
      if (fromLeft + OPEN > putIn) {
        putIn = fromLeft + OPEN
        move |= PUT_IN_OPENED
      }
      const isSame = isPlain ? hashes[j - 1] === hash : isSameWord(word, b[j - 1]!)
      let score = diagonal + (isSame ? met : REPLACED)
      let came = PAIRED
      if (left > score) {
        score = left
        came = LEFT_OUT
      }
      if (putIn > score) {
        score = putIn
        came = PUT_IN
      }
      if (score <= 0) {
        score = 0
        came = STOP
      }
      moves[cell] = move | came
      diagonal = above
      best[j] = score
      if (score > top) {
        top = score
        topCell = cell
      }
    }
  }
  return withEnds(walkBack(moves, width, topCell, a, b), a, b)
}

/** A first or last word that both have pays for no replaced one beside it: such ends are put on, where they are short. */
const END = 6

function withEnds(met: readonly Met[], a: readonly Word[], b: readonly Word[]): readonly Met[] {
  const [first, last] = [met[0], met.at(-1)]
  if (!first || !last) return met
  const before: Met[] = []
  if (first.a <= END && first.b <= END)
    for (let i = 0; i < first.a && i < first.b && isSameWord(a[i]!, b[i]!); i++) before.push({ a: i, b: i })
  const after: Met[] = []
  const [restA, restB] = [a.length - last.a - 1, b.length - last.b - 1]
  if (restA <= END && restB <= END)
    for (let i = 1; i <= restA && i <= restB && isSameWord(a.at(-i)!, b.at(-i)!); i++)
      after.unshift({ a: a.length - i, b: b.length - i })
  return [...before, ...met, ...after]
}

function walkBack(
  moves: Uint8Array,
  width: number,
  from: number,
  a: readonly Word[],
  b: readonly Word[],
): readonly Met[] {
  const met: Met[] = []
  let cell = from
  let state = STOP
  for (;;) {
    const move = moves[cell]!
    const came = state === STOP ? move & CAME : state
    if (came === STOP) break
    const i = Math.floor(cell / width) - 1
    const j = (cell % width) - 1
    state = STOP
    if (came === PAIRED) {
      if (isSameWord(a[i]!, b[j]!)) met.push({ a: i, b: j })
      cell -= width + 1
    } else if (came === LEFT_OUT) {
      if ((move & LEFT_OUT_OPENED) === 0) state = LEFT_OUT
      cell -= width
    } else {
      if ((move & PUT_IN_OPENED) === 0) state = PUT_IN
      cell -= 1
    }
  }
  return met.reverse()
}
