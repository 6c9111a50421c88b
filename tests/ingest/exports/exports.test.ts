// Exports of news databases, in the shape that public parsers of the real ones describe; the articles are ours.

import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { documentKind } from '../../../src/ingest/documents/kind'
import { readExport } from '../../../src/ingest/exports/readExport'

const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text))
const read = (bytes: Uint8Array<ArrayBuffer>, name: string) => readExport(bytes, documentKind(bytes, name))

const page = (lines: readonly string[], tag = 'p') =>
  `<!doctype html><html><body>${lines.map((line) => `<${tag}>${line}</${tag}>`).join('\n')}</body></html>`
const rtf = (lines: readonly string[]) =>
  `{\\rtf1\\ansi\\ansicpg1252 ${lines
    .map((line) => line.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0)}?`))
    .map((line) => `\\pard ${line}\\par`)
    .join('\n')}}`
const docx = (lines: readonly string[]) => {
  const file = (text: string) => new TextEncoder().encode(text)
  const body = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')
  const zipped = zipSync({
    '[Content_Types].xml': file(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': file(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': file(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  })
  return new Uint8Array(zipped)
}

const COVER = [
  'Date and Time: Thursday, 5 March 2026 10:02:00 GMT',
  'Job Number: 123456789',
  'Documents (2)',
  '1. The pool closes for good',
  'Client/Matter: -None-',
  'Search Terms: pool',
  '2. Ferry late again',
]
const NEXIS = [
  'The pool closes for good',
  'The Harrow Gazette',
  'March 4, 2026 Wednesday',
  'Copyright 2026 The Harrow Gazette All Rights Reserved',
  'Section: NEWS; Pg. 4',
  'Length: 61 words',
  'Byline: Ada Fenwick',
  'Body',
  'The council voted on Monday to close the pool.',
  '“It is far too old,” Ana Ortiz said.',
  'Graphic',
  'The pool, in better days.',
  'Classification',
  'Language: ENGLISH',
  'Publication-Type: Newspaper',
  'Load-Date: March 5, 2026',
  'End of Document',
  'Ferry late again',
  'Tarrow Daily',
  'March 3, 2026 Tuesday First Edition',
  'Copyright 2026 Tarrow Media',
  'Length: 9 words',
  'Body',
  'The ferry was late, Hedda Lund said.',
  'Load-Date: March 3, 2026',
  'End of Document',
]
const POOL = {
  kind: 'article',
  title: 'The pool closes for good',
  publisher: 'The Harrow Gazette',
  published: '2026-03-04',
  byline: 'Ada Fenwick',
  paragraphs: ['The council voted on Monday to close the pool.', '“It is far too old,” Ana Ortiz said.'],
}
const FERRY = {
  kind: 'article',
  title: 'Ferry late again',
  publisher: 'Tarrow Daily',
  published: '2026-03-03',
  byline: null,
  paragraphs: ['The ferry was late, Hedda Lund said.'],
}

describe('Nexis Uni', () => {
  it.each([
    ['export.html', bytesOf(page([...COVER, ...NEXIS]))],
    ['export.rtf', bytesOf(rtf([...COVER, ...NEXIS]))],
    ['export.docx', docx([...COVER, ...NEXIS])],
    ['no-cover.docx', docx(NEXIS)],
  ])(
    '%s: each article with headline, publisher, day and byline; what is no text left out',
    async (name, bytes) => {
      expect(await read(bytes, name)).toEqual([POOL, FERRY])
    },
  )
  it('tells an article whose text cannot be told, and reads the rest', async () => {
    const broken = NEXIS.filter((line, i) => !(i === 7 && line === 'Body'))
    const [first, second] = (await read(bytesOf(page(broken)), 'x.html')) ?? []
    expect(first).toMatchObject({ kind: 'unclear', why: expect.stringContaining('no “Body”') })
    expect(second).toEqual(FERRY)
  })
  it('does without what the article does not have', async () => {
    const bare = [
      'No Headline In Original',
      'March 4, 2026',
      'Copyright 2026',
      'Body',
      'It rained.',
      'End of Document',
    ]
    expect(await read(bytesOf(page(bare)), 'x.html')).toEqual([
      { ...FERRY, title: null, publisher: null, published: '2026-03-04', paragraphs: ['It rained.'] },
    ])
  })
})

describe('LexisNexis of before 2018', () => {
  const OLD = `


                               1 of 2 DOCUMENTS


                             The Harrow Gazette

                            March 4, 2016 Friday
                                Final Edition

The pool closes for good

BYLINE: By Ada Fenwick

SECTION: NEWS; Pg. 4

