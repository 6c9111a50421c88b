// Annotations from elsewhere: what becomes a note, what is left out and why, and files that are none.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/domain'
import { formatAnnotations } from '../../src/exchange/annotations'
import { readAnnotations } from '../../src/exchange/readAnnotations'
import { formatSkipped } from '../../src/exchange/skipped'
import { harbor, harborAnalysis } from '../support/harbor'
import { runs } from '../support/runs'

const PAGE = 'https://example.org/harbor'
const text = '😀 The ferry stays, the mayor said. “We won’t close it,” said Ms. Roe. The mayor left.'
const article = { id: 'ferry', url: PAGE, text }

const quote = (exact: string, prefix = '', suffix = '') => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
})
const position = (start: unknown, end: unknown) => ({ type: 'TextPositionSelector', start, end })
const at = (...selector: readonly unknown[]) => ({ source: PAGE, selector })

/** An annotation that is right, but for what is changed. */
const annotation = (change: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  body: { type: 'TextualBody', value: 'Really?' },
  target: at(quote('The ferry stays', '', ', the')),
  ...change,
})

const read = (value: unknown) =>
  readAnnotations(typeof value === 'string' ? value : JSON.stringify(value), article)

/** The notes in short: the words, and what is said of them. */
function notesOf(value: unknown) {
  const found = read(value)
  if (found.kind === 'refused') return found.reason
  return found.notes.map(({ passages, ...remark }) => ({
    words: passages.map(({ quote: { exact } }) => exact).join(' … '),
    ...remark,
  }))
}

const skipped = (value: unknown) => {
  const found = read(value)
  return found.kind === 'read' ? formatSkipped(found.skipped) : found.reason
}

