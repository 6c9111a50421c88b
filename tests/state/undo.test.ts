// The undo stack: what is in reach from where, in which order, and what a new deed makes impossible.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Done, did, NOTHING_DONE, redid, toRedo, toUndo, type UndoStack, undid } from '../../src/state'

const deed = (label: string, scope: string | null = null): Done => ({ label, scope })
const stackOf = (...deeds: Done[]) => deeds.reduce<UndoStack<Done>>(did, NOTHING_DONE)

describe('the stack', () => {
  const a = deed('a')
  const b = deed('b', 'ferry')
  const c = deed('c', 'pool')

  it('gives back the last one that is in reach', () => {
    const stack = stackOf(a, b, c)
    expect(toUndo(stack, 'pool')).toBe(c)
    expect(toUndo(stack, 'ferry')).toBe(b)
    expect(toUndo(stack, null)).toBe(a)
    expect(toUndo(stackOf(b), null)).toBeNull()
    expect(toRedo(stack, 'pool')).toBeNull()
  })
  it('forgets what was taken back in the scope of what is newly done, and only that', () => {
    const back = undid(undid(stackOf(a, b), a), b)
    const after = did(back, deed('d', 'ferry'))
    expect(toRedo(after, 'ferry')).toBe(a)
    expect(toRedo(did(after, deed('e')), 'ferry')).toBeNull()
  })
})

it('undoing everything and doing it again ends where it began, from any article', () => {
  const scope = fc.constantFrom(null, 'ferry', 'pool')
  fc.assert(
    fc.property(fc.array(scope), scope, (scopes, here) => {
      const deeds = scopes.map((of, i) => deed(String(i), of))
      const start = stackOf(...deeds)
      const reach = deeds.filter((one) => one.scope === null || one.scope === here)
      let stack = start
      const undone: Done[] = []
      for (let next = toUndo(stack, here); next; next = toUndo(stack, here)) {
        undone.push(next)
        stack = undid(stack, next)
      }
      expect(undone).toEqual([...reach].reverse())
      const redone: Done[] = []
      for (let next = toRedo(stack, here); next; next = toRedo(stack, here)) {
        redone.push(next)
        stack = redid(stack, next)
      }
      expect(redone).toEqual(reach)
      expect(new Set(stack.done)).toEqual(new Set(start.done))
      expect(stack.undone).toEqual([])
    }),
  )
})
