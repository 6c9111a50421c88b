// What each thing that a reader does changes, and what it leaves alone.
import { describe, expect, it } from 'vitest'
import type { Target } from '../../src/domain'
import {
  ALL_LAYERS,
  INITIAL_READER_STATE,
  NO_LAYERS,
  type ReaderAction,
  type ReaderState,
  reduce,
} from '../../src/state'

const stateAfter = (...actions: ReaderAction[]): ReaderState => actions.reduce(reduce, INITIAL_READER_STATE)
const target: Target = { kind: 'attribution', id: 'a1' }
const other: Target = { kind: 'attribution', id: 'a2' }

describe('reduce', () => {
  it('switches one layer and leaves the others', () =>
    expect(stateAfter({ kind: 'toggleLayer', layer: 'direct' }).layers).toEqual({
      direct: false,
      reported: true,
      context: true,
    }))

  it('clears the text and brings every layer back', () => {
    expect(stateAfter({ kind: 'toggleClean' }).layers).toEqual(NO_LAYERS)
    expect(stateAfter({ kind: 'toggleClean' }, { kind: 'toggleClean' })).toEqual(INITIAL_READER_STATE)
  })

  it('opens the panel where the chosen thing is listed, and lets go of it on a second choice', () => {
    const chosen = { kind: 'entity', id: 'ana-ortiz' } as const
    expect(stateAfter({ kind: 'toggleChosen', chosen })).toMatchObject({ chosen, tab: 'entities' })
    expect(stateAfter({ kind: 'toggleChosen', chosen }, { kind: 'toggleChosen', chosen }).chosen).toBeNull()
  })

  it('begins anew with the first place when something else is chosen', () =>
    expect(
      stateAfter(
        { kind: 'choose', chosen: { kind: 'entity', id: 'a' } },
        { kind: 'step', to: 2 },
        { kind: 'choose', chosen: { kind: 'entity', id: 'b' } },
      ).step,
    ).toBe(0))

  it('goes nowhere for what an address says is chosen', () =>
    expect(
      stateAfter({ kind: 'restore', layers: ALL_LAYERS, chosen: { kind: 'source', id: 'a' } }).step,
    ).toBeNull())

  it('keeps a tapped card open when the pointer wanders', () => {
    const tapped = stateAfter({ kind: 'touch', touched: { target, by: 'tap' } })
    expect(reduce(tapped, { kind: 'touch', touched: { target: other, by: 'hover' } })).toBe(tapped)
    expect(reduce(tapped, { kind: 'touch', touched: { target: other, by: 'tap' } }).touched?.target).toBe(
      other,
    )
    expect(reduce(tapped, { kind: 'touch', touched: null }).touched).toBeNull()
  })

  it('restores what a link says', () =>
    expect(
      stateAfter({ kind: 'restore', layers: NO_LAYERS, chosen: { kind: 'source', id: 'ana-ortiz' } }),
    ).toMatchObject({ layers: NO_LAYERS, chosen: { kind: 'source', id: 'ana-ortiz' }, tab: 'sources' }))
})
