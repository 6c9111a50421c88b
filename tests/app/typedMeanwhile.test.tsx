// What is typed while the palette is fetched goes into its field, and nothing else on the page hears of it.

import { expect, it, vi } from 'vitest'
import { takeTyping } from '../../src/app/palette/typedMeanwhile'
import { fireEvent } from '../support/testingLibrary'

it('keeps letters, and lets neither them nor Enter reach the page', () => {
  const heard = vi.fn()
  document.body.addEventListener('keydown', heard)
  const taken = takeTyping()
  for (const key of ['p', 'o', 'x', 'Backspace', 'Enter']) fireEvent.keyDown(document.body, { key })
  expect(heard).not.toHaveBeenCalled()
  fireEvent.keyDown(document.body, { key: 'Tab' })
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
  expect(heard).toHaveBeenCalledTimes(2)
  expect(taken()).toBe('po')
  fireEvent.keyDown(document.body, { key: 'Enter' })
  expect(heard).toHaveBeenCalledTimes(3)
  document.body.removeEventListener('keydown', heard)
})
