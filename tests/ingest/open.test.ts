// Whatever is opened has an outcome: an article, or a sentence that says what to do.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/domain'
import { type Opened, openBytes, openClipboard, openText } from '../../src/ingest'

const bytes = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))
const from = (name: string, type = '') => ({ name, type, origin: 'file' as const })
const text = (opened: Opened) =>
  opened.kind === 'article' ? opened.article.text : `refused: ${opened.reason}`

describe('encodings', () => {
  const utf16 = (s: string, big: boolean) =>
    Uint8Array.from(
      [...s].flatMap((c) =>
        big ? [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255] : [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8],
      ),
    )

  it.each([
    ['UTF-8', bytes('“Café”, she said.')],
    ['UTF-8 with a mark', bytes('\uFEFF“Café”, she said.')],
    ['UTF-16 with a mark', utf16('\uFEFF“Café”, she said.', false)],
    ['UTF-16, big end first', utf16('\uFEFF“Café”, she said.', true)],
    ['Windows-1252', latin('\x93Caf\xe9\x94, she said.')],
  ])('reads %s', (_, file) => expect(text(openBytes(file, from('a.txt')))).toBe('“Café”, she said.'))

  it('believes a declaration where the bytes are no UTF-8', () => {
    const page = '<html><head><meta charset="iso-8859-2"></head><body><p>\xb3\xf3d\xbc</p></body></html>'
    expect(text(openBytes(latin(page), from('a.html')))).toBe('łódź')
  })
})

describe('refusals', () => {
  it.each([
    ['a PDF', latin('%PDF-1.7 x'), /PDF.*paste/],
    ['a Word file', latin('PK\x03\x04....word/'), /office document.*paste/],
    ['a picture', latin('\x89PNG\r\n\x1a\n'), /picture/],
    ['random bytes', Uint8Array.from({ length: 500 }, (_, i) => (i * 7919) % 256), /no text/],
    ['nothing', new Uint8Array(0), /empty/],
    ['marks without a word', bytes('“” 「」'), /no text/],
    ['spaces without width', bytes('\u200b\u00a0 \u3000\u200b'), /no text/],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 65, 0, 0, 0), /no text/],
    ['white space', latin(' \n\t '), /no text/],
    ['51 MB', new Uint8Array(51_000_000), /50 MB/],
    ['a text of 21 MB', new Uint8Array(21_000_000).fill(97), /20 MB/],
  ])('says what to do with %s', (_, file, sentence) =>
    expect(text(openBytes(file, from('a.txt')))).toMatch(sentence),
  )

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.txt', 'a.html', 'a.md', 'a.mht'),
        (file, name) => {
          expect(['article', 'refused']).toContain(openBytes(file, from(name)).kind)
        },
      ),
    )
  })
})

describe('formats', () => {
  it('reads Markdown without its marks', () => {
    const opened = openBytes(
      bytes('# Pool closes\n\n“**No**,” she [said](https://example.org).\n\n> A sad day.\n\n- one\n- two\n'),
      from('a.md'),
    )
    if (opened.kind !== 'article') throw new Error(opened.reason)
    const { article } = opened
    expect(article.title).toBe('Pool closes')
    expect(article.blocks.map((b) => [b.kind, textOf(article.text, b.span)])).toEqual([
      ['heading', 'Pool closes'],
      ['paragraph', '“No,” she said.'],
      ['quotation', 'A sad day.'],
      ['listItem', 'one'],
      ['listItem', 'two'],
    ])
    expect(article.inlines.map((i) => [i.kind, textOf(article.text, i.span)])).toEqual([
      ['strong', 'No'],
      ['link', 'said'],
    ])
  })

  it.each([
    ['# Pool closes ##', 'heading', 'Pool closes'],
    ['#   Pool # closes#  ', 'heading', 'Pool # closes#'],
    ['# # ##', 'heading', '#'],
    ['# Pool\u2028closes', 'heading', 'Pool\u2028closes'],
    ['-    one\u2028two', 'listItem', 'one\u2028two'],
    ['> one\u2029two', 'quotation', 'one\u2029two'],
    ['#Pool', 'paragraph', '#Pool'],
    ['[a]( <https://example.org>  "A b" )', 'paragraph', 'a'],
    ['[a]( )', 'paragraph', 'a'],
    [`[a](${' '.repeat(40_000)}x`, 'paragraph', `[a](${' '.repeat(40_000)}x`],
    [`- ${' '.repeat(200_000)}a\u2028b`, 'listItem', 'a\u2028b'],
  ])('reads the Markdown line %#', (line, kind, words) => {
    const opened = openText(`The council voted.\n\n${line}`, { origin: 'pasted' }, 'markdown')
    if (opened.kind !== 'article') throw new Error(opened.reason)
    const { blocks, text } = opened.article
    expect(blocks.slice(1).map((b) => [b.kind, textOf(text, b.span)])).toEqual([[kind, words]])
  })

  it('shows HTML in Markdown and in text as it was typed', () => {
    const typed = 'An <img src=x onerror=alert(1)> in the text.'
    expect(text(openText(typed, { origin: 'pasted' }))).toBe(typed)
    expect(text(openText(typed, { origin: 'pasted' }, 'markdown'))).toBe(typed)
  })

  it('reads a saved page', () => {
    const mime = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="--x"\r\n\r\n----x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>=E2=80=9CNo,=E2=80=9D she =\r\nsaid.</p></body></html>\r\n----x--`
    const opened = openBytes(bytes(mime), from('page.mhtml'))
    expect(text(opened)).toBe('“No,” she said.')
    expect(opened.kind === 'article' && opened.article.url).toBe('https://example.org/a')
  })

  it.each([
    'file:///home/ana/pool.html',
    'about:blank',
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://example.org/1',
    '//example.org/a',
    'https://',
    `https://example.org/${'a'.repeat(5_000)}`,
  ])('reads a page that was saved from %s as one without an address', (address) => {
    const mime = `Snapshot-Content-Location: ${address}\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: text/html\nContent-Location: ${address}\n\n<p>The pool <a href="/notes">closes</a>.</p>\n--x--`
    const opened = openBytes(bytes(mime), from('page.mhtml'))
    expect(opened).toMatchObject({ kind: 'article', article: { url: null, inlines: [] } })
  })
  it('takes no address but the web’s for an article’s own, wherever it is from', () => {
    const given = { origin: 'handed', url: 'file:///home/ana/pool.html' } as const
    for (const format of ['html', 'text', 'markdown'] as const)
      expect(openText('The pool closes.', given, format)).toMatchObject({ article: { url: null } })
    expect(openText('<nav><a href="/">Home</a></nav>', given, 'html')).toMatchObject({
      instead: { url: null },
    })
  })
  it('takes no language of any length', () => {
    const opened = openText(
      `<html lang="en${'-abcdefgh'.repeat(50)}"><p>The pool closes.</p>`,
      { origin: 'file' },
      'html',
    )
    expect(opened).toMatchObject({ article: { lang: 'en' } })
  })
  it.each([
    ['2026-03-04', '2026-03-04'],
    ['March 4, 2026', '2026-03-04'],
    ['2026-03-04 99:99', '2026-03-04'],
    ['some day in May 5', null],
  ])('reads the day “%s” of Markdown as %s', (date, published) => {
    const typed = `---\ndate: ${date}\n---\nThe pool closes.`
    expect(openText(typed, { origin: 'file' }, 'markdown')).toMatchObject({ article: { published } })
  })

  it('keeps all of what was copied', () => {
    expect(text(openClipboard('<p>One.</p><p>Two.</p>', 'One. Two.', { origin: 'pasted' }))).toBe(
      'One.\n\nTwo.',
    )
    expect(text(openClipboard('<img src=x>', 'One.', { origin: 'pasted' }))).toBe('One.')
  })
})

