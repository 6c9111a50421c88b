// Quotations are found as a careful reader sees them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../../src/domain'
import { findQuotations } from '../../../src/engine/quotes'
import { tokenize } from '../../../src/engine/tokenize'

const quotationsIn = (text: string) => findQuotations(tokenize(text, null))
const quotations = (text: string) => quotationsIn(text).map((q) => q.pieces.map((p) => textOf(text, p.inner)))
const uses = (text: string) => quotationsIn(text).map((q) => q.use)

describe('quotation marks', () => {
  it.each([
    ['curly', '“We won,” she said.', [['We won,']]],
    ['straight', '"We won," she said. "At last."', [['We won,'], ['At last.']]],
    ['guillemets', '«The tide came back,» said Ana.', [['The tide came back,']]],
    ['reversed guillemets', '»The hall is full,« said Ditte.', [['The hall is full,']]],
    ['low and high', '„We were not asked,“ said Jürgen.', [['We were not asked,']]],
    ['low and right', 'He called it „a slap in the face” and left.', [['a slap in the face']]],
    ['single', '‘We won,’ she said. ‘At last.’', [['We won,'], ['At last.']]],
    ['apostrophes', '‘The fans aren’t the owners’ toys,’ said Ivo.', [['The fans aren’t the owners’ toys,']]],
    [
      'plural possessive',
      'It was ‘the neighbours’ last chance’ to object.',
      [['the neighbours’ last chance']],
    ],
    [
      'fragments that end in s, among possessives',
      "The firms' staff 'took a system on its knees' and the workers' union said it 'would not stand'.",
      [['took a system on its knees'], ['would not stand']],
    ],
    ['closed otherwise than opened', "“We won,'' she said.", [['We won,']]],
    ['comma outside', '‘That is the boats’ old van’, said Jory.', [['That is the boats’ old van']]],
    ['decades', '‘It’s the ’70s again,’ he said.', [['It’s the ’70s again,']]],
    ['no single marks at all', 'The residents’ hall, built in the ’30s, isn’t the boys’.', []],
    [
      'nested',
      '“He said ‘That’s your lot’ and left,” Ida recalled.',
      [['He said ‘That’s your lot’ and left,'], ['That’s your lot']],
    ],
    [
      'nested the other way',
      '‘A sign read “mind the gap”, that’s all,’ he said.',
      [['A sign read “mind the gap”, that’s all,'], ['mind the gap']],
    ],
    [
      'inches',
      '"They sold me a 55" screen in a 48" box," said Trudy.',
      [['They sold me a 55" screen in a 48" box,']],
    ],
    ['feet', 'It was 12\' deep and "about 9\' too short".', [["about 9' too short"]]],
    ['height', 'He is 5\'11" and left in \'22. "I couldn\'t say no," he said.', [["I couldn't say no,"]]],
    ['a number before the closing mark', '"I am 55" is all she said.', [['I am 55']]],
    ['wrong way round', '“Hello,“ she said. ”Good-bye.”', [['Hello,'], ['Good-bye.']]],
  ])('%s', (_, text, expected) => expect(quotations(text)).toEqual(expected))

  it('are one over paragraphs that repeat the opening mark', () =>
    expect(quotations('She said: “One.\n“Two.\n“Three.”\nFour.')).toEqual([['One.', 'Two.', 'Three.']]))
  it('are one over paragraphs where the repeated mark was forgotten', () =>
    expect(quotations('‘We left,’ he said. ‘We ran.\n\nWe’ve not eaten.’')).toEqual([
      ['We left,'],
      ['We ran.', 'We’ve not eaten.'],
    ]))
  it('end with the paragraph where nothing closes them', () =>
    expect(quotations('“They were roped. One asked.\n\nThe rope hung there.')).toEqual([
      ['They were roped. One asked.'],
    ]))
  it('end before the speaker where the closing mark was forgotten', () =>
    expect(quotations('“The cables were bare, drummer Xan Gorrell said. “I played on.”')).toEqual([
      ['The cables were bare'],
      ['I played on.'],
    ]))
})

describe('the use of quotation marks', () => {
  it.each([
    ['“We won,” she said.', 'speech'],
    ['She called it “a slap in the face”.', 'fragment'],
    ['Wyatt “Two Boots” Halloran won.', 'name'],
    ['Her album, “Lanterns at Low Water”, is out.', 'name'],
    ['He spoke at a meeting of the “Movement of the First”, a club.', 'name'],
    ['The campaign, known as “Keep Quay”, has members.', 'name'],
    ['The so-called “ghost bus” runs once a week.', 'name'],
    ['The “Splash Fund”, as the scheme is known, is broke.', 'name'],
    ['They marched with the slogan “Hands Off Our Harbour”.', 'name'],
    ['The “express” bus was late.', 'term'],
    ['Under the “use it or lose it” rule, they lost.', 'term'],
  ])('%s', (text, use) => expect(uses(text)).toEqual([use]))
})

describe('any text', () => {
  const messy = fc
    .array(
      fc.constantFrom(
        '“',
        '”',
        '‘',
        '’',
        '"',
        "'",
        '«',
        '»',
        '„',
        ' ',
        '\n',
        'a',
        'S',
        '9',
        ',',
        '.',
        ' said',
      ),
    )
    .map((parts) => parts.join(''))

  it('gives quotations that lie in the text and never overlap halfway', () =>
    fc.assert(
      fc.property(messy, (text) => {
        const outer = quotationsIn(text).flatMap((q) => q.pieces.map((p) => p.outer))
        for (const a of outer) {
          expect(a.start >= 0 && a.end <= text.length && a.start < a.end).toBe(true)
          for (const b of outer) expect(a.start < b.start && b.start < a.end && a.end < b.end).toBe(false)
        }
      }),
    ))

  // A cost that grew with the square of the length would run into the time limit; speed itself is for the benchmarks.
  it('comes to an end on a text of nothing but marks', () => {
    const text = '“'.repeat(15_000) + '"a\' '.repeat(15_000) + '’s '.repeat(15_000)
    for (const { pieces } of quotationsIn(text))
      for (const { outer } of pieces) expect(outer.end).toBeLessThanOrEqual(text.length)
  })
})
