// A card over several paragraphs stands at the one that was pressed.
import { expect, it } from 'vitest'
import { PressedPiece } from '../../../../src/ui/reader/view/pressedPiece'

it('is about the paragraph that was pressed; where one comes by key, about the first', () => {
  document.body.innerHTML = `<article><p data-start="0">“We <mark>have the plans.</mark></p>
<p data-start="20">“And <mark>the people.</mark> And <mark>the money.</mark>”</p></article>`
  const pieces = [...document.querySelectorAll('mark')]
  const paragraphs = [...document.querySelectorAll('p')]
  const clear = document.createRange()
  clear.setStart(paragraphs[0]!, 0)
  clear.setEnd(paragraphs[1]!, paragraphs[1]!.childNodes.length)
  const pressed = new PressedPiece()
  const about = () => {
    const told = pressed.of({ pieces, clear })
    return [...told.pieces.map((piece) => piece.textContent), told.clear?.toString()]
  }
  expect(about()).toEqual(['have the plans.', '“We have the plans.'])
  pressed.press(pieces[2]!)
  expect(about()).toEqual(['the people.', 'the money.', '“And the people. And the money.”'])
  pressed.press(null)
  expect(about()).toEqual(['have the plans.', '“We have the plans.'])
})
