// What the times of a sentence come down to.
import { describe, expect, it } from 'vitest'
import { LEADING, latestYear, timesOf } from '../../../src/engine/context/times'
import { vocabularyOf } from '../../../src/engine/context/vocabulary'
import { TAG } from '../../../src/engine/model'
import { tokenize } from '../../../src/engine/tokenize'

const timesIn = (text: string) => {
  const doc = tokenize(text, null)
  const size = doc.words.length
  const tags = Uint8Array.from(doc.words, (word) => (/^\d+$|^two$/.test(word) ? TAG.CD : TAG.NN))
  const syntax = { tags, heads: new Int32Array(size), relations: new Uint8Array(size) }
  const vocabulary = vocabularyOf(doc)
  return timesOf(doc.sentences[0]!, syntax, vocabulary, latestYear(vocabulary), new Uint8Array(size))
}
const leadingIn = (text: string) => LEADING[timesIn(text).leading]

describe('the times of a sentence', () => {
  it.each([
    ['The mill burned down in 1911.', 'year'],
    ['It opened on March 3, 2004.', 'year'],
    ['The mill closed two years ago.', 'earlier'],
    ['The mill closed last year.', 'earlier'],
    ['The council met on Monday.', 'day'],
    ['The vote comes in May.', 'month'],
    ['The mill may close.', 'none'],
    ['The fair takes place every summer.', 'other'],
  ])('%s', (text, leading) => expect(leadingIn(text)).toBe(leading))

  it('knows what has held since some time', () => {
    expect(timesIn('Nobody has lived there since 1990.').since).toBe(true)
    expect(timesIn('Nobody lived there in 1990.').since).toBe(false)
  })

  it('tells years by their distance from the latest that the article names', () => {
    const [far, near] = ['In 1950 he left and in 2001 he died.', 'In 2000 he left and in 2001 he died.']
    expect(timesIn(far!).codes).not.toEqual(timesIn(near!).codes)
  })
})