it('shows NUL as a character that is missing', () => {
  expect(text(openBytes(bytes('One\0two'), from('a.txt')))).toBe('One\uFFFDtwo')
})

it('leaves what cannot be seen where it is', () => {
  const typed = 'pay\u202Epal \u200Bhere \u0007 نمی\u200Cخواهم 👩\u200D👧'
  expect(text(openText(typed, { origin: 'pasted' }))).toBe(typed)
})

it('cuts a headline without end where it can be seen', () => {
  const opened = openText(
    `<title>${'A'.repeat(100_000)}</title><p>${'Text here. '.repeat(20)}</p>`,
    { origin: 'file' },
    'html',
  )
  expect(opened.kind === 'article' && opened.article.title).toMatch(/^A{40,80}…$/)
})

describe('hostile nesting and length', () => {
  it.each([
    ['deep elements', `${'<div>'.repeat(60_000)}Text here.`],
    ['deep emphasis', `${'<b><i>'.repeat(3_000)}Text here.`],
    ['deep lists', `${'<ul><li>'.repeat(20_000)}Text here.`],
    ['a million brackets', `Text here. ${'['.repeat(300_000)}`],
    ['open comments', `Text here. ${'<!--'.repeat(100_000)}`],
    ['white space', `Text here.${' '.repeat(1_000_000)}x`],
  ])('reads %s to the end', (_, source) => {
    for (const format of ['html', 'markdown', 'text'] as const) {
      expect(text(openText(source, { origin: 'file' }, format))).toContain('Text here.')
    }
  })
})

describe('a page of more elements than tags', () => {
  const open = (count: number, tag: string) =>
    Array.from({ length: count }, (_, i) => `<${tag} id=${i}>`).join('')
  const page = (source: string) => text(openText(`Text here.${source}`, { origin: 'file' }, 'html'))

  it.each([
    [
      'formatting that is opened again in each paragraph',
      `<p>${open(2_000, 'b')}</p>${'<p>x</p>'.repeat(2_000)}`,
    ],
    ['formatting that each paragraph adds to', open(2_000, 'font').replaceAll('>', '><p>')],
  ])('is refused at once: %s', (_, source) => expect(page(source)).toMatch(/^refused: .*paste/))

  it('is read without the body in its JSON-LD where that is such a page', () => {
    const body = JSON.stringify({ articleBody: `<p>${open(2_000, 'b')}</p>${'<p>x</p>'.repeat(2_000)}` })
    expect(page(`<script type="application/ld+json">${body}</script>`)).toBe('Text here.')
  })

  it('is read where it is only old: a few that nobody closed, before thousands of paragraphs', () => {
    expect(page(`<p>${open(5, 'font')}${'<p>The council voted.'.repeat(10_000)}`)).toContain('voted.')
  })
})
