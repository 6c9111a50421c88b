// A passage that was described is found again, in any text; a cut link is always noticed; what is gone is not shown.
import fc from 'fast-check'
import { expect, it, describe as suite } from 'vitest'
import { span } from '../../src/domain'
import {
  describe,
  findInPlace,
  findWords,
  format,
  parse,
  quoteFinder,
  quoteSelectorOf,
  resolve,
  spanOfQuote,
} from '../../src/passage'
import { occurrencesOf } from '../../src/passage/occurrences'
import { spanOf } from '../support/newspaper'
import { runs } from '../support/runs'

const STORY = `The harbour board met on Monday. “We counted every boat twice,” Ines Okafor told the reporters.
The sea wall was built in 1931. Two officials said the plan was late, and that nobody had asked them.
Okafor added that the board would meet again. Nobody from the ministry came to the meeting.`

const linkTo = (text: string, words: string) => format(describe(findWords(text), spanOf(text, words)))
const shown = (text: string, link: string) => {
  const selector = parse(link)
  const found = selector && resolve(findWords(text), selector)
  return found && found.kind !== 'notFound' ? text.slice(found.span.start, found.span.end) : found?.kind
}

const texts = fc.oneof(
  fc.string({ minLength: 1, maxLength: 300, unit: 'grapheme' }),
  fc.lorem({ maxCount: 60 }),
  fc
    .array(fc.constantFrom('我', '们', ' ', 'said', '“', '”', '.', '\n', 'é', '🙂', '-'), { minLength: 1 })
    .map((a) => a.join('')),
  // Few different words: doubles everywhere, so every strictness.
  fc
    .array(fc.constantFrom('the', 'board', 'met', 'again', 'on', 'Monday.'), { minLength: 20, maxLength: 90 })
    .map((a) => a.join(' ')),
)
const textAndSpan = texts.chain((text) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
    .map(([a, b]) => ({ text, at: span(Math.min(a, b), Math.max(a, b) + 1) })),
)

suite('a link to a passage', () => {
  it('finds what it was made for, whatever the text', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, at }) => {
        const link = format(describe(findWords(text), at))
        expect(link.length).toBeLessThanOrEqual(64)
        const selector = parse(link)
        expect(selector && resolve(findWords(text), selector)).toEqual({ kind: 'exact', span: at })
        // The first script of the page knows no more than this; a passage without words is left to the app.
        expect(selector && findInPlace(findWords(text), selector)).toEqual(selector?.length ? at : null)
      }),
      runs(150),
    )
  })

  it('says the same after it was written and read', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, at }) => {
        const selector = describe(findWords(text), at)
        expect(parse(format(selector))).toEqual(selector)
      }),
      runs(150),
    )
  })

  it('is known to be cut or continued, at every place', () => {
    fc.assert(
      fc.property(textAndSpan, fc.constantFrom('A', '_', 'x9'), ({ text, at }, more) => {
        const link = format(describe(findWords(text), at))
        for (let end = 0; end < link.length; end++) expect(parse(link.slice(0, end))).toBeNull()
        expect(parse(link + more)).toBeNull()
      }),
      { numRuns: 100 },
    )
  })

  it('is known to be damaged in 4,095 of 4,096 cases: every character of five links, every other in its place', () => {
    const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const links = [
      'We',
      'counted every boat',
      '“We counted every',
      'The sea wall was built in 1931.',
      STORY,
    ].map((words) => linkTo(STORY, words))
    const damaged = links.flatMap((link) =>
      [...link].flatMap((old, i) =>
        [...digits].filter((d) => d !== old).map((d) => link.slice(0, i) + d + link.slice(i + 1)),
      ),
    )
    expect(damaged.length).toBeGreaterThan(10_000)
    expect(damaged.filter((link) => parse(link) !== null).length).toBeLessThanOrEqual(damaged.length / 1000)
  })

  it('takes any string without an exception', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void parse(text)),
      runs(500),
    )
  })

  it('survives an edit elsewhere and new quotation marks', () => {
    const link = linkTo(STORY, 'We counted every boat twice')
    const edited = `A new first paragraph.\n${STORY.replace('“', '"').replace('”', '"')}`
    expect(shown(edited, link)).toBe('We counted every boat twice')
  })

  it('says which words are new', () => {
    const link = linkTo(STORY, 'Two officials said the plan was late, and that nobody had asked them')
    const edited = STORY.replace('was late', 'was very late')
    const found = resolve(findWords(edited), parse(link)!)
    if (found.kind !== 'changed') throw new Error(found.kind)
    expect(found.changed.map(({ start, end }) => edited.slice(start, end))).toEqual(['very'])
  })

  it('shows nothing where the passage is gone', () => {
    const link = linkTo(STORY, 'Two officials said the plan was late, and that nobody had asked them')
    const without = STORY.replace(/Two officials.*\n/, 'Okafor said the plan was fine.\n')
    expect(shown(without, link)).toBe('notFound')
  })

  it('does not take a near-double for a passage that was deleted, with its sentence or alone', () => {
    const report = `Prices rose in the northern towns of Arvik, Lund and Moss by a tenth this spring. Shops saw fewer
people. In 1988 the northern towns Arvik, Lund and Moss had no shops at all, and nobody counted prices then.`
    const link = linkTo(report, 'northern towns of Arvik, Lund and Moss')
    expect(shown(report, link)).toBe('northern towns of Arvik, Lund and Moss')
    expect(shown(report.replace(/^.*spring\. /, ''), link)).toBe('notFound')
    expect(shown(report.replace('northern towns of Arvik, Lund and Moss', 'north'), link)).toBe('notFound')
  })

  it('does not take a double in copied surroundings for a passage that was deleted, and finds it while it is there', () => {
    const shared =
      'late on Monday night in the old hall Okafor said that every boat was counted twice before anybody saw the final list'
    const report = `The board met ${shared} of names. Nobody from the ministry came, and nobody had been asked.
The ministry wrote to us that it knew nothing of this.
A summary on the radio had it that ${shared}, which made people laugh. Then came the weather.`
    const link = linkTo(report, 'every boat was counted twice')
    const { length } = 'every boat was counted twice'
    const start = report.indexOf('every boat') + 6
    expect(shown(report.replace(/^The board met.*/, ''), link)).toBe('notFound')
    expect(resolve(findWords(`News. ${report}`), parse(link)!)).toEqual({
      kind: 'exact',
      span: span(start, start + length),
    })
  })

  it('prefers the edited passage in its place to a copy of the old words elsewhere', () => {
    const link = linkTo(STORY, 'the board would meet again')
    const edited = `${STORY.replace('the board would meet again', 'the board would meet soon')}
A leaflet from last year said that the board would meet again, but it was about something else entirely.`
    expect(shown(edited, link)).toBe('the board would meet soon')
  })
})

