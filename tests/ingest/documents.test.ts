// Documents that people have: each kind read into paragraphs, and what is damaged, locked, or made to do harm told as such.
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/domain'
import { documentKind } from '../../src/ingest/documents/kind'
import { openDocument } from '../../src/ingest/documents/openDocument'
import { column, pdfFile } from '../support/pdfFile'

async function opened(name: string, bytes: Uint8Array) {
  const result = await openDocument(new Uint8Array(bytes), { origin: 'file', name })
  if (result.kind !== 'article') throw new Error(result.reason)
  const { article, excluded } = result
  return {
    ...article,
    shown: article.blocks.map(({ kind, span }) => [kind, textOf(article.text, span)]),
    excluded: excluded.map(({ reason, text }) => [reason, text]),
  }
}
const why = async (name: string, bytes: Uint8Array) => {
  const result = await openDocument(new Uint8Array(bytes), { origin: 'file', name })
  return result.kind === 'refused' ? result.reason : 'opened'
}
const text = (some: string) => new TextEncoder().encode(some)

const MAYOR = 'The mayor of Wendham said on Monday that the bridge would be shut until the spring.'
const NOBODY = '“Nobody should be on it,” said Ines Marlow, an engineer of the county.'

describe('PDF', () => {
  const left = [
    'The mayor of Wendham said on Monday that',
    'the bridge would be shut until the spring, be-',
    'cause an engineer had found cracks in two of',
    'its piers.',
    '  “Nobody should be on it,” said Ines Marlow,',
    'an engineer of the county. “We have measured',
    'it twice and we do not like what we see.”',
    '  A spokesman for the hauliers said that the',
  ]
  const right = [
    'detour would cost them a day each week, and',
    'that the county had not asked them.',
    '  The county said that it had written to them',
    'in March, and that a long-term plan would be',
    'published in the spring; it declined to say',
    'what the long-',
    'term plan would cost, though the council had',
    'asked for it, and nobody',
  ]
  const frame = (page: number) => [
    { text: 'The Wendham Herald', x: 60, y: 40, size: 10 },
    { text: `${page}`, x: 300, y: 810, size: 10 },
  ]
  const paper = pdfFile([
    [
      ...frame(1),
      { text: 'The bridge is shut', x: 60, y: 90, size: 22 },
      ...column(60, 150, left),
      ...column(310, 150, right),
      { text: '1 The county’s figures, not audited.', x: 60, y: 300, size: 7 },
      { text: 'Photo: L. Brandt. The bridge on Monday.', x: 310, y: 300, size: 7 },
    ],
    [...frame(2), ...column(60, 90, ['had said why, the mayor told reporters later.'])],
    [...frame(3), ...column(60, 90, ['On Tuesday the council met.'])],
  ])

  it('is read column by column, with broken words whole and pages going on', async () => {
    const { shown, title } = await opened('a.pdf', paper)
    expect(title).toBe('The bridge is shut')
    expect(shown).toEqual([
      ['heading', 'The bridge is shut'],
      ['paragraph', `${MAYOR.slice(0, -1)}, because an engineer had found cracks in two of its piers.`],
      ['paragraph', `${NOBODY} “We have measured it twice and we do not like what we see.”`],
      [
        'paragraph',
        'A spokesman for the hauliers said that the detour would cost them a day each week, and that the county had not asked them.',
      ],
      [
        'paragraph',
        'The county said that it had written to them in March, and that a long-term plan would be published in the spring; it declined to say what the long-term plan would cost, though the council had asked for it, and nobody had said why, the mayor told reporters later.',
      ],
      ['paragraph', 'On Tuesday the council met.'],
    ])
  })

  it('leaves out running heads and page numbers, and keeps notes and captions apart', async () => {
    const { text: whole, excluded } = await opened('a.pdf', paper)
    expect(whole).not.toMatch(/Wendham Herald|audited|Brandt/)
    expect(excluded).toEqual([
      ['aside', '1 The county’s figures, not audited.'],
      ['caption', 'Photo: L. Brandt. The bridge on Monday.'],
    ])
  })

  it('of one column stays in order, and a list of short lines is not taken for columns', async () => {
    const lines = [
      'First the mayor spoke about the bridge, and then',
      'he left.',
      '  Then the engineer spoke.',
    ]
    const { shown } = await opened('a.pdf', pdfFile([column(60, 90, lines)]))
    expect(shown.map(([, words]) => words)).toEqual([
      'First the mayor spoke about the bridge, and then he left.',
      'Then the engineer spoke.',
    ])
  })

  it('of pictures alone is told as such', async () =>
    expect(await why('scan.pdf', pdfFile([[], []]))).toContain('pictures of pages'))

  it('that is cut or no PDF is told as damaged', async () => {
    expect(await why('a.pdf', text('%PDF-1.7 and nothing'))).toContain('damaged')
  })

  it('with more pages than any text is refused', async () =>
    expect(await why('a.pdf', pdfFile(Array.from({ length: 2_001 }, () => [])))).toContain(
      'more than 2000 pages',
    ))
})

