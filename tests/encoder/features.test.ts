// What the encoder sees beside the letters: case, quotation, the start of a paragraph.
import { expect, it } from 'vitest'
import { featuresOf } from '../../src/encoder/features'
import { findQuotations } from '../../src/engine/quotes'
import { tokenize } from '../../src/engine/tokenize'
import { articleFromText } from '../../src/ingest'

/** Features of a text whose words are its pieces. */
function featuresOfWords(text: string) {
  const { blocks } = articleFromText(text, { origin: 'pasted' })
  const doc = tokenize(text, blocks)
  const pieces = { ids: new Int32Array(doc.words.length), starts: doc.starts, ends: doc.ends }
  const features = featuresOf(doc, findQuotations(doc), pieces)
  return doc.words.map((word, i) => [
    word,
    features.letterCase[i],
    features.quoted[i],
    features.opensParagraph[i],
  ])
}

it('tells how a word is written, where it stands to quotation marks, and what opens a paragraph', () => {
  const [lower, title, upper, mixed, none] = [0, 1, 2, 3, 4]
  const [outside, inside, mark] = [0, 1, 2]
  expect(featuresOfWords('The UN told McKay: “No, never.”\n\nI left at 14.')).toEqual([
    ['The', title, outside, 1],
    ['UN', upper, outside, 0],
    ['told', lower, outside, 0],
    ['McKay', mixed, outside, 0],
    [':', none, outside, 0],
    ['“', none, mark, 0],
    ['No', title, inside, 0],
    [',', none, inside, 0],
    ['never', lower, inside, 0],
    ['.', none, inside, 0],
    ['”', none, mark, 0],
    ['I', title, outside, 1],
    ['left', lower, outside, 0],
    ['at', lower, outside, 0],
    ['14', none, outside, 0],
    ['.', none, outside, 0],
  ])
})
