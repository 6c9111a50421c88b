// A pupil's result as a file: what is read back is what was marked, and nothing else is believed.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { find, type Operation } from '../../src/editing'
import { formatClassCsv } from '../../src/exchange/classCsv'
import { formatPracticeResult, isResultHead, readPracticeResult } from '../../src/exchange/practiceResult'
import { articleFromText } from '../../src/ingest/articleFromText'
import { compareMarkings, markedIn, type Practiced, practiced, tabulate } from '../../src/practice'
import { spanOf } from '../support/newspaper'
import { parseCsv } from '../support/parseCsv'
import { by, entityIn, logOf, naming, statement } from '../support/practicing'
import { runs } from '../support/runs'

const TEXT =
  'The well is dry, said Mara Oduya. “We carry water uphill,” said a neighbor. The pump was laid in 1988.'
const MARA = entityIn(TEXT, 'Mara Oduya')
const NAMES = naming(MARA)
const DRY = statement(TEXT, 'reported', ['The well is dry'], by(MARA))
const PUMP = spanOf(TEXT, 'The pump was laid in 1988.')
const OPERATIONS: readonly Operation[] = [
  { kind: 'add', statement: DRY },
  { kind: 'confirm', statement: DRY },
  { kind: 'background', span: PUMP },
]
const ARTICLE = { id: 'the-well', title: 'The well', text: TEXT }
const NOW = new Date('2026-03-02T09:30:00Z')

const done = (operations = OPERATIONS): Practiced => practiced(TEXT, NAMES, logOf(operations))
const file = (name = '') => formatPracticeResult(ARTICLE, done(), name, NOW)
const changed = (change: Record<string, unknown>) => JSON.stringify({ ...JSON.parse(file()), ...change })

function readBack(content: string, text = TEXT): Practiced {
  const read = readPracticeResult(content)
  if (read.kind === 'refused') throw new Error(read.reason)
  return practiced(text, NAMES, find(text, read.result.log).log)
}
const told = ({ draft, heldTo }: Practiced, text = TEXT) =>
  markedIn(text, draft.analysis).markings.map(({ id, kind, content }) => [
    ...[kind, heldTo.has(id)],
    content.map(({ start, end }) => text.slice(start, end)),
  ])

describe('a result', () => {
  it('says what was marked, and what the pupil holds to', () => {
    expect(told(readBack(file()))).toEqual(told(done()))
    expect(told(done())).toEqual([
      ['reported', true, ['The well is dry']],
      ['context', false, ['The pump was laid in 1988.']],
    ])
  })

  it('finds its places where the text was edited since', () => {
    const edited = `A correction was made. ${TEXT}`
    expect(told(readBack(file(), edited), edited)).toEqual(told(done()))
  })

  it('has a name only where one was typed, in one line', () => {
    expect(file()).toContain('"name":null')
    const read = readPracticeResult(file('  Nia\u202e \n B. '))
    expect(read).toMatchObject({
      result: { name: 'Nia B.', saved: NOW.toISOString(), article: { id: 'the-well' } },
    })
  })

  it('has no name where nothing of it can be seen', () => {
    for (const name of ['\u3164', '\u115f\u1160', '\u2800 \u2800', '\uffa0', '\u202e\u200b'])
      expect(readPracticeResult(changed({ name }))).toMatchObject({ result: { name: null } })
  })
  it('holds nothing of what the analysis says', () => {
    expect(JSON.parse(file())).toEqual({
      ...{ sourcelight: 'practice', version: 1, saved: NOW.toISOString(), name: null },
      ...{ article: { id: 'the-well', title: 'The well', text: expect.any(String) } },
      marks: expect.arrayContaining([{ version: 1, operation: expect.objectContaining({ kind: 'add' }) }]),
    })
    expect(file()).not.toContain('carry water')
  })

  it('is known by its first bytes', () => {
    expect(isResultHead(file().slice(0, 40))).toBe(true)
    expect(isResultHead('{"sourcelight":"library","version":1}')).toBe(false)
    expect(isResultHead('{"@context":"http://www.w3.org/ns/anno.jsonld"}')).toBe(false)
  })
})

describe('a file that is no result, or a hostile one', () => {
  it.each([
    ['nothing', ''],
    ['cut off', file().slice(0, 200)],
    ['another file', '[1,2,3]'],
    ['of no article', changed({ article: null })],
    ['with no list of marks', changed({ marks: { length: 3 } })],
    ['with too many marks', changed({ marks: Array(1_001).fill({ version: 1, operation: {} }) })],
    ['with an endless title', changed({ article: { id: 'a', title: 'x'.repeat(2_001), text: '1-x' } })],
    ['deep', `{"sourcelight":"practice","marks":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ])('is refused: %s', (_, content) => {
    expect(readPracticeResult(content)).toMatchObject({ kind: 'refused' })
  })

  it('of a newer version is told as such', () => {
    expect(readPracticeResult(changed({ version: 2 }))).toMatchObject({
      reason: expect.stringContaining('newer version'),
    })
  })

  it('loses what no pupil can have done, and what nobody understands, and says how much', () => {
    const [first] = JSON.parse(file()).marks
    const rename = { kind: 'rename', entity: { id: 'a', name: 'A', kind: 'person', at: null }, name: 'B' }
    const marks = [
      first,
      { version: 1, operation: rename },
      { version: 9, operation: {} },
      { version: 1, operation: 7 },
    ]
    const read = readPracticeResult(changed({ marks }))
    expect(read).toMatchObject({ kind: 'read', result: { unread: 3, log: [{ id: '0' }] } })
  })

  it('cannot mark what is not in the text', () => {
    const [mark] = JSON.parse(file()).marks
    const at = { start: 5, end: 90_000, words: 'x', link: 'a' }
    const statement = { ...mark.operation.statement, content: [at] }
    const content = changed({ marks: [{ version: 1, operation: { kind: 'add', statement } }] })
    expect(told(readBack(content))).toEqual([])
  })

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('marks', 'article', 'name', 'saved', 'version'),
        (value, field) => {
          expect(['read', 'refused']).toContain(readPracticeResult(changed({ [field]: value })).kind)
        },
      ),
      runs(30),
    )
  })
})

it('a class as a table has a row for each passage, safe for a spreadsheet', () => {
  const article = articleFromText(TEXT, { origin: 'pasted', title: null })
  const known = markedIn(TEXT, done([{ kind: 'add', statement: DRY }]).draft.analysis)
  const pupils = [OPERATIONS, []].map((operations) => {
    const { draft, heldTo } = done(operations)
    const marked = markedIn(TEXT, draft.analysis)
    return { name: '', marked, outcome: compareMarkings(TEXT, marked, known), heldTo: new Set(heldTo.keys()) }
  })
  const csv = formatClassCsv(article, known, ['=Ida', 'Jo'], tabulate(TEXT, known, pupils))
  expect(parseCsv(csv)).toEqual([
    [
      ...['paragraph', 'kind', 'speaker', 'words', 'in the analysis'],
      ...['agreed', 'other speaker', 'partly', 'missed', "'=Ida", 'Jo'],
    ],
    ['1', 'Claim', 'Mara Oduya', 'The well is dry', 'yes', '1', '0', '0', '1', 'agreed', 'missed'],
    ['1', 'Background', '', 'The pump was laid in 1988.', 'no', '', '', '', '', 'marked', ''],
  ])
})