LENGTH: 61 words

DATELINE: HARROW

The council voted on Monday to close
the pool.

“It is far too old,” Ana Ortiz said.

LOAD-DATE: March 5, 2016

LANGUAGE: ENGLISH

                               2 of 2 DOCUMENTS


                                 Tarrow Daily

                            March 3, 2016 Thursday

Ferry late
again

LENGTH: 9 words

The ferry was late, Hedda Lund said.

LOAD-DATE: March 3, 2016

                     Copyright 2016 Tarrow Media
`
  it('is read from plain text', async () => {
    expect(await read(bytesOf(OLD), 'export.txt')).toEqual([
      { ...POOL, published: '2016-03-04' },
      { ...FERRY, published: '2016-03-03' },
    ])
  })
})

describe('Factiva', () => {
  const HTML = `<!doctype html><html><body><div id="pageMenu">Print</div>
<div class="article enArticle"><div>NEWS</div><div id="hd"><span class="enHeadline">The pool closes for good</span></div>
<div class="author">By Ada Fenwick</div><div>1,061 words</div><div>4 March 2026</div><div>06:15</div>
<div>The Harrow Gazette</div><div>HARGAZ</div><div>4</div><div>English</div><div>Copyright 2026. All rights reserved.</div>
<p class="articleParagraph enarticleParagraph">The council voted on Monday to close the <b>pool</b>.</p>
<p class="articleParagraph enarticleParagraph">“It is far too old,” Ana Ortiz said.</p>
<p>Document HARGAZ0020260304em340000k</p></div>
<div class="article enArticle"><div id="hd"><span class="enHeadline">Ferry late again</span></div>
<div>9 words</div><div>3 March 2026</div><div>Tarrow Daily</div><div>TARDAI</div><div>English</div><div>© 2026 Tarrow Media</div>
<p class="articleParagraph enarticleParagraph">The ferry was late, Hedda Lund said.</p>
<p>Document TARDAI0020260303em330000b</p></div><div>Search Summary</div></body></html>`
  it('is read as articles, from HTML', async () => {
    expect(await read(bytesOf(HTML), 'factiva.html')).toEqual([POOL, FERRY])
  })
  const LINES = [
    'The pool closes for good',
    'Ada Fenwick',
    '61 words',
    '4 March 2026',
    'The Harrow Gazette',
    'HARGAZ',
    'English',
    'Copyright 2026. All rights reserved.',
    ...POOL.paragraphs,
    'Document HARGAZ0020260304em340000k',
  ]
  it.each([
    ['factiva.rtf', bytesOf(rtf(LINES))],
    ['factiva.docx', docx(LINES)],
  ])('is read as articles, from %s', async (name, bytes) => {
    expect(await read(bytes, name)).toEqual([POOL])
  })
  const FIELDS = [
    ['HD', 'The pool closes for good'],
    ['BY', 'By Ada Fenwick'],
    ['WC', '61 words'],
    ['PD', '4 March 2026'],
    ['SN', 'The Harrow Gazette'],
    ['LA', 'English'],
    ['CY', 'Copyright 2026.'],
    ['LP', POOL.paragraphs[0]],
    ['TD', POOL.paragraphs[1]],
    ['IN', 'i41 : Swimming'],
    ['AN', 'Document HARGAZ0020260304em340000k'],
  ] as const
  const rows = FIELDS.map(([code, value]) => `<tr><td><b>${code}</b></td><td>${value}</td></tr>`).join('')
  const cells = FIELDS.map(([code, value]) => `${code}\\cell ${value}\\cell\\row`).join('\n')
  it.each([
    ['fields.html', bytesOf(`<html><body><table>${rows}</table></body></html>`)],
    ['fields.rtf', bytesOf(rtf([cells]))],
  ])('is read with its fields, from %s', async (name, bytes) => {
    expect(await read(bytes, name)).toEqual([POOL])
  })
  it('tells an article without a language: its text could not be told', async () => {
    const found = await read(bytesOf(HTML.replace('<div>English</div>', '')), 'factiva.html')
    expect(found?.[0]).toMatchObject({ kind: 'unclear', why: expect.stringContaining('no language') })
    expect(found?.[1]).toEqual(FERRY)
  })
})

it.each([
  ['a page', page(POOL.paragraphs)],
  ['a page that speaks of one', page(['This is the End of Document 4, she said.', 'Body and soul.'])],
  ['a text', POOL.paragraphs.join('\n\n')],
  ['nothing', ''],
])('%s is no export', async (_, text) => {
  expect(await read(bytesOf(text), 'x.html')).toBeNull()
})
