// A passage that was described is found again, in any text; a cut link is always noticed; what is gone is not shown.
import fc from 'fast-check'
import { expect, it, describe as suite } from 'vitest'
import { span } from '../../src/domain'
import { describe, format, parse, resolve } from '../../src/passage'

const STORY = `The harbour board met on Monday. “We counted every boat twice,” Ines Okafor told the reporters.
The sea wall was built in 1931. Two officials said the plan was late, and that nobody had asked them.
Okafor added that the board would meet again. Nobody from the ministry came to the meeting.`

const linkTo = (text: string, words: string) => {
  const start = text.indexOf(words)
  return format(describe(text, span(start, start + words.length)))
}
const shown = (text: string, link: string) => {
  const selector = parse(link)
  const found = selector && resolve(text, selector)
  return found && found.kind !== 'notFound' ? text.slice(found.span.start, found.span.end) : found?.kind
}

const texts = fc.oneof(
  fc.string({ minLength: 1, maxLength: 300, unit: 'grapheme' }),
  fc.lorem({ maxCount: 60 }),
  fc
    .array(fc.constantFrom('我', '们', ' ', 'said', '“', '”', '.', '\n', 'é', '🙂', '-'), { minLength: 1 })
    .map((a) => a.join('')),
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
        const link = format(describe(text, at))
        expect(link.length).toBeLessThanOrEqual(64)
        const selector = parse(link)
        expect(selector && resolve(text, selector)).toEqual({ kind: 'exact', span: at })
      }),
      { numRuns: 500 },
    )
  })

  it('is known to be cut, at every place', () => {
    const link = linkTo(STORY, 'Two officials said the plan was late')
    for (let end = 0; end < link.length; end++) expect(parse(link.slice(0, end))).toBeNull()
  })

  it('takes any string without an exception', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void parse(text)),
      { numRuns: 2000 },
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
    const found = resolve(edited, parse(link)!)
    if (found.kind !== 'changed') throw new Error(found.kind)
    expect(found.changed.map(({ start, end }) => edited.slice(start, end))).toEqual(['very'])
  })

  it('shows nothing where the passage is gone', () => {
    const link = linkTo(STORY, 'Two officials said the plan was late, and that nobody had asked them')
    const without = STORY.replace(/Two officials.*\n/, 'Okafor said the plan was fine.\n')
    expect(shown(without, link)).toBe('notFound')
  })
})
