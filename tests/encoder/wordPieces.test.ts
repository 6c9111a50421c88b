// Word pieces, against a thousand sentences that the reference tokenizer cut (src/training/encoder/sentences.py).
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VOCABULARY_SECTION } from '../../src/encoder/encoder'
import { cutIntoPieces, vocabularyOf } from '../../src/encoder/wordPieces'
import { decodeAscii, readContainer } from '../../src/engine/model/container'

const { sections } = readContainer(readFileSync(new URL('../../public/models/careful.bin', import.meta.url)))
const vocabulary = vocabularyOf(JSON.parse(decodeAscii(sections.get(VOCABULARY_SECTION)!)))
type Cut = {
  readonly text: string
  readonly ids: readonly number[]
  readonly at: readonly [number, number][]
}
const sentences = gunzipSync(readFileSync(new URL('sentences.jsonl.gz', import.meta.url)))
  .toString('utf8')
  .split('\n')
  .map((line) => JSON.parse(line) as Cut)

describe('word pieces', () => {
  it('are those of the reference tokenizer, in their places, for every kind of character', () => {
    expect(sentences).toHaveLength(1000)
    const wrong = sentences.filter(({ text, ids, at }) => {
      const { ids: mine, starts, ends } = cutIntoPieces(text, vocabulary)
      const places = [...starts].map((start, i) => [start, ends[i]])
      return JSON.stringify([[...mine], places]) !== JSON.stringify([ids, at])
    })
    expect(wrong.map(({ text }) => text)).toEqual([])
  })

  it('stand in order, within the text, and are never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { starts, ends } = cutIntoPieces(text, vocabulary)
        let before = 0
        starts.forEach((start, i) => {
          const end = ends[i] as number
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          before = start
        })
      }),
    )
  })

  it('take a word of a thousand letters for one that nobody can write', () => {
    const { ids } = cutIntoPieces('a'.repeat(1000), vocabulary)
    expect([...ids]).toEqual([vocabulary.unknown])
  })

  it('need the special pieces', () => {
    expect(() => vocabularyOf(['[UNK]', '[CLS]'])).toThrow(/\[SEP\]/)
  })
})
