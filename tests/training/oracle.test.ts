// The oracle proves itself: moves that it calls free, in any order, always end in the right tree.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../src/domain'
import { act, LEFT, possibleMoves, RIGHT, SHIFT } from '../../src/engine/syntax/actions'
import { Configuration } from '../../src/engine/syntax/configuration'
import { freeMoves, goldTree } from '../../src/training/oracle'

/** A projective tree over `length` words, as heads. */
function projectiveTree(length: number, random: () => number): Int32Array {
  const heads = new Int32Array(length).fill(-1)
  const grow = (from: number, to: number, head: number) => {
    if (from >= to) return
    const root = from + Math.floor(random() * (to - from))
    heads[root] = head
    // A side may hang together or fall into several children.
    for (const [a, b] of [
      [from, root],
      [root + 1, to],
    ] as const) {
      const cut = a + Math.floor(random() * (b - a + 1))
      grow(a, cut, root)
      grow(cut, b, root)
    }
  }
  grow(0, length, -1)
  return heads
}

const MOVES = [SHIFT, LEFT, RIGHT]

describe('the oracle', () => {
  it('free moves lead to the right tree, whichever is taken', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 30 }), (seed, length) => {
        const random = seeded(seed)
        const heads = projectiveTree(length, random)
        const gold = goldTree(heads)
        const configuration = new Configuration()
        configuration.reset(length)
        while (!configuration.isDone) {
          const free = freeMoves(gold, configuration, possibleMoves(configuration))
          const choices = MOVES.filter((move) => free & (1 << move))
          act(configuration, choices[Math.floor(random() * choices.length)] as number, 0)
        }
        expect([...configuration.heads.slice(0, length)]).toEqual([...heads])
      }),
      { numRuns: 300 },
    )
  })

  it('any moves end in one tree with one root', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 30 }), (seed, length) => {
        const random = seeded(seed)
        const configuration = new Configuration()
        configuration.reset(length)
        let steps = 0
        while (!configuration.isDone) {
          const possible = possibleMoves(configuration)
          const choices = MOVES.filter((move) => possible & (1 << move))
          act(configuration, choices[Math.floor(random() * choices.length)] as number, 0)
          steps++
        }
        expect(steps).toBe(2 * length - 1)
        const heads = [...configuration.heads.slice(0, length)]
        expect(heads.filter((head) => head === -1)).toHaveLength(1)
        heads.forEach((_, word) => {
          let at = word
          for (let up = 0; at !== -1; up++) {
            expect(up).toBeLessThanOrEqual(length)
            at = heads[at] as number
          }
        })
      }),
    )
  })
})
