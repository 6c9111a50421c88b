// A run over an archive: every kind of input, in order, broken off and gone on with, and what becomes of what is bad.
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { analyzeCommand } from '../../../src/cli/analyze'
import { extractCommand } from '../../../src/cli/extract'
import { runOn } from '../../support/commands'
import {
  analyze,
  at,
  jsonl,
  LINES,
  page,
  put,
  resultsIn,
  SAID,
  unthreaded,
  warcOf,
} from '../../support/smallArchive'

describe('the inputs of an archive', () => {
  it('are folders, by name, with each kind of file, and what is no text is told with its place', async () => {
    mkdirSync(at('all/b_files'), { recursive: true })
    put('all/a.jsonl', jsonl(LINES.slice(0, 2)))
    put('all/a.jsonl.gz', gzipSync(jsonl(LINES.slice(2, 3))))
    put('all/b.html', page(SAID[0]!))
    put('all/b_files/frame.html', page('An advertisement that nobody should count.'))
    put('all/c.txt', SAID[1]!)
    put('all/d.warc', warcOf('https://gazette.example/pool', page(SAID[2]!)))
    put('all/e.bin', Buffer.from(Array.from({ length: 4_096 }, (_, i) => (i * i * 31 + i * 7) % 256)))
    put('all/picture.png', 'no text')
    const { code, out, said } = await analyze(['-o', '-', at('all'), at('none.txt'), at('*.none')])
    const results = resultsIn(out)
    expect(results.map(({ place, skipped }) => [place.n, place.at, skipped !== undefined])).toEqual([
      [1, 'line 1', false],
      [2, 'line 2', false],
      [3, 'line 1', false],
      [4, null, false],
      [5, null, false],
      [6, 'record 1 (https://gazette.example/pool)', false],
      [7, null, true],
      [8, null, true],
      [9, null, true],
    ])
    expect(results[5]?.article).toMatchObject({ url: 'https://gazette.example/pool' })
    expect(code).toBe(1)
    expect(said.split('\n')).toEqual([
      `analyze: ${at('all/e.bin')}: This file holds no text that Sourcelight knows. Open it in its own program, select the text, copy it and paste it here.`,
      `analyze: ${at('none.txt')}: there is no such file`,
      `analyze: ${at('*.none')}: no file matches this pattern`,
      '',
    ])
  })
  it('are lines on standard input, or a page', async () => {
    const lines = await analyze(['-o', '-'], jsonl(LINES.slice(0, 3)))
    expect(resultsIn(lines.out).map(({ article }) => article?.id)).toEqual(['a0', 'a1', 'a2'])
    const one = await analyze(['-o', '-'], SAID[0])
    expect(resultsIn(one.out)[0]).toMatchObject({ place: { file: 'standard input', at: null } })
  })
  it('keep their text as it was given: offsets count in it', async () => {
    const text = `\uFEFF${SAID[0]}\r\nIt rained.\r\n`
    const { out } = await analyze(['-o', '-'], jsonl([{ id: 'x', text }]))
    expect(resultsIn(out)[0]?.article?.text).toHaveLength(text.length)
  })
  it('come out as articles alone, which are inputs again', async () => {
    const { out } = await runOn(unthreaded(extractCommand, false), [
      '-o',
      '-',
      put('pool.html', page(SAID[0]!)),
    ])
    const line = JSON.parse(out)
    expect(line).toMatchObject({ title: 'The pool closes', place: { n: 1 } })
    const again = await analyze(['-o', '-'], out)
    expect(resultsIn(again.out)[0]?.article).toMatchObject({ id: line.id, text: line.text })
  })
})