const WORD_TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const WORD_RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
const wordXml = (body: string, before = '') =>
  `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
const wordParagraph = (words: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${words}</w:t></w:r></w:p>`
const word = (body: string, more: Record<string, Uint8Array> = {}, before = '') =>
  zipSync({
    '[Content_Types].xml': strToU8(WORD_TYPES),
    '_rels/.rels': strToU8(WORD_RELATIONS),
    'word/document.xml': strToU8(wordXml(body, before)),
    ...more,
  })

describe('Word', () => {
  it('is read with its headings', async () => {
    const body =
      wordParagraph('The bridge is shut', 'Heading1') + wordParagraph(MAYOR) + wordParagraph(NOBODY)
    const { shown } = await opened('a.docx', word(body))
    expect(shown).toEqual([
      ['heading', 'The bridge is shut'],
      ['paragraph', MAYOR],
      ['paragraph', NOBODY],
    ])
  })

  it('takes nothing from outside of the archive, and leaves pictures packed', async () => {
    const more = { '../../evil.xml': strToU8('<x/>'), 'word/media/a.png': new Uint8Array(10) }
    expect((await opened('a.docx', word(wordParagraph(MAYOR), more))).text).toBe(MAYOR)
  })

  it('is refused where it was made to do harm', async () => {
    const bomb = word(wordParagraph('x'.repeat(30_000_000)))
    expect(bomb.length).toBeLessThan(200_000)
    expect(await why('a.docx', bomb)).toContain('made to do harm')
    const entities = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    expect(await why('a.docx', word(wordParagraph('&b;'), {}, entities))).toContain('made to do harm')
    const many = Object.fromEntries(
      Array.from({ length: 2_001 }, (_, i) => [`word/a${i}.bin`, new Uint8Array(1)]),
    )
    expect(await why('a.docx', word(wordParagraph(MAYOR), many))).toContain('more than 2000 parts')
  })

  it('is told as damaged where it is', async () => {
    const whole = word(wordParagraph(MAYOR))
    expect(await why('a.docx', word('<w:p><w:r>'))).toContain('damaged')
    const broken = whole.slice()
    broken.fill(0xff, 60, whole.length - 400)
    expect(await why('a.docx', broken)).toMatch(/damaged|holds no text/)
  })
})