suite('the W3C form', () => {
  it('points at what it was made of, whatever the text', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, at }) => {
        const selector = quoteSelectorOf({ text }, at)
        expect(selector.quote.exact).toBe(text.slice(at.start, at.end))
        expect(spanOfQuote({ text }, selector)).toEqual(at)
      }),
    )
  })

  it('goes by the surroundings before it goes by the offsets', () => {
    const selector = quoteSelectorOf(
      { text: STORY },
      span(STORY.lastIndexOf('the board'), STORY.lastIndexOf('the board') + 9),
    )
    const longer = `Nobody knew the board. ${STORY} Nobody knew the board.`
    expect(spanOfQuote({ text: longer }, selector)?.start).toBe(longer.indexOf('the board would'))
  })

  it('is not there where its words are not', () => {
    const selector = quoteSelectorOf({ text: STORY }, span(0, 11))
    expect(spanOfQuote({ text: 'Another text' }, selector)).toBeNull()
  })

  it('finds every place of any words in any text, those that overlap too', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 14 })
    const texts = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 120 })
    fc.assert(
      fc.property(words, texts, (wanted, text) => {
        const places = [...text].flatMap((_, at) => (text.startsWith(wanted, at) ? [at] : []))
        expect(occurrencesOf(wanted, text).places).toEqual(places)
      }),
      runs(150),
    )
  })

  it('compares no more characters than both have, however often the words overlap themselves', () => {
    const text = 'a'.repeat(300_000)
    for (const wanted of ['a'.repeat(150_000), `${'a'.repeat(150_000)}b`, 'a'])
      expect(occurrencesOf(wanted, text).compared).toBeLessThan(1.1 * (text.length + wanted.length))
  })

  it('stops in the middle of a passage where it has compared enough', () => {
    const find = quoteFinder({ text: 'a'.repeat(100_000) }, 200_000)
    const surroundings = 'a'.repeat(90_000)
    const quote = { exact: 'a'.repeat(30_000), prefix: surroundings, suffix: surroundings }
    expect(find({ quote })).toBe('spent')
    expect(find({ quote: { ...quote, prefix: '', suffix: '' } })).toBe('spent')
  })
})
