import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { analyze, at, page, put, resultsIn, SAID, warcOf } from '../../support/smallArchive'

describe('the inputs of an archive', () => {
  it('are web archives as far as they are whole: a page that breaks off is none', async () => {
    const archive = [SAID[0]!, SAID[1]!].map((said, i) => warcOf(`https://gazette.example/${i}`, page(said)))
    put('broken.warc', archive.join('').slice(0, -40))
    const { code, out, said } = await analyze(['-o', '-', at('broken.warc')])
    expect(resultsIn(out).map(({ place, skipped }) => [place.at, skipped])).toEqual([
      ['record 1 (https://gazette.example/0)', undefined],
      ['record 2 (https://gazette.example/1)', 'the archive breaks off in it'],
    ])
    expect([code, said]).toEqual([1, expect.stringContaining('record 2')])
  })
  it.each([
    [
      'a picture that breaks off',
      `${warcOf('https://gazette.example/0', page(SAID[0]!))}WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5000\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nabc`,
      'the archive breaks off in it',
    ],
    [
      'a head without end',
      `${warcOf('https://gazette.example/0', page(SAID[0]!))}WARC/1.0\r\nX: ${'a'.repeat(6_000_000)}`,
      'a record whose head has no end',
    ],
    [
      'something else',
      `${warcOf('https://gazette.example/0', page(SAID[0]!))}\r\n\r\n \r\nmore`,
      'no web archive',
    ],
  ])('are web archives that end in %s: told, and what stands before it is read', async (_, archive, why) => {
    const { code, out } = await analyze(['-o', '-', put('ends.warc', archive), put('after.txt', SAID[1]!)])
    expect(code).toBe(1)
    expect(resultsIn(out).map(({ skipped }) => skipped)).toEqual([
      undefined,
      expect.stringContaining(why),
      undefined,
    ])
  })
  it.each(['-5', '-500', 'abc', '1e2', '0x10', 'NaN', 'Infinity', '5, 5', '9'.repeat(30)])(
    'are web archives with a record of the length %s: told with its place, and read on behind it',
    async (length) => {
      const pages = SAID.map((said, i) => warcOf(`https://gazette.example/${i}`, page(said)))
      const bad = pages[1]!.replace(/^Content-Length: \d+/m, `Content-Length: ${length}`)
      for (const kind of [
        bad,
        bad.replace('text/html', 'image/png'),
        bad.replace('response\r', 'metadata\r'),
      ])
        for (const packed of [false, true]) {
          const parts = [pages[0]!, kind, pages[2]!].map((one) => (packed ? gzipSync(one) : Buffer.from(one)))
          const name = packed ? 'length.warc.gz' : 'length.warc'
          put(name, Buffer.concat(parts))
          const { code, out, said } = await analyze(['-o', '-', at(name)])
          expect(resultsIn(out).map(({ place, skipped }) => [place.at, skipped])).toEqual([
            ['record 1 (https://gazette.example/0)', undefined],
            ['record 2 (https://gazette.example/1)', 'it does not say how long it is'],
            ['record 3 (https://gazette.example/2)', undefined],
          ])
          expect([code, said]).toEqual([1, expect.stringContaining(`analyze: ${at(name)}, record 2`)])
        }
    },
  )
  it.each(['', 'no archive', '\0\0\0'])(
    'are told where what calls itself a web archive is none: %j',
    async (bytes) => {
      const { code, out } = await analyze(['-o', '-', put('none.warc', bytes)])
      expect([code, resultsIn(out).map(({ skipped }) => skipped)]).toEqual([
        1,
        [expect.stringContaining('no web archive')],
      ])
    },
  )
  it('are web archives that break off in a head, packed or not, and say so', async () => {
    const pages = [SAID[0]!, SAID[1]!].map((said, i) => warcOf(`https://gazette.example/${i}`, page(said)))
    const info = 'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nfoo\n\r\n\r\n'
    const packed = pages.map((one) => gzipSync(one))
    const heads = {
      'head.warc': pages.join('').slice(0, pages[0]!.length + 40),
      'http.warc': pages.join('').slice(0, pages[0]!.length + pages[1]!.indexOf('text/html')),
      'other.warc': (pages[0]! + info).slice(0, -7),
      'head.warc.gz': Buffer.concat(packed).subarray(0, packed[0]!.length + 60),
      'page.warc.gz': Buffer.concat(packed).subarray(0, -40),
    }
    for (const [name, content] of Object.entries(heads)) {
      put(name, content)
      const { code, out, said } = await analyze(['-o', '-', at(name)])
      const places = resultsIn(out).map(({ place, skipped }) => [place.at?.slice(0, 8), skipped])
      expect([name, places]).toEqual([
        name,
        [
          ['record 1', undefined],
          ['record 2', 'the archive breaks off in it'],
        ],
      ])
      expect([code, said]).toEqual([1, expect.stringContaining(`analyze: ${at(name)}, record 2`)])
    }
    for (const [name, content] of [
      ['whole.warc', pages.join('') + info],
      ['whole.warc.gz', Buffer.concat([...packed, gzipSync(info)])],
    ] as const) {
      put(name, content)
      expect(await analyze(['-o', '-', at(name)])).toMatchObject({ code: 0, said: '' })
    }
  })
})
