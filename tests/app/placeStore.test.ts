// The one who reads and writes the address bar: what is pushed, what is replaced, what is left alone and what is remembered.
import { describe, expect, it, vi } from 'vitest'
import { placeStore } from '../../src/app/placeStore'
import { selectorOf } from '../../src/app/reader/sharing/linkTo'
import { span } from '../../src/domain'
import { addressBarInMemory, windowAddressBar } from '../../src/io/location'
import { preferencesInMemory } from '../../src/io/preferences'
import { layersFrom } from '../../src/state'
import { harbor } from '../support/harbor'

const BASE = 'https://reader.example/'
const ORTIZ = { kind: 'source', id: 'ana-ortiz' } as const

const refuse = () => {
  throw new DOMException('too many changes', 'SecurityError')
}

function opened(href: string, preferences = preferencesInMemory()) {
  const addressBar = addressBarInMemory(href)
  const go = vi.spyOn(addressBar, 'go')
  const store = placeStore(addressBar, preferences)
  const leave = store.follow()
  const writes = () => go.mock.calls.map(([, how]) => how)
  const remembered = () => preferences.load('layers', (saved) => saved)
  return { addressBar, store, leave, writes, remembered }
}

describe('the address bar', () => {
  it('follows what the reader does, and the reader what it says, without either answering the other', () => {
    const { addressBar, store, writes } = opened(`${BASE}?article=harbor`)
    store.dispatch({ kind: 'toggleLayer', layer: 'direct' })
    store.dispatch({ kind: 'choose', chosen: ORTIZ })
    expect(addressBar.href()).toBe(`${BASE}?article=harbor#layers=reported.context&source=ana-ortiz&v=2`)
    expect(writes()).toEqual(['replace', 'replace', 'push'])
    addressBar.back()
    expect(store.get().reader.chosen).toBeNull()
    addressBar.visit(`${BASE}?article=harbor#layers=none&v=2`)
    expect(store.get().reader.layers).toEqual(layersFrom([]))
    expect(writes().slice(3)).toEqual(['replace', 'replace'])
  })

  it('gives the same place when it is loaded again', () => {
    const { addressBar, store } = opened(`${BASE}?article=harbor`)
    store.dispatch({ kind: 'toggleLayer', layer: 'reported' })
    store.dispatch({ kind: 'choose', chosen: ORTIZ })
    const passage = selectorOf(harbor, span(4, 20))
    store.pointTo(passage)
    const again = opened(addressBar.href()).store.get()
    // What an address says is chosen waits where it is: nobody has stepped to a place of it yet.
    expect(again.reader).toEqual({ ...store.get().reader, step: null })
    expect(again.arrival).toMatchObject({ problem: null, linked: { passage } })
  })

  it('is not written by what is no part of an address', () => {
    const { store, writes } = opened(`${BASE}?article=harbor`)
    const before = writes().length
    store.dispatch({ kind: 'openTab', tab: 'summary' })
    store.dispatch({ kind: 'touch', touched: { target: { kind: 'context', index: 0 }, by: 'hover' } })
    store.dispatch({ kind: 'step', to: 1 })
    expect(writes()).toHaveLength(before)
  })

  it.each(['?view=library#x', '?shared-text=hello', '?view=other', '?article=harbor#p=cut'])(
    'keeps what led to %s',
    (query) => {
      const { addressBar, store, writes } = opened(BASE + query)
      store.dispatch({ kind: 'toggleClean' })
      expect(addressBar.href()).toBe(BASE + query)
      expect(writes()).toEqual([])
    },
  )

  it('may refuse to change: the reader goes on all the same', () => {
    const stuck = windowAddressBar({
      location: { href: BASE },
      history: { pushState: refuse, replaceState: refuse },
    } as unknown as Window)
    const store = placeStore(stuck, preferencesInMemory())
    store.dispatch({ kind: 'choose', chosen: ORTIZ })
    expect(store.get().reader.chosen).toEqual(ORTIZ)
    store.go({ kind: 'library' })
    expect(store.get().arrival.route).toEqual({ kind: 'library' })
  })

  it('is heard of until it is left', () => {
    const { addressBar, store, leave } = opened(BASE)
    const heard = vi.fn()
    store.subscribe(heard)
    leave()
    addressBar.visit(`${BASE}?view=library`)
    expect(heard).not.toHaveBeenCalled()
  })
})

describe('the layers', () => {
  it('are remembered where the reader chose them, not where an address did', () => {
    const { addressBar, store, remembered } = opened(`${BASE}#layers=none&v=2`)
    addressBar.visit(`${BASE}#layers=direct&v=2`)
    store.dispatch({ kind: 'openTab', tab: 'summary' })
    expect(remembered()).toBeNull()
    store.dispatch({ kind: 'toggleLayer', layer: 'context' })
    expect(remembered()).toEqual(['direct', 'context'])
  })

  it('are those of the last choice where an address leaves them open', () => {
    const preferences = preferencesInMemory()
    preferences.save('layers', ['context', 'nonsense'])
    const { addressBar, store } = opened(BASE, preferences)
    expect(store.get().reader.layers).toEqual(layersFrom(['context']))
    expect(addressBar.href()).toBe(`${BASE}#layers=context&v=2`)
  })
})