describe('the output of an archive', () => {
  it('is the same, byte for byte, however many threads there are', async () => {
    const input = put('many.jsonl', jsonl(LINES.flatMap((one, i) => (i === 7 ? [one, {}] : [one]))))
    const [one, three] = [at('one.jsonl'), at('three.jsonl')]
    expect((await analyze(['-o', one, input])).code).toBe(1)
    await runOn(analyzeCommand, ['--rules-only', '-j', '3', '-o', three, input])
    expect(readFileSync(three, 'utf8')).toBe(readFileSync(one, 'utf8'))
    expect(resultsIn(readFileSync(one, 'utf8'))).toHaveLength(41)
  })
  it('goes on wherever it was broken off, and is what it would have been', async () => {
    const input = put('broken.jsonl', jsonl(LINES.slice(0, 12).flatMap((one) => [one, { id: 'bad' }])))
    const path = at('broken-out.jsonl')
    await analyze(['-o', path, input])
    const whole = readFileSync(path, 'utf8')
    for (const share of [0, 0.01, 0.31, 0.5, 0.77, 0.999, 1]) {
      truncateSync(path, Math.floor(Buffer.byteLength(whole) * share))
      const { code } = await analyze(['-o', path, '--resume', input])
      expect(code).toBe(1)
      expect(readFileSync(path, 'utf8')).toBe(whole)
    }
  })
  it('does not go on with other inputs, nor write over what is there', async () => {
    const [input, other] = [
      put('x.jsonl', jsonl(LINES.slice(0, 3))),
      put('y.jsonl', jsonl(LINES.slice(0, 3))),
    ]
    const path = at('kept.jsonl')
    await analyze(['-o', path, input])
    const before = readFileSync(path, 'utf8')
    expect(await analyze(['-o', path, input])).toMatchObject({ code: 1 })
    expect(await analyze(['-o', path, '--resume', other])).toMatchObject({ code: 1 })
    put('x.jsonl', jsonl([]))
    writeFileSync(at('x.jsonl'), `\n\n${jsonl(LINES.slice(0, 3))}`)
    expect((await analyze(['-o', path, '--resume', input])).said).toContain('the inputs have changed')
    expect(readFileSync(path, 'utf8').startsWith(before.split('\n')[0]!)).toBe(true)
    expect((await analyze(['-o', path, '--overwrite', input])).code).toBe(0)
  })
  it.each([true, false])(
    'never takes a file of somebody’s for one to go on with (analyze: %s)',
    async (reads) => {
      const input = put('own.jsonl', jsonl(LINES.slice(0, 2)))
      const command = unthreaded(reads ? analyzeCommand : extractCommand, reads)
      for (const text of ['my own notes\nthat matter\n', '{"id":"a","text":"x"}\n', '{'.repeat(40)]) {
        const path = put('notes.txt', text)
        const { code } = await runOn(command, ['-o', path, '--resume', input])
        expect([code, readFileSync(path, 'utf8')]).toEqual([1, text])
      }
      for (const begun of ['', reads ? '{"sourcel' : '{"pla'])
        expect((await runOn(command, ['-o', put('begun', begun), '--resume', input])).code).toBe(0)
    },
  )
  it('ends at the first bad document where that is asked for', async () => {
    const input = put('strict.jsonl', `${jsonl(LINES.slice(0, 1))}no json\n${jsonl(LINES.slice(1, 2))}`)
    const { code, out, said } = await analyze(['-o', '-', '--strict', input])
    expect(code).toBe(1)
    expect(said).toContain('line 2: not JSON')
    expect(resultsIn(out)).toHaveLength(2)
  })
  it.each([
    ['--jobs', '2'],
    ['--resume'],
    ['-o', '-', '--jobs', '0'],
    ['-o', '-', '--jobs', 'many'],
    ['-o', 'x', '--resume', '--overwrite'],
  ])('is no output where %s %s makes no sense', async (...args) => {
    expect(await runOn(analyzeCommand, args)).toMatchObject({ code: 2, out: '' })
  })
})

describe('files of many articles', () => {
  it('are taken apart, and what of them is not understood is told with its number', async () => {
    const nexis = [
      'Pool',
      'The Gazette',
      'March 4, 2026',
      'Copyright 2026',
      'Body',
      SAID[0]!,
      'End of Document',
    ]
    const broken = nexis.filter((line) => line !== 'Body')
    const html = [...nexis, ...broken, ...nexis].map((line) => `<p>${line}</p>`).join('')
    const feed = `<rss><channel><title>The Post</title><item><title>One</title><content:encoded><![CDATA[<p>${SAID[1]}</p>]]></content:encoded></item><item><title>Two</title><description>Short.</description></item></channel></rss>`
    const inputs = [put('nexis.html', `<html><body>${html}</body></html>`), put('feed.xml', feed)]
    const { out, said } = await analyze(['-o', '-', ...inputs])
    const results = resultsIn(out)
    expect(results.map(({ place, skipped }) => [place.n, place.at, skipped !== undefined])).toEqual([
      [1, 'article 1', false],
      [1, 'article 2', true],
      [1, 'article 3', false],
      [2, 'entry 1', false],
      [2, 'entry 2', true],
    ])
    expect(results[0]?.article).toMatchObject({
      publisher: 'The Gazette',
      published: '2026-03-04',
      title: 'Pool',
    })
    expect(results[3]?.article).toMatchObject({ publisher: 'The Post', title: 'One' })
    expect(said).toContain(`${at('nexis.html')}, article 2: it has no “Body”`)
  })
})
