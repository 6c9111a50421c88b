// Tokens and sentences as an annotator would cut them, and the promises that hold for any string.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { span } from '../../../src/domain'
import { tokenize } from '../../../src/engine/tokenize'
import { runs } from '../../support/runs'

const words = (text: string) => tokenize(text, null).words.join(' | ')

/** Sentences as text, without the space around them. */
const sentences = (text: string) => {
  const doc = tokenize(text, null)
  return doc.sentences.map(({ from, to }) => text.slice(doc.starts[from], doc.ends[to - 1]))
}

describe('tokens', () => {
  it.each([
    [
      'Putin’s men don’t, can’t and won’t.',
      'Putin | ’s | men | do | n’t | , | ca | n’t | and | wo | n’t | .',
    ],
    ["I wouldn't've known they're gone.", "I | would | n't | 've | known | they | 're | gone | ."],
    ['You cannot go; we’re gonna stay', 'You | can | not | go | ; | we | ’re | gon | na | stay'],
    ['“We won,” he said—twice.', '“ | We | won | , | ” | he | said | — | twice | .'],
    ["'It's the workers' right,' she said", "' | It | 's | the | workers | ' | right | , | ' | she | said"],
    [
      'Mr. O’Brien of the U.S. won $5.3 million (up 4.5%)',
      'Mr. | O’Brien | of | the | U.S. | won | $ | 5.3 | million | ( | up | 4.5 | % | )',
    ],
    [
      'U.S.-led talks, D-N.Y., at 9:30 p.m. on 9/11',
      'U.S.-led | talks | , | D-N.Y. | , | at | 9:30 | p.m. | on | 9/11',
    ],
    [
      'well-known AT&T -- 1,000 pre- and post-war -5',
      'well-known | AT&T | -- | 1,000 | pre | - | and | post-war | -5',
    ],
    [
      'See https://example.org/a?b=1, or nytimes.com.',
      'See | https://example.org/a?b=1 | , | or | nytimes.com | .',
    ],
    [
      'Write to a.b@example.org @handle #Brexit #2',
      'Write | to | a.b@example.org | @handle | #Brexit | # | 2',
    ],
    ['the ’90s ’twas “Hamilton”’s day', 'the | ’90s | ’twas | “ | Hamilton | ” | ’s | day'],
    ["Wait... what?! ``Yes''", "Wait | ... | what | ?! | `` | Yes | ''"],
    ['👩‍👩‍👧 🇺🇦 👍🏽 ❤️ ok', '👩‍👩‍👧 | 🇺🇦 | 👍🏽 | ❤️ | ok'],
    ['Путин сказал: «Да». 他说', 'Путин | сказал | : | « | Да | » | . | 他 | 说'],
    ['cafe\u0301 nai\u0308ve 𝒜𝒷', 'cafe\u0301 | nai\u0308ve | 𝒜𝒷'],
  ])('%s', (text, expected) => expect(words(text)).toBe(expected))
})

