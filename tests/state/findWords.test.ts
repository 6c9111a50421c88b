// Words are found letter by letter, whatever their case, accents and quotation marks, and where they stand in the text as it is.
import { expect, it } from 'vitest'
import { textOf } from '../../src/domain'
import { findWords } from '../../src/state/findWords'
import { articleOf } from '../support/newspaper'

const article = articleOf([
  'The café on Straße 4 is “O’Neil’s”.',
  'CAFE owners said the cafe, and cafés like it, would close.',
])
const found = (words: string) => findWords(article, words).places.map((at) => textOf(article.text, at))

it('finds every place', () => expect(found('cafe')).toEqual(['café', 'CAFE', 'cafe', 'café']))
it('finds other forms of quotation marks', () => expect(found(`"o'neil's"`)).toEqual(['“O’Neil’s”']))
it('finds a letter that stands for two', () => expect(found('strasse')).toEqual(['Straße']))
it('finds nothing for nothing', () => expect(found('  ')).toEqual([]))
it('finds nothing over two paragraphs', () => expect(found('neil’s”. cafe')).toEqual([]))

it('counts no more than a browser paints, and says that there are more', () => {
  const long = articleOf(['a '.repeat(1500).trim()])
  expect(findWords(long, 'a').places).toHaveLength(1000)
  expect(findWords(long, 'a').more).toBe(true)
  expect(findWords(article, 'cafe').more).toBe(false)
})
