// Who comes back to a list goes on at what was followed there, however late what is drawn comes.
import { beforeEach, expect, it } from 'vitest'
import { placeLeft, useComingBack } from '../../src/app/comingBack'
import { renderHook } from '../support/testingLibrary'

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
  document.body.replaceChildren()
})

/** A link that is on the page. */
function link(id: string): HTMLElement {
  const made = document.body.appendChild(document.createElement('a'))
  made.id = id
  made.href = '#'
  return made
}

let lists = 0
/** A list at an address of its own, drawn as far as `drawn`. */
const arrive = (address: string, drawn = 1) =>
  renderHook(({ drawn: far }: { drawn: number }) => useComingBack(address, far), { initialProps: { drawn } })
const anAddress = () => `?list=${++lists}`

it('goes back to what was followed, once', () => {
  const address = anAddress()
  const first = arrive(address)
  first.result.current('seventh', 7)
  first.unmount()
  expect(placeLeft(address)).toBe(7)
  const seventh = link('seventh')
  const second = arrive(address)
  expect(seventh).toHaveFocus()
  seventh.blur()
  second.rerender({ drawn: 2 })
  expect(document.body).toHaveFocus()
  expect(placeLeft(address)).toBe(0)
})

it('waits until it is drawn', () => {
  const address = anAddress()
  const first = arrive(address)
  first.result.current('late')
  first.unmount()
  const second = arrive(address)
  const late = link('late')
  second.rerender({ drawn: 2 })
  expect(late).toHaveFocus()
})

it('remembers what is followed while the page is still being drawn', () => {
  const address = anAddress()
  const cell = link('cell')
  const first = arrive(address)
  first.result.current('cell')
  // What was about to be drawn is, before the page goes.
  first.rerender({ drawn: 2 })
  first.unmount()
  expect(cell).not.toHaveFocus()
  arrive(address)
  expect(cell).toHaveFocus()
})
