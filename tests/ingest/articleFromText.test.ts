// Plain text becomes an article without losing a character.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/domain'
import { articleFromText } from '../../src/ingest'
import { sha256 } from '../../src/ingest/sha256'

const article = (text: string, title?: string) =>
  articleFromText(text, { origin: 'pasted', ...(title === undefined ? {} : { title }) })
const blocks = (text: string) => {
  const a = article(text)
  return a.blocks.map((b) => `${b.kind}: ${textOf(a.text, b.span)}`)
}

describe('articleFromText', () => {
  it('takes a headline, and paragraphs between blank lines', () => {
    expect(
      blocks('Council votes to close pool\n\nThe council voted 5 to 4.\n\n“A sad day,” said Ortiz.'),
    ).toEqual([
      'heading: Council votes to close pool',
      'paragraph: The council voted 5 to 4.',
      'paragraph: “A sad day,” said Ortiz.',
    ])
  })

  it('makes each line a paragraph where no line is blank', () => {
    expect(blocks('The council voted.\nThe mayor was away.')).toEqual([
      'paragraph: The council voted.',
      'paragraph: The mayor was away.',
    ])
  })

  it('joins lines that were broken by hand', () => {
    const wrapped =
      'The council voted on Tuesday night to close the only public pool in the\ntown, which has been open since 1962 and needs repairs that the town\ncannot pay for.'
    expect(article(wrapped).blocks).toHaveLength(1)
    expect(article(`${wrapped}\n\n${wrapped}`).blocks).toHaveLength(2)
  })

  it('says whose the title is', () => {
    expect(article('The council voted.\n\nThe mayor was away.')).toMatchObject({
      title: 'The council voted. The mayor was away.',
      titleSupplied: true,
    })
    expect(article('Pool closes\n\nThe council voted.')).toMatchObject({
      title: 'Pool closes',
      titleSupplied: false,
    })
    expect(article('Pool closes.\n\nThe council voted.', 'Pool closes.')).toMatchObject({
      titleSupplied: false,
      blocks: [{ kind: 'heading' }, { kind: 'paragraph' }],
    })
  })

  it('takes the authors from the line that names them, and leaves the line where it is', () => {
    const signed = (line: string) => article(`Pool closes\n\n${line}\n\nThe council voted.`)
    expect(signed('By Ana Ortiz').byline).toBe('Ana Ortiz')
    expect(signed('By Ana Ortiz').text).toBe('Pool closes\n\nBy Ana Ortiz\n\nThe council voted.')
    expect(signed('by  Ana de la Cruz, J. T. O’Neill and Leo Brandt').byline).toBe(
      'Ana de la Cruz, J. T. O’Neill, Leo Brandt',
    )
    expect(article('Pool closes\nIt was old.\n4 March\nBy Ana Ortiz\nThe council voted.').byline).toBe(
      'Ana Ortiz',
    )
    for (const line of [
      'By Friday',
      'By Ana Ortiz the pool was closed.',
      'By Monday evening',
      'Ana Ortiz',
      'By Ana Ortiz, who swims',
    ])
      expect(signed(line).byline).toBeNull()
    expect(article('Pool closes\n\nOne.\n\nTwo.\n\nThree.\n\nBy Ana Ortiz').byline).toBeNull()
    expect(article('By Ana Ortiz\n\nThe council voted.')).toMatchObject({
      byline: 'Ana Ortiz',
      titleSupplied: true,
    })
  })

  it('normalizes line ends and a byte order mark, and nothing else', () => {
    expect(article('\uFEFFOne\r\nTwo\rThree\u00A0\u202Efour\u00AD').text).toBe(
      'One\nTwo\nThree\u00A0\u202Efour\u00AD',
    )
  })

  it('tiles any text with blocks: what lies between them is white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B ', '\n', '\r', '.', '“', '\u00A0', '😀'), maxLength: 200 }),
        (raw) => {
          const { text, blocks } = article(raw)
          let at = 0
          for (const { span } of blocks) {
            expect(text.slice(at, span.start)).toMatch(/^\s*$/)
            expect(textOf(text, span)).toBe(textOf(text, span).trim())
            at = span.end
          }
          expect(text.slice(at)).toMatch(/^\s*$/)
        },
      ),
    )
  })

  it('gives the same text the same id', () => {
    expect(article('One\r\ntwo').id).toBe(article('One\ntwo').id)
    expect(article('One\ntwo').id).not.toBe(article('One\nthree').id)
  })
})

describe('sha256', () => {
  it('agrees with the reference', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
      }),
    )
  })
})
