// The fitted attribution stage: labels are linked as they should be, and any text with any weights is survived.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/engine/attribution'
import { CONTENT, CUE, SOURCE } from '../../../src/engine/attribution/labels'
import { type LabelledSpan, linkByScores, QUICK_NONE, segmentsOf } from '../../../src/engine/attribution/link'
import { scoreLinks } from '../../../src/engine/attribution/linker'
import { findByRules, taggedDocOf } from '../../../src/engine/attribution/rules'
import { contentSpan, directIn, spokenPieces } from '../../../src/engine/attribution/spans'
import { tokenFeaturesOf } from '../../../src/engine/attribution/tokenFeatures'
import { ModelError, type TensorModel } from '../../../src/engine/model'
import { readNetwork } from '../../../src/engine/model/container'
import { findQuotations } from '../../../src/engine/quotes'
import { tokenize } from '../../../src/engine/tokenize'
import { fitLinks } from '../../../src/training/attribution/links'
import { encodeNetwork } from '../../../src/training/encode'
import { spanOf } from '../../support/newspaper'
import { flatSyntax, nonsenseNetwork } from '../../support/nonsenseNetwork'

const randomModel = (seed: number): TensorModel => readNetwork(encodeNetwork(nonsenseNetwork(seed)))

const run = (text: string, model: TensorModel) => {
  const doc = tokenize(text, null)
  const syntax = flatSyntax(doc)
  const quotations = findQuotations(doc)
  const ruled = findByRules(taggedDocOf(doc, syntax, quotations, []))
  return findAttributions(doc, syntax, quotations, ruled, model)
}

const newsy = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '"',
        '‘',
        '’',
        '\n\n',
        ' said ',
        ' Ortiz ',
        '. ',
        ', ',
        ' told ',
        ': ',
        'the mayor',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''))

describe('findAttributions', () => {
  it('stays in bounds, never marks nothing, and is the same every time, whatever text and weights', () => {
    fc.assert(
      fc.property(newsy, fc.integer({ min: 1, max: 50 }), (text, seed) => {
        const models = randomModel(seed)
        const found = run(text, models)
        expect(run(text, models)).toEqual(found)
        for (const { content, direct, source, cue, confidence, why } of found) {
          expect(content.length).toBeGreaterThan(0)
          for (const at of [...content, ...direct, ...(source ? [source] : []), ...(cue ? [cue] : [])]) {
            expect(at.start).toBeGreaterThanOrEqual(0)
            expect(at.end).toBeGreaterThan(at.start)
            expect(at.end).toBeLessThanOrEqual(text.length)
          }
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
          expect(why).not.toBe('')
        }
      }),
      { numRuns: 60 },
    )
  })

  it('says so where the weights lack a part', () => {
    expect(() => run('Ortiz said no.', { numbers: {}, tensors: new Map() })).toThrow(ModelError)
  })
})

describe('links', () => {
  const text = 'We won, said Ortiz. Rain is due, Diaz added.'
  const doc = tokenize(text, null)
  const labels = new Uint8Array(doc.words.length)
  const mark = (words: string, kind: number) => {
    const first = text.indexOf(words)
    for (let i = 0; i < doc.words.length; i++) {
      if ((doc.starts[i] ?? 0) < first || (doc.ends[i] ?? 0) > first + words.length) continue
      labels[i] = doc.starts[i] === first ? kind : kind + 1
    }
  }
  mark('We won', CONTENT)
  mark('said', CUE)
  mark('Ortiz', SOURCE)
  mark('Rain is due', CONTENT)
  mark('Diaz', SOURCE)
  mark('added', CUE)

  it('reads runs of labels as segments', () => expect(segmentsOf(labels)).toHaveLength(6))

  it('are learned: each cue gets its own source and content', () => {
    const words = (at: { from: number; to: number } | null | undefined) =>
      at ? doc.words.slice(at.from, at.to).join(' ') : null
    const tokens = tokenFeaturesOf(doc, flatSyntax(doc), [], () => 0)
    const spans = segmentsOf(labels)
    const gold = [spans.slice(0, 3), spans.slice(3)].map((parts, i) => {
      const of = (kind: number) =>
        parts
          .filter((one: LabelledSpan) => one.kind === kind)
          .map(({ from, to }) => [doc.starts[from] ?? 0, doc.ends[to - 1] ?? 0] as const)
      return { id: String(i), content: of(CONTENT), source: of(SOURCE), cue: of(CUE) }
    })
    const lessons = Array.from({ length: 40 }, () => ({ tokens, ruled: [], spans, gold }))
    const model = readNetwork(encodeNetwork({ tensors: [fitLinks(lessons, () => {})], numbers: {} }))
    const linked = linkByScores(scoreLinks(tokens, spans, [], model), QUICK_NONE)
    expect(linked.map(({ source, cue, content }) => [words(source), words(cue), words(content[0])])).toEqual([
      ['Ortiz', 'said', 'We won'],
      ['Diaz', 'added', 'Rain is due'],
    ])
  })
})

describe('spans', () => {
  it('takes a full stop inside the marks with the quotation, and leaves the comma to the outlet', () => {
    const text = '“We won,” he said. “By far.”'
    const doc = tokenize(text, null)
    const pieces = spokenPieces(findQuotations(doc))
    const at = (words: string) => spanOf(text, words)
    const cover = (words: string) => {
      const { start, end } = contentSpan(text, at(words), pieces)
      return text.slice(start, end)
    }
    expect(cover('We won')).toBe('We won')
    expect(cover('By far')).toBe('By far.')
    expect(directIn(text, [at('We won')], pieces).map(({ start, end }) => text.slice(start, end))).toEqual([
      'We won',
    ])
  })
})