describe('EPUB', () => {
  const chapter = (heading: string, words: string) =>
    strToU8(
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>${heading}</h1><p>${words}</p></body></html>`,
    )
  const book = (order = '<itemref idref="c2"/><itemref idref="c1"/>') =>
    zipSync({
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': strToU8(
        '<?xml version="1.0"?><container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
      ),
      'OEBPS/book.opf': strToU8(
        `<?xml version="1.0"?><package><metadata><dc:title>Bridges &amp; Rivers</dc:title><dc:creator>Ines Marlow</dc:creator></metadata><manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="c1" href="text/one.xhtml"/><item id="c2" href="text/two.xhtml"/></manifest><spine><itemref idref="n"/>${order}</spine></package>`,
      ),
      'OEBPS/nav.xhtml': chapter('Contents', 'Two'),
      'OEBPS/text/one.xhtml': chapter('Later', NOBODY),
      'OEBPS/text/two.xhtml': chapter('First', MAYOR),
    })

  it('is read in the order of its chapters, without the list of them', async () => {
    const { shown, title, byline } = await opened('a.epub', book())
    expect(shown.map(([, words]) => words)).toEqual(['First', MAYOR, 'Later', NOBODY])
    expect([title, byline]).toEqual(['Bridges & Rivers', 'Ines Marlow'])
  })

  it('has each chapter once, however often it is named', async () => {
    const { shown } = await opened('a.epub', book('<itemref idref="c2"/>'.repeat(50)))
    expect(shown.map(([, words]) => words)).toEqual(['First', MAYOR])
  })

  it('is read where an address in it is none', async () => {
    const broken = (href: string) =>
      zipSync({
        mimetype: [strToU8('application/epub+zip'), { level: 0 }],
        'META-INF/container.xml': strToU8(
          '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
        ),
        'b.opf': strToU8(
          `<package><manifest><item id="a" href="${href}"/><item id="b" href="one.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>`,
        ),
        'one.xhtml': chapter('First', MAYOR),
      })
    for (const href of ['%ff', '%00', 'http://[', '//evil.example/x', '../../etc/passwd'])
      expect((await opened('a.epub', broken(href))).shown.map(([, words]) => words)).toEqual(['First', MAYOR])
  })

  it('without chapters is told as such', async () =>
    expect(await why('a.epub', book(''))).toContain('no chapter'))
})

describe('RTF', () => {
  it('is read with its signs and letters, without fonts, pictures and notes', async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times New Roman;}}{\info{\author Somebody}}{\*\generator Word;}
\pard\f0 The mayor of Wendham said on Monday that the bridge would be
 shut until the spring.\par
\ldblquote Nobody should be on it,\rdblquote  said In\'e9s Marl\u337?w.{\footnote Not audited.}{\pict ffd8ffe0}\par}`
    const { shown } = await opened('a.rtf', text(rtf))
    expect(shown.map(([, words]) => words)).toEqual([MAYOR, '“Nobody should be on it,” said Inés Marlőw.'])
  })

  it('that nests without end is refused, and an empty one told', async () => {
    expect(await why('a.rtf', text(`{\\rtf1${'{'.repeat(100_000)}`))).toContain('nested')
    expect(await why('a.rtf', text('{\\rtf1 }'))).toContain('no text')
  })
})

describe('mail', () => {
  const mail = (type: string, body: string) =>
    text(
      `Received: from x\r\nFrom: Ines Marlow <ines@herald.example>\r\nTo: desk@herald.example\r\nSubject: Fwd: The bridge is shut\r\nDate: Thu, 12 Mar 2026 10:30:00 +0000\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}`,
    )

  it.each([
    ['text/plain', `${MAYOR}\r\n\r\n${NOBODY}`],
    ['text/html', `<p>${MAYOR}</p><p>${NOBODY}</p>`],
  ])('in %s gives headline, author, day and text', async (type, body) => {
    const { shown, title, byline, published } = await opened('a.eml', mail(type, body))
    expect(shown.map(([, words]) => words)).toEqual([MAYOR, NOBODY])
    expect([title, byline, published?.slice(0, 10)]).toEqual([
      'The bridge is shut',
      'Ines Marlow',
      '2026-03-12',
    ])
  })

  it('whose parts lie deeper in each other than any letter’s is refused', async () => {
    let body = 'x'
    for (let i = 0; i < 30; i++)
      body = `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n${body}\r\n--b${i}--`
    expect(await why('a.eml', text(`Received: x\r\nFrom: a@b.example\r\nSubject: x\r\n${body}`))).toContain(
      'deeper',
    )
  })
})

it('tells documents from what is read elsewhere', () => {
  expect(documentKind(text('<!doctype html><p>x</p>'), 'a.html')).toBeNull()
  expect(
    documentKind(text('From: me\nSubject: x\nContent-Type: multipart/related\n\n'), 'a.mhtml'),
  ).toBeNull()
  expect(documentKind(zipSync({ 'a.txt': text('x') }), 'a.zip')).toBeNull()
  expect(documentKind(text('From: the mayor\n\nto the river'), 'a.txt')).toBeNull()
})