describe('sentences', () => {
  it.each([
    ['Mr. Smith of Acme Inc. met Gen. Lee. He left.', ['Mr. Smith of Acme Inc. met Gen. Lee.', 'He left.']],
    [
      'Engr. Bello met Smt. Devi and Det. Con. Hall. Barr. Okoro paid Rs. 500 to Kaveri Pvt. Ltd. on Monday. He left.',
      [
        'Engr. Bello met Smt. Devi and Det. Con. Hall.',
        'Barr. Okoro paid Rs. 500 to Kaveri Pvt. Ltd. on Monday.',
        'He left.',
      ],
    ],
    ['He lives in the U.S. He votes.', ['He lives in the U.S.', 'He votes.']],
    ['The U.S. Senate met on Jan. 5. It rose.', ['The U.S. Senate met on Jan. 5.', 'It rose.']],
    ['“We won.” Then he left.', ['“We won.”', 'Then he left.']],
    ['“Did we win?” he asked. “Yes!”', ['“Did we win?” he asked.', '“Yes!”']],
    ['"We won." "So what?" (He left.) Then.', ['"We won."', '"So what?"', '(He left.)', 'Then.']],
    ['Jeb! was there, Yahoo! was not.', ['Jeb! was there, Yahoo! was not.']],
    ['He was ill. Ortiz was not.', ['He was ill.', 'Ortiz was not.']],
    [
      'At 9 p.m. Eastern it began. It ended at 10 p.m. Nobody stayed.',
      ['At 9 p.m. Eastern it began.', 'It ended at 10 p.m.', 'Nobody stayed.'],
    ],
    [
      'J. K. Rowling wrote. iPhone sales rose. eBay fell.',
      ['J. K. Rowling wrote.', 'iPhone sales rose.', 'eBay fell.'],
    ],
    ['1. First this. 2. Then that.', ['1. First this.', '2. Then that.']],
    ['A headline\nThe text begins', ['A headline', 'The text begins']],
    ['他来了。他走了。', ['他来了。', '他走了。']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected))

  it('takes paragraphs from blocks where there are some', () => {
    const text = 'One line\nand its rest.\nTwo.'
    const block = { kind: 'paragraph', level: null } as const
    const doc = tokenize(text, [
      { ...block, span: span(0, 22) },
      { ...block, span: span(23, 27) },
    ])
    expect(doc.paragraphs.map(({ from, to }) => doc.words.slice(from, to).join(' '))).toEqual([
      'One line and its rest .',
      'Two .',
    ])
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'Mr.',
        'U.S.',
        '“',
        '”',
        "'",
        '’s',
        'n’t',
        '.',
        '-',
        '\n',
        ' ',
        'a',
        'B',
        '5',
        '👩‍👧',
        '\ud83d',
        '‍',
        '/',
        '@',
        ':',
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join('')),
)

describe('any string', () => {
  it('tokens lie in order, in bounds, free of space, and cover all that is no space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const doc = tokenize(text, null)
        let done = 0
        for (let i = 0; i < doc.words.length; i++) {
          const start = doc.starts[i] as number
          const end = doc.ends[i] as number
          expect(start).toBeGreaterThanOrEqual(done)
          expect(end).toBeGreaterThan(start)
          expect(doc.words[i]).toBe(text.slice(start, end))
          expect(text.slice(done, start)).toMatch(/^[\s\u200b\u0085\ufeff]*$/)
          done = end
        }
        expect(text.slice(done)).toMatch(/^[\s\u200b\u0085\ufeff]*$/)
      }),
      runs(150),
    )
  })

  it('sentences tile the tokens and stay in their paragraph', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const doc = tokenize(text, null)
        let next = 0
        doc.sentences.forEach(({ from, to, paragraph }, number) => {
          expect(from).toBe(next)
          expect(to).toBeGreaterThan(from)
          expect(doc.paragraphs[paragraph]!.from).toBeLessThanOrEqual(from)
          expect(doc.paragraphs[paragraph]!.to).toBeGreaterThanOrEqual(to)
          for (let i = from; i < to; i++) expect(doc.sentenceOf[i]).toBe(number)
          next = to
        })
        expect(next).toBe(doc.words.length)
      }),
      runs(150),
    )
  })

  it('blocks that overlap, run over the end or lie in disorder lose no word', () => {
    const blocks = fc.array(fc.tuple(fc.nat(90), fc.integer({ min: 1, max: 60 })), { maxLength: 6 })
    fc.assert(
      fc.property(anyText, blocks, (text, at) => {
        const doc = tokenize(
          text,
          at.map(([start, length]) => ({
            kind: 'paragraph',
            level: null,
            span: span(start, start + length),
          })),
        )
        expect(doc.words.join('').length).toBe(text.replace(/[\s\u200b\u0085\ufeff]/g, '').length)
      }),
    )
  })

  it.each(['a', '-a', '.', 'a.', 'A.', "a'", '"', 'a,1', '\ud83d', 'http://a'])(
    'comes to an end on “%s” repeated, and loses nothing',
    (unit) => {
      const text = unit.repeat(400_000)
      expect(tokenize(text, null).ends.at(-1)).toBe(text.length)
    },
  )
})
