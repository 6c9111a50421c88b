// Parts of speech and trees as the shipped weights give them: who is the subject of which verb, and what holds for any text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ModelError, RELATIONS, TAGS } from '../../../src/engine/model'
import { parse } from '../../../src/engine/syntax'
import { tokenize } from '../../../src/engine/tokenize'
import { processorTime } from '../../bench/time'
import { models } from '../../support/models'

/** “word/TAG” for every token. */
const tagged = (text: string) => {
  const doc = tokenize(text, null)
  const { tags } = parse(doc, models)
  return doc.words.map((word, i) => `${word}/${TAGS[tags[i]!]}`).join(' ')
}

/** “relation(head, dependent)” for the relations asked for. */
const arcs = (text: string, ...names: string[]) => {
  const doc = tokenize(text, null)
  const { heads, relations } = parse(doc, models)
  return doc.words.flatMap((word, i) => {
    const name = RELATIONS[relations[i]!]!
    return names.includes(name) ? [`${name}(${doc.words[heads[i]!] ?? 'ROOT'}, ${word})`] : []
  })
}

describe('tags', () => {
  it.each([
    ['The senator said he would vote.', 'The/DT senator/NN said/VBD he/PRP would/MD vote/VB ./.'],
    [
      '“We don’t know,” Ortiz’s aides said.',
      "“/`` We/PRP do/VBP n’t/RB know/VB ,/, ”/'' Ortiz/NNP ’s/POS aides/NNS said/VBD ./.",
    ],
    ['My neighbour likes colour.', 'My/PRP$ neighbour/NN likes/VBZ colour/NN ./.'],
    ["'We won,' said Ms. Ortiz.", "'/`` We/PRP won/VBD ,/, '/'' said/VBD Ms./NNP Ortiz/NNP ./."],
  ])('%s', (text, expected) => expect(tagged(text)).toBe(expected))
})

describe('trees', () => {
  it.each([
    [
      'The mayor said that the bridge would close.',
      ['nsubj(said, mayor)', 'nsubj(close, bridge)', 'ccomp(said, close)'],
    ],
    [
      '“The bridge will close,” Ortiz said.',
      ['nsubj(close, bridge)', 'ccomp(said, close)', 'nsubj(said, Ortiz)'],
    ],
  ])('%s', (text, expected) => expect(arcs(text, 'nsubj', 'ccomp')).toEqual(expected))
})

const words = fc.constantFrom(
  'said',
  'the',
  'Ortiz',
  '“',
  '”',
  'that',
  ',',
  '.',
  'he',
  'of',
  '2015',
  '👍',
  'quickly',
  'is',
  '—',
  '\n',
)
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
)

describe('any text', () => {
  it('every sentence is one tree, and the same one each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const doc = tokenize(text, null)
        const { tags, heads, relations } = parse(doc, models)
        for (const { from, to } of doc.sentences) {
          let roots = 0
          for (let i = from; i < to; i++) {
            expect(tags[i]).toBeLessThan(TAGS.length)
            expect(relations[i]).toBeLessThan(RELATIONS.length)
            if (heads[i] === -1) roots++
            else expect(heads[i]! >= from && heads[i]! < to && heads[i] !== i).toBe(true)
            let up = 0
            for (let at = i; at !== -1; at = heads[at]!) expect(up++).toBeLessThanOrEqual(to - from)
          }
          expect(roots).toBe(1)
        }
        expect(parse(doc, models)).toEqual({ tags, heads, relations })
      }),
    )
  })

  it('a sentence of thirty thousand words is parsed in time linear in it', () => {
    const timeOf = (words: number): number => {
      const doc = tokenize('the senator said '.repeat(words / 3), null)
      return processorTime(() => expect(parse(doc, models).heads).toHaveLength(words))
    }
    // Four times the words: a square would take sixteen times as long.
    expect(timeOf(30_000)).toBeLessThan(10 * timeOf(7_500))
  })

  it('weights without a parser are an error that says so', () => {
    const sections = new Map([...models.sections].filter(([name]) => name !== 'parser'))
    expect(() => parse(tokenize('Hello', null), { ...models, sections })).toThrow(ModelError)
  })
})
