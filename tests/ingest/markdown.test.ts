// What Markdown's marks say is kept as blocks, links and emphasis, and no word is lost with them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/domain'
import { openText } from '../../src/ingest'

function read(source: string) {
  const opened = openText(source, { origin: 'file' }, 'markdown')
  if (opened.kind !== 'article') throw new Error(opened.reason)
  const { text, blocks, inlines } = opened.article
  return {
    text,
    blocks: blocks.map(({ kind, level, span }) => [kind, level, textOf(text, span)]),
    inlines: inlines.map((one) => [one.kind, textOf(text, one.span), one.kind === 'link' ? one.href : '']),
  }
}

describe('marks', () => {
  it('may stand inside each other', () => {
    const { text, inlines } = read('A **very *important* point**, ***all* of it**.')
    expect(text).toBe('A very important point, all of it.')
    expect(inlines).toEqual([
      ['emphasis', 'important', ''],
      ['strong', 'very important point', ''],
      ['emphasis', 'all', ''],
      ['strong', 'all of it', ''],
    ])
  })

  it('underline headlines', () => {
    expect(read('Pool closes\n===\n\nAfter 60 years\n---\n\nThe council voted.').blocks).toEqual([
      ['heading', 1, 'Pool closes'],
      ['heading', 2, 'After 60 years'],
      ['paragraph', null, 'The council voted.'],
    ])
  })

  it('point to addresses that stand elsewhere, at the end of a long text too', () => {
    const { text, inlines } = read(
      `Ortiz [said][1], and [Brandt] too.\n\n${'The council voted.\n\n'.repeat(500)}[1]: https://a.example/\n[brandt]: <https://b.example/> "Brandt"\n`,
    )
    expect(text).toMatch(/^Ortiz said, and Brandt too\./)
    expect(text).toMatch(/voted\.$/)
    expect(inlines).toEqual([
      ['link', 'said', 'https://a.example/'],
      ['link', 'Brandt', 'https://b.example/'],
    ])
  })

  it('are not seen in entities, escapes, code and what is struck out', () => {
    expect(read('Caf&eacute; &amp; bar&#8212;\\*not\\* `a *b*` ~~old~~ 2 * 3').text).toBe(
      'Café & bar—*not* a *b* old 2 * 3',
    )
  })

  it('leave pictures their words, and addresses that would run are none', () => {
    const { text, inlines } = read(
      '![The **old** pool](https://a.example/x.png) [a](javascript:run) <https://a.example/>',
    )
    expect(text).toBe('The old pool a https://a.example/')
    expect(inlines).toEqual([['link', 'https://a.example/', 'https://a.example/']])
  })

  it('nest blocks', () => {
    expect(
      read('> One.\n>\n> - Two.\n>\n>   Three.\n> # Four\n\n1. Five.\n\n   > Six.\n\n```\n*a*\n```').blocks,
    ).toEqual([
      ['quotation', null, 'One.'],
      ['listItem', null, 'Two.'],
      ['listItem', null, 'Three.'],
      ['heading', 1, 'Four'],
      ['listItem', null, 'Five.'],
      ['quotation', null, 'Six.'],
      ['preformatted', null, '*a*'],
    ])
  })

  it('that make no Markdown stay: tables, HTML, indented lines', () => {
    expect(read('| a | b |\n|---|---|\n| c | d | e |').text).toBe('| a | b |\n|---|---|\n| c | d | e |')
    expect(read('<div class="a">\n*One* <b>two</b>\n</div>').text).toBe(
      '<div class="a">\nOne <b>two</b>\n</div>',
    )
    expect(read('One.\n\n    Two *three*.').blocks.at(-1)).toEqual(['paragraph', null, 'Two three.'])
  })
})

describe('no word is lost', () => {
  it.each([
    ['quotations', `${'> '.repeat(500)}The end.`],
    ['lists', `${'- '.repeat(500)}The end.`],
    ['lists that go on below', Array.from({ length: 200 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['brackets', `${'['.repeat(500)}The end.${']'.repeat(500)}`],
    ['quotations with more lines', `${'> '.repeat(200)}One.\n${'> '.repeat(200)}Two.\nThe end.`],
  ])('however deep: %s', (_, source) => {
    const words = source.match(/\w+/g)
    expect(read(source).text.match(/\w+/g)).toEqual(words)
  })

  it('whatever stands beside it', () => {
    const piece = fc.constantFrom(
      ...[
        'word',
        '*',
        '_',
        '**',
        ' ',
        '`a`',
        '[',
        ']',
        '!',
        '> ',
        '- ',
        '1. ',
        '\n',
        '\n\n',
        '    ',
        '# ',
        '|',
        '-|-',
        '~~',
      ],
      ...['<b>', '&amp;', '\\', '---', '===', '\t'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = `Begin ${pieces.join('')} end`
        const count = (text: string) => text.match(/word/g)?.length ?? 0
        expect(count(read(source).text)).toBe(count(source))
      }),
      { numRuns: 500 },
    )
  })

  it('behind a fence, unless it is the name of a language', () => {
    expect(read('Begin\n\n~~~~the pool closes').text).toBe('Begin\n\nthe pool closes')
    expect(read('Begin\n\n```the pool\ncloses\n```').text).toBe('Begin\n\nthe pool\ncloses')
    expect(read('Begin\n\n```js\nclose()\n```').text).toBe('Begin\n\nclose()')
  })

  it('where a long text is read in pieces', () => {
    const lines = Array.from({ length: 5_000 }, (_, i) => `- item ${i}`)
    expect(read(lines.join('\n')).blocks).toEqual(lines.map((line) => ['listItem', null, line.slice(2)]))
    const code = `~~~\n${lines.join('\n\n')}\n~~~`
    expect(read(`One.\n\n${code}\n\nTwo.`).blocks.map(([kind]) => kind)).toEqual([
      'paragraph',
      'preformatted',
      'paragraph',
    ])
  })
})
