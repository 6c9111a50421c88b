// Verbatim strings: what they find, and what they refuse.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { span } from '../../src/domain'
import { findVerbatim } from '../../src/exchange/verbatim'

const text = 'He gave his word. Then the others gave theirs, and his … pause ended.'
const find = (wanted: string) => {
  const { start, end } = findVerbatim(text, wanted, span(0, text.length))
  return text.slice(start, end)
}

describe('findVerbatim', () => {
  it('finds whole words only', () => expect(find('He')).toBe('He'))
  it('finds the numbered one', () => {
    expect(findVerbatim(text, 'his#2', span(0, text.length)).start).toBe(text.lastIndexOf('his'))
  })
  it('fills what an ellipsis leaves out', () =>
    expect(find('Then … theirs,')).toBe('Then the others gave theirs,'))
  it('takes an ellipsis of the text itself first', () => expect(find('his … pause')).toBe('his … pause'))
  it.each(['his', 'the other', 'word … He', 'his#3', ''])('refuses “%s”', (wanted) => {
    expect(() => find(wanted)).toThrow()
  })
  it('finds each word that a text has once', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(words, fc.nat(), (list, which) => {
        const joined = list.join(' ')
        const word = list[which % list.length] ?? ''
        const at = findVerbatim(joined, word, span(0, joined.length))
        expect(joined.slice(at.start, at.end)).toBe(word)
      }),
    )
  })
})
