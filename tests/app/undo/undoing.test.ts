// The undo stack at work: one after the other, with words, and nothing lost where it fails.
import { describe, expect, it, vi } from 'vitest'
import { type Deed, undoing } from '../../../src/app/undo/undoing'

function stack() {
  const told: string[] = []
  const tell = vi.fn((words: string) => void told.push(words))
  return { told, tell, undoing: undoing(tell) }
}

const deed = (label: string, more: Partial<Deed> = {}): Deed => ({
  label,
  scope: null,
  undo: async () => `${label} back`,
  redo: async () => `${label} again`,
  ...more,
})

describe('undo', () => {
  it('takes back one press a deed, the last first, though the work is slow', async () => {
    const { told, undoing } = stack()
    const log: string[] = []
    const slow = (label: string, wait: number) =>
      deed(label, {
        undo: async () => {
          log.push(`${label} begins`)
          await new Promise((done) => setTimeout(done, wait))
          log.push(`${label} ends`)
          return `${label} back`
        },
      })
    undoing.did(slow('a', 0))
    undoing.did(slow('b', 20))
    undoing.undo()
    undoing.undo()
    undoing.undo()
    await vi.waitFor(() => expect(told).toEqual(['b back', 'a back']))
    expect(log).toEqual(['b begins', 'b ends', 'a begins', 'a ends'])
  })

  it('by a notice takes back what the notice is of, once', async () => {
    const { told, undoing } = stack()
    const offer = undoing.did(deed('a'))
    undoing.did(deed('b'))
    offer.run()
    offer.run()
    await vi.waitFor(() => expect(told).toEqual(['a back']))
    undoing.undo()
    await vi.waitFor(() => expect(told).toEqual(['a back', 'b back']))
  })

  it('that fails says so and can be tried again', async () => {
    const { told, undoing } = stack()
    let fails = true
    undoing.did(deed('a', { undo: async () => (fails ? Promise.reject(new Error('no')) : 'a back') }))
    undoing.undo()
    await vi.waitFor(() => expect(told[0]).toMatch(/^This could not be taken back: a\./))
    fails = false
    undoing.undo()
    await vi.waitFor(() => expect(told[1]).toBe('a back'))
  })

  it('reaches what was done to an article only there', async () => {
    const { told, undoing } = stack()
    undoing.did(deed('note', { scope: 'pool' }))
    undoing.undo()
    expect(undoing.next()).toEqual({ undo: null, redo: null })
    undoing.enter('pool')
    expect(undoing.next().undo?.label).toBe('note')
    undoing.undo()
    await vi.waitFor(() => expect(told).toEqual(['note back']))
  })

  it('finds nothing once all is forgotten, not even what waits for its turn', async () => {
    const { told, tell, undoing } = stack()
    const offer = undoing.did(deed('a'))
    undoing.undo()
    undoing.forget()
    offer.run()
    undoing.undo()
    undoing.redo()
    await new Promise((done) => setTimeout(done, 10))
    expect(told).toEqual([])
    expect(tell).not.toHaveBeenCalled()
  })
})

describe('what is just being done', () => {
  /** Something that ends when it is told to, and is entered then. */
  function being(undoing: ReturnType<typeof stack>['undoing'], label: string, scope: string | null = null) {
    let end = (_entered: boolean) => {}
    const work = new Promise<boolean>((resolve) => {
      end = resolve
    }).then((entered) => {
      if (entered) undoing.did(deed(label, { scope }))
    })
    undoing.begin({ label, scope }, work)
    return end
  }

  it('is what is taken back, and not the deed before', async () => {
    const { told, undoing } = stack()
    undoing.did(deed('a'))
    const end = being(undoing, 'b')
    expect(undoing.next().undo?.label).toBe('b')
    undoing.undo()
    await new Promise((done) => setTimeout(done))
    expect(told).toEqual([])
    end(true)
    await vi.waitFor(() => expect(told).toEqual(['b back']))
    undoing.undo()
    await vi.waitFor(() => expect(told).toEqual(['b back', 'a back']))
  })

  it('and comes to nothing leaves the deed before to be taken back', async () => {
    const { told, undoing } = stack()
    undoing.did(deed('a'))
    const end = being(undoing, 'b')
    undoing.undo()
    end(false)
    await vi.waitFor(() => expect(told).toEqual(['a back']))
  })

  it('to another article holds nothing up', async () => {
    const { told, undoing } = stack()
    undoing.enter('pool')
    undoing.did(deed('a', { scope: 'pool' }))
    being(undoing, 'b', 'ferry')
    undoing.undo()
    await vi.waitFor(() => expect(told).toEqual(['a back']))
  })
})

it('redo does it again, and offers to take it back', async () => {
  const { tell, undoing } = stack()
  undoing.did(deed('a'))
  undoing.undo()
  undoing.redo()
  await vi.waitFor(() =>
    expect(tell).toHaveBeenLastCalledWith('a again', { label: 'Undo', run: expect.anything() }),
  )
})
