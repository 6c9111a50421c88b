// What people paste: from word processors, from mail, from print; paragraphs, headings and lists stay, and what only says who and when is read.
import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/domain'
import { type Opened, openClipboard, openText } from '../../src/ingest'

const from = { origin: 'pasted' as const }

function opened(result: Opened) {
  if (result.kind !== 'article') throw new Error(result.reason)
  const { article, excluded } = result
  return {
    ...article,
    excluded: excluded.map(({ text }) => text),
    shown: article.blocks.map(({ kind, span }) => [kind, textOf(article.text, span)]),
  }
}
const rich = (html: string) => opened(openClipboard(html, 'plain', from))
const plain = (text: string) => opened(openText(text, from, 'text'))

/** What each program’s clipboard must come to. */
const WANTED = [
  ['heading', 'The bridge is shut'],
  ['paragraph', 'The mayor said the bridge would be shut.'],
  ['paragraph', '“Nobody should be on it,” she said.'],
]
const LIST = [
  ['listItem', 'First point.'],
  ['listItem', 'Second point.'],
]

describe('rich text', () => {
  it('from Google Docs', () => {
    const { shown, byline } =
      rich(`<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">
      <h1 dir="ltr"><span style="font-size:20pt">The bridge is shut</span></h1>
      <p dir="ltr"><span style="font-weight:700">By Ines Marlow</span></p>
      <p dir="ltr"><span>The mayor said the bridge would be shut.</span></p><br />
      <p dir="ltr"><span>“Nobody should be on it,” she said.</span></p>
      <ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>First point.</span></p></li>
      <li dir="ltr"><p role="presentation"><span>Second point.</span></p></li></ul></b>`)
    expect(shown).toEqual([...WANTED, ...LIST])
    expect(byline).toBe('Ines Marlow')
  })

  it('from Word, without the bullets that it draws itself', () => {
    const { shown } =
      rich(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
      <style><!-- p.MsoNormal {margin:0} --></style></head><body lang=EN-GB><!--StartFragment-->
      <h1>The bridge is shut<o:p></o:p></h1>
      <p class=MsoNormal><span style='font-size:12.0pt'>The mayor said the bridge<span style='mso-spacerun:yes'>  </span>would be shut.<o:p></o:p></span></p>
      <p class=MsoNormal><o:p>&nbsp;</o:p></p>
      <p class=MsoQuote>“Nobody should be on it,” she said.</p>
      <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
        style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>First point.</p>
      <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>Second point.</p>
      <!--EndFragment--></body></html>`)
    expect(shown).toEqual([...WANTED, ...LIST])
  })

  it('from Pages, whose first bold line is the headline', () => {
    const { shown, title } =
      rich(`<html><head><style type="text/css">p.p1 {margin: 0.0px}</style></head><body>
      <p class="p1"><b>The bridge is shut</b></p><p class="p2"><br></p>
      <p class="p3"><span class="s1">The mayor said the bridge would be shut.</span></p>
      <p class="p3">“Nobody should be on it,” she said.</p></body></html>`)
    expect(shown).toEqual(WANTED)
    expect(title).toBe('The bridge is shut')
  })

  it('from Outlook, whose head gives headline, author and day', () => {
    const { shown, title, byline, published } = rich(`<html><body><div class="WordSection1">
      <div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>From:</b> Ines Marlow &lt;ines@herald.example&gt;<br>
      <b>Sent:</b> 12 March 2026 10:30<br><b>To:</b> desk@herald.example<br><b>Subject:</b> The bridge is shut</p></div>
      <p class=MsoNormal>The mayor said the bridge would be shut.</p>
      <div>“Nobody should be on it,” she said.<br><br>A spokesman agreed.</div></div></body></html>`)
    expect(shown).toEqual([...WANTED.slice(1), ['paragraph', 'A spokesman agreed.']])
    expect([title, byline, published]).toEqual(['The bridge is shut', 'Ines Marlow', '2026-03-12'])
  })

  it('keeps a bold first line that is a sentence', () => {
    const { shown } = rich('<p><b>The mayor said the bridge would be shut.</b></p><p>More came.</p>')
    expect(shown[0]).toEqual(['paragraph', 'The mayor said the bridge would be shut.'])
  })
})

const WRAPPED = [
  'The mayor of Wendham said on Monday that the bridge would be shut until\nthe spring, because an engineer had found cracks in two of its piers and\nnobody could say how deep they went.',
  '“Nobody should be on it,” said Ines Marlow, an engineer of the county.\n“We have measured it twice and we do not like what we see there at all,\nand we will measure again.”',
]

describe('lines that were broken by hand', () => {
  it('are paragraphs again where an indented line begins each', () => {
    const { shown } = plain(
      `The bridge is shut\n\n${WRAPPED.map((paragraph) => `   ${paragraph}`).join('\n')}`,
    )
    expect(shown.slice(1)).toEqual(WRAPPED.map((paragraph) => ['paragraph', paragraph]))
  })

  it('are so too where a mail quotes them, however deep', () => {
    const text = `The bridge is shut\n\n${WRAPPED.join('\n\n')}`
    const quoted = (some: string) => some.replaceAll(/^/gm, '> ')
    for (const given of [quoted(text), quoted(quoted(text))])
      expect(plain(given).shown).toEqual([
        ['heading', 'The bridge is shut'],
        ...WRAPPED.map((paragraph) => ['paragraph', paragraph]),
      ])
  })

  it('stay lines where they are short, as in a list', () => {
    const { shown } = plain('Shopping\n\n  two apples\n  one pear\nbread and salt')
    expect(shown.slice(1).map(([, text]) => text)).toEqual(['two apples', 'one pear', 'bread and salt'])
  })

  it('keep a mark that only one of them has', () =>
    expect(plain('> one quoted line\n\nAnd an answer to it.\n\nAnd more.').text).toContain(
      '> one quoted line',
    ))
})

describe('a mail', () => {
  it('gives headline, author and day, which are none of its text', () => {
    const { title, byline, published, shown, excluded } = plain(`From: Ines Marlow <ines@herald.example>
Sent: Thursday, March 12, 2026 10:30 AM
To: desk@herald.example
Subject: FW: Re: The bridge is shut

The mayor said the bridge would be shut.

“Nobody should be on it,” she said.`)
    expect([title, byline, published]).toEqual(['The bridge is shut', 'Ines Marlow', '2026-03-12'])
    expect(shown).toEqual(WANTED.slice(1))
    expect(excluded.join('\n')).toContain('To: desk@herald.example')
  })

  it('is no mail where a text only begins like one', () => {
    const { text } = plain('From: nowhere, a novel\n\nIt begins with a name.\n\nAnd goes on.')
    expect(text).toContain('From: nowhere, a novel')
  })
})

describe('who wrote it, and when', () => {
  it.each([
    ['By Ines Marlow\n12 March 2026, 10:30 GMT', 'Ines Marlow', '2026-03-12T10:30Z'],
    ['By Ines Marlow and Leo Brandt | Published 12 March 2026', 'Ines Marlow, Leo Brandt', '2026-03-12'],
    ['Published: Thursday 12th March 2026', null, '2026-03-12'],
  ])('is read from %j and not repeated', (lines, byline, published) => {
    const found = plain(
      `The bridge is shut\n\n${lines}\n\nThe mayor said the bridge would be shut.\n\n“Nobody should be on it,” she said.`,
    )
    expect(found.shown).toEqual(WANTED)
    expect([found.byline, found.published]).toEqual([byline, published])
    expect(found.excluded).toEqual(lines.split('\n'))
  })

  it.each(['In March 2026 the bridge was shut', 'By the river, 12 March 2026', 'May the best man win'])(
    '“%s” is text',
    (line) => {
      const found = plain(
        `The bridge is shut\n\n${line}\n\nThe mayor said the bridge would be shut.\n\nMore came.`,
      )
      expect(found.text).toContain(line)
    },
  )

  it('is never all there is', () =>
    expect(plain('The bridge is shut\n\nBy Ines Marlow').text).toContain('By Ines Marlow'))
})