describe('a note', () => {
  it('has the words, the comment, tags, author and date of its annotation', () => {
    const body = [
      { type: 'TextualBody', value: ' Says who?\r\nAnd when? ' },
      { type: 'TextualBody', purpose: 'tagging', value: 'harbor' },
    ]
    const made = { creator: { type: 'Person', name: 'Kim  Lee' }, created: '2026-03-01T10:00:00+02:00' }
    expect(notesOf(annotation({ body, ...made }))).toEqual([
      {
        words: 'The ferry stays',
        comment: 'Says who?\nAnd when?',
        tags: ['harbor'],
        author: 'Kim Lee',
        created: '2026-03-01T08:00:00.000Z',
      },
    ])
  })
  it.each([
    ['a body that is a sentence', { body: undefined, bodyValue: 'Hm.' }, 'Hm.'],
    ['markup', { body: { value: '<img src=x onerror=alert(1)>' } }, '<img src=x onerror=alert(1)>'],
    [
      'an address',
      { body: { type: 'SpecificResource', source: 'javascript:alert(1)' } },
      'javascript:alert(1)',
    ],
    [
      'a choice, its first',
      { body: { type: 'Choice', items: [{ value: 'One.' }, { value: 'Two.' }] } },
      'One.',
    ],
    ['half a character', { body: { value: 'a\ud800b' } }, 'a\ufffdb'],
  ])('takes %s as plain text', (_what, change, comment) => {
    expect(notesOf(annotation(change))).toMatchObject([{ comment }])
  })
  it.each([
    ['no date', { created: 'some day', modified: {} }],
    ['a year that no calendar has', { created: '+275760-09-13T00:00:00Z' }],
    ['a creator without a name', { creator: { id: 'javascript:alert(1)' } }],
    ['names of fields that objects have', { id: '__proto__', constructor: { prototype: { polluted: 1 } } }],
    ['contexts from elsewhere', { '@context': 'https://elsewhere.example/leak' }],
    ['odd motivations', { motivation: ['x', null, {}] }],
  ])('does without %s', (_what, change) => {
    expect(notesOf(annotation(change))).toMatchObject([{ author: null, created: null }])
  })
  it('leaves the prototype of all objects alone', () => {
    const file = JSON.stringify(annotation()).replace('{', '{"__proto__":{"polluted":1},')
    expect(read(file).kind).toBe('read')
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
  it('is one on several passages where its annotation is', () => {
    const target = [at(quote('The mayor', '', ' left')), at(quote('Ms. Roe')), at(quote('Nowhere'))]
    expect(notesOf(annotation({ target }))).toMatchObject([{ words: 'The mayor … Ms. Roe' }])
  })
})

describe('a passage', () => {
  it.each([
    ['the words in their surroundings', [quote('mayor', 'The ', ' left')], 'mayor', 75],
    ['words before offsets', [quote('Ms. Roe'), position(0, 3)], 'Ms. Roe', 62],
    ['offsets that count characters', [position(2, 11)], 'The ferry', 3],
    ['straight quotation marks', [quote('"We won\'t close it,"')], '“We won’t close it,”', 36],
    ['other spaces', [quote('said.\n   “We\u00a0won’t')], 'said. “We won’t', 30],
    ['its types in a vocabulary', [{ ...quote('Ms. Roe'), type: 'oa:TextQuoteSelector' }], 'Ms. Roe', 62],
  ])('is found by %s', (_how, selectors, words, start) => {
    const found = read(annotation({ target: at(...selectors) }))
    const passage = found.kind === 'read' ? found.notes[0].passages[0] : null
    expect(passage).toMatchObject({ quote: { exact: words }, position: { start } })
  })
  it.each([
    ['words that are not there', [quote('The bridge')], 'on words that are not in this text'],
    [
      'few words from elsewhere',
      [quote('said', 'Nobody ever ', ' a thing')],
      'on words that are not in this text',
    ],
    ['a pattern', [quote('(a+)+$')], 'on words that are not in this text'],
    ['no words', [quote('')], 'naming no passage'],
    ['nothing', [], 'naming no passage'],
    ['offsets below the text', [position(-5, -1)], 'pointing outside this text'],
    ['offsets beyond it', [position(0, 1e308)], 'pointing outside this text'],
    ['offsets that end before they begin', [position(9, 1)], 'pointing outside this text'],
    ['offsets in quotation marks', [position('0', '9')], 'pointing outside this text'],
    ['a style sheet’s way', [{ type: 'CssSelector', value: '*:has(*)' }], 'pointing at the passage in a way'],
  ])('is not taken from %s', (_what, selectors, why) => {
    expect(notesOf(annotation({ target: at(...selectors) }))).toContain(`was left out: ${why}`)
  })
  it.each([
    ['https://elsewhere.example/', 'otherPage'],
    ['https://example.org/harbor?page=2', 'otherPage'],
    ['urn:sourcelight:article:another', 'otherPage'],
    ['http://www.example.org/harbor/?utm_source=x#top', null],
    ['urn:sourcelight:article:ferry', null],
    ['x', null],
  ])('of %s counts as it should', (source, why) => {
    const found = read(annotation({ target: { source, selector: quote('Ms. Roe') } }))
    expect(found.kind).toBe(why === null ? 'read' : 'refused')
    if (found.kind === 'refused') expect(found.reason).toContain('on another page')
  })
  it.each([
    ['no target', undefined],
    ['a page as a whole', PAGE],
    ['a script', 'javascript:alert(1)'],
  ])('is missing in %s', (_what, target) => {
    expect(notesOf(annotation({ target }))).toContain('naming no passage')
  })
})

describe('a file', () => {
  const one = annotation()
  const two = annotation({ body: { value: 'No.' } })
  it.each([
    ['one annotation', one, 1],
    ['a list', [one, two], 2],
    ['a page', { type: 'AnnotationPage', items: [one, two] }, 2],
    [
      'a collection with its pages in it',
      {
        type: 'AnnotationCollection',
        first: { type: 'AnnotationPage', items: [one], next: { type: 'AnnotationPage', items: [two] } },
      },
      2,
    ],
  ])('is %s', (_what, file, count) => expect(notesOf(file)).toHaveLength(count))

  it('is what Hypothesis exports', () => {
    const row = {
      uri: PAGE,
      user: 'acct:kim@hypothes.is',
      text: 'Hm.',
      tags: ['harbor', 7],
      created: '2026-03-01T08:00:00Z',
      target: [{ source: PAGE, selector: [{ type: 'RangeSelector' }, quote('Ms. Roe'), position(900, 907)] }],
    }
    const note = {
      words: 'Ms. Roe',
      comment: 'Hm.',
      tags: ['harbor'],
      author: 'kim',
      created: '2026-03-01T08:00:00.000Z',
    }
    expect(notesOf({ total: 1, rows: [row] })).toEqual([note])
    expect(notesOf({ annotations: [row] })).toEqual([note])
  })
  it('is what Sourcelight saves: each statement on its very words', () => {
    const found = readAnnotations(formatAnnotations(harbor, harborAnalysis, null), harbor)
    const { attributions, context } = harborAnalysis
    expect(found).toMatchObject({ kind: 'read', skipped: [] })
    expect(
      found.kind === 'read' && found.notes.map(({ passages }) => passages.map((p) => p.quote.exact)),
    ).toEqual([
      ...[...attributions]
        .sort((a, b) => a.content[0].start - b.content[0].start)
        .map(({ content }) => content.map((span) => textOf(harbor.text, span))),
      ...context.map(({ span }) => [textOf(harbor.text, span)]),
    ])
  })
  it('tells what was left out, and how often', () => {
    const file = [one, one, two, 5, [[one]], annotation({ body: undefined }), annotation({ type: 'Person' })]
    expect(notesOf(file)).toHaveLength(2)
    expect(skipped(file)).toBe('no annotation (3), without a comment or a tag (1), the same as another (1)')
  })
  it.each([
    ['', 'nothing in this file'],
    ['[{"type":"Annotation",}]', 'line 1, column 23'],
    ['{"type":"Annotation"}\n{"type":"Annotation"}', 'line 2, column 1'],
    ['[{"type":"Annot', 'stops in the middle, at line 1, column 16'],
    ['['.repeat(100_000), 'cut short'],
    ['[/*x*/]', 'column 2'],
    ["[{'type':1}]", 'column 3'],
    ['[NaN]', 'column 2'],
    ['<!doctype html>', 'line 1, column 1'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'no annotations in this file'],
    ['\ufeff[]', 'no annotations in this file'],
    ['null', 'no annotations in this file'],
    ['{"text":"An article of its own."}', 'no annotations in this file'],
    ['{"type":"AnnotationCollection","first":"https://example.org/page"}', 'fetches nothing'],
  ])('is refused: %.30s', (file, why) => expect(notesOf(file)).toContain(why))

  it('is read without recursion, however deep', () => {
    const depth = 5_000
    const deep = `${'{"type":"RangeSelector","refinedBy":'.repeat(depth)}1${'}'.repeat(depth)}`
    const file = JSON.stringify(annotation({ target: at('deep') })).replace('"deep"', deep)
    expect(notesOf(file)).toContain('pointing at the passage in a way that is not read here')
  })
  it('of two hundred thousand things is read to its end, and says what of them is no annotation', () => {
    const file = `[${Array.from({ length: 199_999 }, () => '{}').join(',')},${JSON.stringify(annotation({}))}]`
    expect(notesOf(file)).toHaveLength(1)
    expect(skipped(file)).toBe('no annotation (199,999)')
  })
  it('gives what a note may be, and no more', () => {
    const body = Array.from({ length: 100_000 }, () => ({ type: 'TextualBody', value: 'x' }))
    expect(notesOf(annotation({ body }))).toContain('too long for a note')
    const many = Array.from({ length: 5_010 }, (_, i) => annotation({ body: { value: `${i}` } }))
    expect(notesOf(many)).toHaveLength(5_000)
    expect(skipped(many)).toBe('more than one article can have (10)')
  })
})

it('finds where JSON ends exactly where the parser does', () => {
  const cut = fc
    .tuple(
      fc.json({ maxDepth: 4 }),
      fc.nat(),
      fc.nat(2),
      fc.constantFrom(',', '"', '}', ']', '\\', '1', 'x', ' ', '\n', ':'),
    )
    .map(([json, where, gone, put]) => {
      const from = where % (json.length + 1)
      return json.slice(0, from) + put + json.slice(from + gone)
    })
  fc.assert(
    fc.property(cut, (file) => {
      let isJson = true
      try {
        JSON.parse(file)
      } catch {
        isJson = false
      }
      const reason = notesOf(file)
      expect(/not valid JSON|cut short|nothing in this file/.test(String(reason))).toBe(!isJson)
      expect(String(reason)).not.toContain('memory')
    }),
    runs(150),
  )
})
